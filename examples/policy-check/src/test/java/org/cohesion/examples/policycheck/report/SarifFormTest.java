package org.cohesion.examples.policycheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.examples.policycheck.SchemaCheck;
import org.cohesion.examples.policycheck.checking.KindInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code check --format sarif}. */
class SarifFormTest {

  private static final Path SCHEMA = Path.of("../../../shared/schemas/sarif-schema-2.1.0.json");
  private static final Path REAL = Path.of("../../../shared/policies");
  private static final String MARK = "cohesionFingerprint/v1";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "cy"})
  void isValidForAllExamples(String locale) throws IOException {
    assumeThat(SCHEMA).exists();

    String waived =
        sarif("--locale", locale, "--waivers", "../waivers/slips.waivers.json", "../policies");
    String set =
        sarif("--locale", locale, "--settings", "../settings/policy-check.json", "../policies");
    String incomplete = sarif("--locale", locale, "../policies/slips.json", "no such file");

    for (String report : List.of(waived, set, incomplete)) {
      assertThat(SchemaCheck.objections(Files.readString(SCHEMA), report)).isEmpty();
    }
    assertThat(SchemaCheck.objections(Files.readString(SCHEMA), waived.replace("utf16", "utf-16")))
        .isNotEmpty();
  }

  @Test
  void isValidForRealPolicies() throws IOException {
    assumeThat(SCHEMA).exists();
    assumeThat(REAL).isDirectory();

    String report = sarif(REAL.toString());

    assertThat(SchemaCheck.objections(Files.readString(SCHEMA), report)).isEmpty();
    assertThat(run(report).get("results")).hasSizeGreaterThan(5);
  }

  @Test
  void writesResultsThenTheRulesBehindThem() {
    Outcome outcome =
        Outcome.withInput(
            "{\"formatVersion\": \"1.0\", \"language\": 7}", "check", "--format", "sarif", "-");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out().replaceFirst("\"[0-9a-f]{16}\"", "\"0123456789abcdef\""))
        .startsWith(
            """
            {
              "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
              "version": "2.1.0",
              "runs": [
                {
                  "language": "en",
                  "columnKind": "utf16CodeUnits",
                  "originalUriBaseIds": {
                    "%SRCROOT%": {
                      "description": {
                        "text": "The folder in which the policies were checked."
                      }
                    }
                  },
                  "results": [
                    {
                      "ruleId": "json.wrong-type",
                      "ruleIndex": 0,
                      "level": "error",
                      "message": {
                        "text": "this is a number, but must be text, one of \\"en\\" or \\"cy\\""
                      },
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "-",
                              "description": {
                                "text": "standard input"
                              }
                            },
                            "region": {
                              "startLine": 1,
                              "startColumn": 38,
                              "endLine": 1,
                              "endColumn": 39
                            }
                          },
                          "logicalLocations": [
                            {
                              "fullyQualifiedName": "/language"
                            }
                          ]
                        }
                      ],
                      "partialFingerprints": {
                        "cohesionFingerprint/v1": "0123456789abcdef"
                      },
                      "suppressions": []
                    }
                  ],
                  "tool": {
                    "driver": {
                      "name": "policy-check",
            """)
        .endsWith(
            """
                  "invocations": [
                    {
                      "executionSuccessful": true,
                      "ruleConfigurationOverrides": [],
                      "toolExecutionNotifications": []
                    }
                  ]
                }
              ]
            }
            """);
  }

  @Test
  void describesEveryRuleThatFoundSomethingAndNoOther() {
    JsonNode run = run(sarif("../policies/slips.json", "../policies/mistakes.json"));
    JsonNode rules = run.at("/tool/driver/rules");

    assertThat(run.at("/tool/driver/version").asString()).matches("\\d+\\.\\d+\\.\\d+(-\\w+)?");
    assertThat(rules.valueStream().map(rule -> rule.get("id").asString()))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            run.get("results")
                .valueStream()
                .map(r -> r.get("ruleId").asString())
                .distinct()
                .toList());
    for (JsonNode result : run.get("results")) {
      assertThat(rules.at("/" + result.get("ruleIndex") + "/id")).isEqualTo(result.get("ruleId"));
    }
    for (JsonNode rule : rules) {
      KindInfo kind = kind(rule.get("id").asString());
      String page = kind.page(Locale.ENGLISH).orElseThrow();
      assertThat(rule.at("/shortDescription/text").asString())
          .isEqualTo(kind.title(Locale.ENGLISH));
      assertThat(rule.at("/fullDescription/text").asString()).isNotBlank();
      assertThat(rule.at("/help/text").asString()).isEqualTo(page);
      assertThat(rule.at("/help/markdown").asString()).isEqualTo(page);
      assertThat(rule.at("/defaultConfiguration/level").asString())
          .isEqualTo(kind.severity().replace("info", "note"));
    }
  }

  private static KindInfo kind(String id) {
    return KindInfo.all().stream().filter(kind -> kind.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void saysWhichSeveritiesAreNotTheRulesOwn() throws IOException {
    Path settings =
        Files.writeString(
            folder.resolve("policy-check.json"),
            """
            {"formatVersion": "1.0", "severities": [
              {"rule": "definition.missing", "severity": "error"},
              {"rule": "monitoring.missing", "severity": "warning"},
              {"rule": "review.missing", "severity": "info"}]}
            """);
    JsonNode run = run(sarif("--settings", settings.toString(), "../policies/slips.json"));

    assertThat(run.at("/invocations/0/ruleConfigurationOverrides").toString())
        .isEqualTo(
            "[{\"descriptor\":{\"id\":\"definition.missing\",\"index\":0},"
                + "\"configuration\":{\"level\":\"error\"}}]");
    assertThat(run.at("/results/0/level").asString()).isEqualTo("error");
    assertThat(run.at("/tool/driver/rules/0/defaultConfiguration/level").asString())
        .isEqualTo("warning");
  }

  @Test
  void keepsTheFingerprintOfAParagraphThatMoves() {
    JsonNode before =
        onlyStandIn(
            "\"We look after [name of school] here.\", \"All are welcome.\", \"We learn.\"");
    JsonNode after =
        onlyStandIn(
            "\"We learn.\", \"All are welcome.\", \"We look after [name of school] here.\"");
    JsonNode other =
        onlyStandIn("\"We learn.\", \"All are welcome.\", \"We look after [name of town] here.\"");

    assertThat(after.get("locations")).isNotEqualTo(before.get("locations"));
    assertThat(after.get("partialFingerprints")).isEqualTo(before.get("partialFingerprints"));
    assertThat(other.get("partialFingerprints")).isNotEqualTo(before.get("partialFingerprints"));
    assertThat(after.at("/partialFingerprints").get(MARK).asString()).matches("[0-9a-f]{16}");
  }

  private static JsonNode onlyStandIn(String paragraphs) {
    Outcome outcome =
        Outcome.withInput(
            "{\"formatVersion\": \"1.0\", \"rationale\": {\"paragraphs\": [" + paragraphs + "]}}",
            "check",
            "--format",
            "sarif",
            "--profile",
            "draft",
            "--level",
            "error",
            "-");
    JsonNode results = run(outcome.out()).get("results");
    assertThat(results).hasSize(1);
    return results.get(0);
  }

  @Test
  void hasWaiversAsSuppressions() {
    JsonNode results =
        run(sarif("--waivers", "../waivers/slips.waivers.json", "../policies/slips.json"))
            .get("results");
    List<JsonNode> waived =
        results.valueStream().filter(result -> !result.get("suppressions").isEmpty()).toList();

    assertThat(results).allMatch(result -> result.has("suppressions"));
    assertThat(waived).hasSize(2);
    assertThat(waived.get(0).get("suppressions").toString())
        .isEqualTo(
            "[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"The action plan of"
                + " the authority has this heading, and a new one is announced for the autumn of"
                + " 2027.\",\"properties\":{\"approvedBy\":{\"role\":\"governors-committee\","
                + "\"name\":\"Curriculum committee\"},\"until\":\"2027-10\"}}]");
  }

  @Test
  void tellsOfWhatCouldNotBeRead() {
    JsonNode invocation =
        run(sarif("../policies/sound.json", "no such #file")).at("/invocations/0");

    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.get("toolExecutionNotifications").toString())
        .isEqualTo(
            "[{\"level\":\"error\",\"message\":{\"text\":\"no such #file could not be read, or not"
                + " to its end: no such file or folder\"},\"locations\":[{\"physicalLocation\":"
                + "{\"artifactLocation\":{\"uri\":\"no%20such%20%23file\","
                + "\"uriBaseId\":\"%SRCROOT%\"}}}]}]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Elm Road.json",
        "a#b.json",
        "elm[1].json",
        "t\u0175r.json",
        "100%.json",
        "why?.json"
      })
  void hasUrisThatLeadToTheFile(String name) throws IOException {
    Path below = Files.createTempDirectory(Path.of("target"), "sarif");
    Path here = Files.writeString(below.resolve(name), "{}");
    Path elsewhere = Files.writeString(folder.resolve(name), "{}");

    JsonNode results =
        run(sarif(here.toString(), here.toAbsolutePath().toString(), elsewhere.toString()))
            .get("results");

    assertThat(results).hasSize(3);
    for (int i = 0; i < 2; i++) {
      JsonNode artifact = results.get(i).at("/locations/0/physicalLocation/artifactLocation");
      assertThat(artifact.get("uriBaseId").asString()).isEqualTo("%SRCROOT%");
      URI uri = URI.create(artifact.get("uri").asString());
      assertThat(uri.isAbsolute()).isFalse();
      assertThat(Path.of(Path.of("").toUri().resolve(uri))).isEqualTo(here.toAbsolutePath());
    }
    JsonNode artifact = results.get(2).at("/locations/0/physicalLocation/artifactLocation");
    assertThat(artifact.has("uriBaseId")).isFalse();
    assertThat(Path.of(URI.create(artifact.get("uri").asString()))).isEqualTo(elsewhere);
    Files.delete(here);
    Files.delete(below);
  }

  @Test
  void hasTheLineOfEachPolicyInAFileOfLines() throws IOException {
    Path lines =
        Files.writeString(folder.resolve("p.ndjson"), "{}\n{\"formatVersion\": \"1.0\"}\n[]");

    JsonNode results =
        run(sarif("--level", "error", "--profile", "draft", lines.toString())).get("results");

    assertThat(
            results
                .valueStream()
                .map(r -> r.at("/locations/0/physicalLocation/region/startLine").asInt()))
        .containsExactly(1, 3);
  }

  @Test
  void leadsToTheOtherPlacesOfAFinding() {
    JsonNode standIn =
        run(Outcome.withInput(
                    "{\"formatVersion\": \"1.0\", \"title\": \"XXX\", \"school\": {\"name\":"
                        + " \"XXX\"}}",
                    "check",
                    "--format",
                    "sarif",
                    "--level",
                    "error",
                    "-")
                .out())
            .at("/results/0/relatedLocations");
    JsonNode twice =
        run(Outcome.withInput(
                    "{\"formatVersion\": \"1.0\",\n\"title\": \"A\",\n\"title\": \"B\"}",
                    "check",
                    "--format",
                    "sarif",
                    "--level",
                    "error",
                    "-")
                .out())
            .at("/results/0/relatedLocations");

    assertThat(standIn).hasSize(1);
    assertThat(standIn.at("/0/logicalLocations/0/fullyQualifiedName").asString())
        .isEqualTo("/school/name");
    assertThat(twice).hasSize(1);
    assertThat(twice.at("/0/physicalLocation/region/startLine").asInt()).isEqualTo(2);
  }

  @Test
  void quotesTheDocumentOnlyIfAskedTo() {
    String policy =
        "{\"formatVersion\": \"1.0\", \"rationale\": {\"paragraphs\":"
            + " [\"See [here](https://evil.example) {0} XXX\"]}}";
    String[] check = {"check", "--format", "sarif", "--level", "error", "--profile", "draft", "-"};

    assertThat(Outcome.withInput(policy, check).out()).doesNotContain("evil.example", "{0}");
    assertThat(Outcome.withInput(policy, with(check, "--show-text")).out())
        .contains("\\\\[here\\\\](https://evil.example) {{0}}")
        .doesNotContain("[here](");
  }

  @Test
  void speaksWelshOnRequest() {
    JsonNode run = run(sarif("--locale", "cy", "../policies/mistakes.json"));

    assertThat(run.get("language").asString()).isEqualTo("cy");
    assertThat(run.at("/tool/driver/language").asString()).isEqualTo("cy");
    for (JsonNode rule : run.at("/tool/driver/rules")) {
      assertThat(rule.at("/shortDescription/text").asString())
          .isEqualTo(kind(rule.get("id").asString()).title(Locale.forLanguageTag("cy")));
    }
    assertThat(run.at("/results/0/message"))
        .isNotEqualTo(run(sarif("../policies/mistakes.json")).at("/results/0/message"));
  }

  @Test
  void leavesOutWhatIsBelowTheLevel() {
    assertThat(run(sarif("../policies/slips.json")).get("results").toString()).contains("\"note\"");
    assertThat(run(sarif("--level", "error", "../policies/slips.json")).get("results"))
        .isNotEmpty()
        .allMatch(result -> result.get("level").asString().equals("error"));
  }

  private static String sarif(String... more) {
    return Outcome.of(
            with(new String[] {"check", "--format", "sarif", "--as-of", "2026-11-22"}, more))
        .out();
  }

  private static String[] with(String[] arguments, String... more) {
    List<String> all = new ArrayList<>();
    Stream.of(arguments, more).flatMap(Arrays::stream).forEach(all::add);
    return all.toArray(String[]::new);
  }

  private static JsonNode run(String report) {
    JsonNode runs = JsonMapper.shared().readTree(report).get("runs");
    assertThat(runs).hasSize(1);
    return runs.get(0);
  }
}
