package org.cohesion.examples.policycheck.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.json.ReportJson;
import org.cohesion.report.RuleOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeforeOptionTest {

  private static final String VERSION =
      "{\"formatVersion\": \"1.0\", \"title\": \"Together\", \"control\": {\"version\": \"1\"}}";
  private static final String ONE_POLICY =
      "policy-check: --before compares one policy with the version before it: name one file, no"
          + " folder and no *.ndjson; see 'policy-check check --help'\n";
  private static final String ONE_INPUT =
      "policy-check: only one of the two policies can come from standard input; see 'policy-check ";

  @TempDir private Path folder;

  private String before = "";
  private String after = "";

  @BeforeEach
  void writeBothVersions() throws IOException {
    before = file("before.json", VERSION);
    after = file("after.json", VERSION.replace("\"1\"", "\"2\""));
  }

  @Test
  void comparesWithTheVersionBefore() {
    Outcome alone = Outcome.of("check", "--level", "info", after);
    Outcome compared = Outcome.of("check", "--level", "info", "--before", before, after);

    assertThat(alone.out()).doesNotContain("[version.unchanged]", "compared");
    assertThat(compared.out()).contains(after + ":1:").contains("[version.unchanged]");
    assertThat(compared.outLines())
        .contains("compared with " + before)
        .last()
        .asString()
        .startsWith("1 file checked as adopted: ");
    assertThat(compared.err()).isEmpty();
    assertThat(Outcome.of("check", "--locale", "cy", "--before", before, after).outLines())
        .contains("cymharwyd â " + before);
  }

  @Test
  void readsOneOfThemFromStandardInput() {
    assertThat(Outcome.withInput(VERSION, "check", "--level", "info", "--before", "-", after).out())
        .contains("[version.unchanged]", "\ncompared with -\n");
    assertThat(
            Outcome.withInput(
                    VERSION.replace("\"1\"", "\"2\""),
                    "check",
                    "--before",
                    before,
                    "-",
                    "--level",
                    "info")
                .out())
        .contains("-:1:", "[version.unchanged]");
  }

  @Test
  void readsNotBothFromStandardInput() {
    assertThat(Outcome.withInput(VERSION, "check", "--before", "-", "-"))
        .isEqualTo(new Outcome(2, "", ONE_INPUT + "check --help'\n"));
    assertThat(Outcome.withInput(VERSION, "report", "--before", "-", "-"))
        .isEqualTo(new Outcome(2, "", ONE_INPUT + "report --help'\n"));
  }

  @Test
  void takesOnePolicyOnly() throws IOException {
    String lines = file("policies.ndjson", VERSION);
    Outcome refused = new Outcome(2, "", ONE_POLICY);

    assertThat(Outcome.of("check", "--before", before, after, after)).isEqualTo(refused);
    assertThat(Outcome.of("check", "--before", before, folder.toString())).isEqualTo(refused);
    assertThat(Outcome.of("check", "--before", before, lines)).isEqualTo(refused);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "report"})
  void printsWhatIsWrongWithTheVersionBeforeUnderItsOwnPath(String command) throws IOException {
    String broken = file("broken.json", "{\"formatVersion\": \"1.0\",\n \"titel\": 1}");

    Outcome outcome = Outcome.of(command, "--before", broken, after);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            "policy-check: nothing was checked, since the version before is no policy: "
                + broken
                + "\n");
    assertThat(outcome.outLines())
        .first()
        .isEqualTo(
            broken
                + ":2:2: error: there is no such member here; rename it or take it out; did you"
                + " mean \"title\"? [json.unknown-member]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "report"})
  void checksNothingIfTheVersionBeforeCannotBeRead(String command) {
    String missing = folder.resolve("x.json").toString();

    assertThat(Outcome.of(command, "--before", missing, after))
        .extracting(Outcome::status, Outcome::err)
        .containsExactly(2, "policy-check: no such file or folder: " + missing + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "report"})
  void doesNotWriteOverTheVersionBefore(String command) {
    Outcome outcome = Outcome.of(command, "--before", before, "--output", before, after);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains(before + " is also read, so nothing was written");
    assertThat(Path.of(before)).hasContent(VERSION);
  }

  @Test
  void tellsOfAVersionBeforeThatIsOfANewerFormat() throws IOException {
    String newer = file("newer.json", VERSION.replace("\"1.0\"", "\"1.7\""));

    Outcome outcome = Outcome.of("check", "--level", "info", "--before", newer, after);

    assertThat(outcome.out())
        .contains(newer + ":1:19: warning: ", "[json.newer-version]", "[version.unchanged]");
  }

  @Test
  void tellsProgramsWithWhatItCompared() {
    Outcome outcome =
        Outcome.of("check", "--profile", "draft", "--format", "json", "--before", before, after);

    assertThat(outcome.out())
        .contains("  ],\n  \"before\": \"" + before + "\",\n  \"unread\": [],\n  \"summary\": {\n")
        .doesNotContain("\"settings\"");
  }

  @Test
  void putsTheVersionBeforeIntoTheReport() {
    Outcome text = Outcome.of("report", "--before", before, after);
    Outcome json = Outcome.of("report", "--before", before, "--format", "json", after);

    assertThat(text.status()).isZero();
    assertThat(text.out())
        .contains("\nversion before     " + before + "\n", "[version.unchanged]")
        .doesNotContain("silent without the version before");
    assertThat(ReportJson.decodeText(json.out()).orThrow())
        .satisfies(report -> assertThat(report.isCompared()).isTrue())
        .satisfies(
            report ->
                assertThat(report.rulesThat(RuleOutcome.FOUND)).contains("version.unchanged"));
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }
}
