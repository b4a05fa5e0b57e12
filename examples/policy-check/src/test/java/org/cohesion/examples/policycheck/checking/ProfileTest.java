package org.cohesion.examples.policycheck.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.json.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A policy is held to the profile that its status asks for, unless the user says otherwise. */
class ProfileTest {

  private static final String BARE = "{\"formatVersion\": \"1.0\"}";
  private static final String DRAFT = withStatus("draft");
  private static final String NO_POLICY = "{\"formatVersion\": \"1.0\", \"title\": 1}";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "draft, draft",
    "adopted, adopted",
    "under-review, adopted",
    "superseded, adopted",
    "withdrawn, adopted"
  })
  void followsTheStatus(String status, String profile) {
    String policy = withStatus(status);

    String out = Outcome.withInput(policy, "check", "--level", "info", "-").out();

    assertThat(out)
        .contains("1 file checked as " + profile + ": ")
        .isEqualTo(
            Outcome.withInput(policy, "check", "--level", "info", "--profile", profile, "-").out());
    assertThat(
            ReportJson.decodeText(
                    Outcome.withInput(policy, "report", "--format", "json", "-").out())
                .orThrow()
                .getProfile()
                .getJsonName())
        .isEqualTo(profile);
  }

  @ParameterizedTest
  @ValueSource(strings = {BARE, "{\"formatVersion\": \"1.0\", \"control\": {\"version\": \"2\"}}"})
  void isThatOfAdoptedPoliciesWithoutAStatus(String policy) {
    assertThat(Outcome.withInput(policy, "check", "-").out()).contains(" checked as adopted: ");
  }

  @Test
  void isWhatTheUserSaysWhateverThePolicySays() {
    assertThat(Outcome.withInput(DRAFT, "check", "--profile", "adopted", "-").out())
        .contains("[control.title-missing]", "1 file checked as adopted: ");
    assertThat(Outcome.withInput(DRAFT, "report", "--profile", "adopted", "-").out())
        .contains("\nprofile            adopted\n");
    assertThat(Outcome.withInput(BARE, "check", "--profile", "draft", "-"))
        .isEqualTo(new Outcome(0, "1 file checked as draft: nothing found\n", ""));
  }

  @Test
  void isWhatTheSettingsSayWhateverThePolicySays() throws IOException {
    String settings =
        file("settings", "{\"formatVersion\": \"1.0\", \"profile\": \"adopted\"}").toString();

    assertThat(Outcome.withInput(DRAFT, "check", "--settings", settings, "-").out())
        .contains("1 file checked as adopted: ");
    assertThat(
            Outcome.withInput(DRAFT, "check", "--settings", settings, "--profile", "draft", "-")
                .out())
        .contains("1 file checked as draft: ");
  }

  @Test
  void isCountedInTheSummaryIfItIsNotThatOfAll() throws IOException {
    String draft = file("a.json", DRAFT).toString();
    String bare = file("b.json", BARE).toString();
    String broken = file("c.json", NO_POLICY).toString();

    assertThat(check(draft, bare)).startsWith("2 files checked (1 as draft, 1 as adopted): ");
    assertThat(check(draft, broken)).startsWith("2 files checked (1 as draft): 1 error");
    assertThat(check(broken)).startsWith("1 file checked: 1 error");
    assertThat(check("--locale", "cy", draft)).startsWith("gwiriwyd 1 ffeil, proffil \"drafft\": ");
    assertThat(check("--locale", "cy", draft, bare))
        .startsWith("gwiriwyd 2 ffeil, proffil \"drafft\" 1, \"wedi'i fabwysiadu\" 1: ");
  }

  @Test
  void mayDifferBetweenPoliciesThatShareWaivers() throws IOException {
    String draft = file("a.json", DRAFT).toString();
    Path lines = file("d.ndjson", (DRAFT + "\n" + BARE + "\n").repeat(600));

    Outcome outcome =
        Outcome.of("check", "--waivers", "../waivers/slips.waivers.json", draft, lines.toString());

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.outLines())
        .last()
        .asString()
        .startsWith("2 files with 1201 policies checked (601 as draft, 600 as adopted): ");
  }

  @Test
  void isSaidOfEachFileForPrograms() throws IOException {
    file("a.json", DRAFT);
    file("b.json", BARE);
    file("c.json", NO_POLICY);
    Path lines = file("d.ndjson", DRAFT + "\n" + BARE + "\n" + NO_POLICY + "\n" + BARE + "\n");
    Path drafts = file("e.ndjson", DRAFT + "\n" + DRAFT + "\n");

    JsonNode json =
        JsonMapper.shared()
            .readTree(
                Outcome.of(
                        "check",
                        "--format",
                        "json",
                        folder.resolve("a.json").toString(),
                        folder.resolve("b.json").toString(),
                        folder.resolve("c.json").toString(),
                        lines.toString(),
                        drafts.toString())
                    .out());

    assertThat(json.get("files").valueStream().map(file -> file.path("profile").asString("none")))
        .containsExactly("draft", "adopted", "none", "none", "draft");
    assertThat(json.at("/files/3/profiles").toString()).isEqualTo("{\"draft\":1,\"adopted\":2}");
    assertThat(json.at("/files/4").has("profiles")).isFalse();
    assertThat(json.at("/summary/profiles").toString()).isEqualTo("{\"draft\":4,\"adopted\":3}");
  }

  private static String withStatus(String status) {
    return "{\"formatVersion\": \"1.0\", \"control\": {\"status\": \"" + status + "\"}}";
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  /** The summary alone. */
  private static String check(String... arguments) {
    String[] typed = new String[arguments.length + 1];
    typed[0] = "check";
    System.arraycopy(arguments, 0, typed, 1, arguments.length);
    return Outcome.of(typed).outLines().stream().reduce("", (first, last) -> last);
  }
}
