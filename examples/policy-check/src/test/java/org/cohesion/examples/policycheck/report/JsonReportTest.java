package org.cohesion.examples.policycheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.examples.policycheck.PolicyCheck;
import org.cohesion.examples.policycheck.SchemaCheck;
import org.cohesion.finding.Finding;
import org.cohesion.json.CohesionJacksonModule;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

  private static final String TWO_MISTAKES =
      "{\"formatVersion\": \"1.0\",\n \"titel\": \"Policy\",\n \"language\": 7}";

  @Test
  void tellsOfAllPlacesOfAStandIn() {
    Outcome outcome =
        Outcome.withInput(
            "{\"formatVersion\": \"1.0\", \"title\": \"XXX\", \"school\": {\"name\": \"XXX\"}}",
            "check",
            "--format",
            "json",
            "--level",
            "error",
            "-");

    assertThat(outcome.out())
        .contains(
            """
                      "pointer": "/title",
                      "otherPlaces": [
                        "/school/name"
                      ],
            """)
        .contains("was never filled in, here and in 1 other place;");
  }

  @Test
  void writesFilesFindingsAndSummary() {
    Outcome outcome =
        Outcome.withInput(
            "{\"formatVersion\": \"1.0\", \"language\": 7}", "check", "--format", "json", "-");

    assertThat(outcome.out().replaceFirst("\"[0-9a-f]{16}\"", "\"0123456789abcdef\""))
        .isEqualTo(
            """
            {
              "files": [
                {
                  "path": "-",
                  "findings": [
                    {
                      "rule": "json.wrong-type",
                      "severity": "error",
                      "pointer": "/language",
                      "start": {
                        "line": 1,
                        "column": 38
                      },
                      "end": {
                        "line": 1,
                        "column": 39
                      },
                      "message": "this is a number, but must be text, one of \\"en\\" or \\"cy\\"",
                      "fingerprint": "0123456789abcdef"
                    }
                  ]
                }
              ],
              "unread": [],
              "summary": {
                "files": 1,
                "unread": 0,
                "leftOut": {
                  "hidden": 0,
                  "notRegular": 0,
                  "otherJson": 0,
                  "document": 0,
                  "excluded": 0
                },
                "profiles": {
                  "draft": 0,
                  "adopted": 0
                },
                "errors": 1,
                "warnings": 0,
                "infos": 0,
                "waived": 0
              }
            }
            """);
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void findingsBelowALongNameMakeNoLongReport() {
    String document =
        "{\"formatVersion\": \"1.0\", \"extensions\": {\"org.example\": {\""
            + "x".repeat(100_000)
            + "\": {"
            + "\"\":0,".repeat(1_001)
            + "\"a\":0}}}}";

    Outcome outcome = Outcome.withInput(document, "check", "--format", "json", "-");

    assertThat(outcome.out().split("\n"))
        .filteredOn(line -> line.contains("\"pointer\""))
        .hasSize(1_000)
        .allMatch(
            line ->
                line.endsWith(
                    "\"pointer\": \"/extensions/org.example/" + "x".repeat(63) + "…/\","));
    assertThat(outcome.out().length()).isLessThan(20 * document.length());
  }

  @Test
  void leavesOutWhatIsBelowTheLevelButCountsIt() {
    Outcome outcome =
        Outcome.withInput(
            "{\"formatVersion\": \"1.7\"}",
            "check",
            "--format",
            "json",
            "--level",
            "error",
            "--profile",
            "draft",
            "-");

    assertThat(outcome.out()).contains("\"findings\": []", "\"warnings\": 1");
  }

  @Test
  void isDescribedByTheSchemaInTheJar() throws IOException {
    String mistakes = Outcome.withInput(TWO_MISTAKES, "check", "--format", "json", "-").out();
    String waived = slipsWithWaivers().out();

    String schema = schema();

    for (String out : List.of(mistakes, waived)) {
      assertThat(SchemaCheck.objections(schema, out)).isEmpty();
      assertThat(Pattern.compile("\"(\\w+)\":").matcher(out).results().map(match -> match.group(1)))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(schema).contains("\"" + name + "\": {"));
    }
  }

  @Test
  void hasTheFormInWhichMappersReadAndWriteFindings() {
    JsonMapper mapper = JsonMapper.builder().addModule(new CohesionJacksonModule()).build();
    Outcome outcome = slipsWithWaivers();

    JsonNode findings = mapper.readTree(outcome.out()).at("/files/0/findings");

    assertThat(findings).hasSizeGreaterThan(5).anyMatch(finding -> finding.has("waived"));
    for (JsonNode finding : findings) {
      assertThat(mapper.<JsonNode>valueToTree(mapper.treeToValue(finding, Finding.class)))
          .isEqualTo(finding);
    }
  }

  private static Outcome slipsWithWaivers() {
    return Outcome.of(
        "check",
        "--as-of",
        "2026-11-22",
        "--waivers",
        "../waivers/slips.waivers.json",
        "--format",
        "json",
        "../policies/slips.json");
  }

  private static String schema() throws IOException {
    try (InputStream in = PolicyCheck.class.getResourceAsStream("/check-output.schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
