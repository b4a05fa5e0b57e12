package org.cohesion.examples.policycheck.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.json.WaiversJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiveCommandTest {

  /** Without ids, so that all findings about it go by what it says. */
  private static final String POLICY =
      """
      {"formatVersion": "1.0",
       "school": {"name": "Quillhurst", "urn": "999528"},
       "procedures": {"general": [
        {"statement": "Invite the mosque to an assembly"},
        {"statement": "Ask the school council"}]}}
      """;

  private static final String SWAPPED =
      """
      {"formatVersion": "1.0",
       "school": {"name": "Quillhurst", "urn": "999528"},
       "procedures": {"general": [
        {"statement": "Ask the school council"},
        {"statement": "Invite the mosque to an assembly"}]}}
      """;

  @TempDir private Path folder;
  private Path policy;
  private Path waivers;

  @BeforeEach
  void writePolicy() throws IOException {
    policy = Files.writeString(folder.resolve("policy.json"), POLICY);
    waivers = folder.resolve("policy.waivers.json");
  }

  @Test
  void writesAWaiverBesideThePolicyAndSaysSo() throws IOException {
    Outcome outcome = waive("--rule", "control.title-missing");

    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                0,
                policy
                    + ":1:1: error: the policy has no title; add \"title\" (waived until March"
                    + " 2027)"
                    + " [control.title-missing], in "
                    + waivers
                    + "\n",
                ""));
    assertThat(Files.readString(waivers))
        .matches(
            """
            \\{
              "formatVersion": "1.0",
              "waivers": \\[
                \\{
                  "rule": "control.title-missing",
                  "fingerprint": "[0-9a-f]{16}",
                  "pointer": "",
                  "school": \\{
                    "urn": "999528",
                    "name": "Quillhurst"
                  \\},
                  "reason": "The printer is late",
                  "approvedBy": \\{
                    "role": "governors-committee",
                    "name": "Curriculum: all"
                  \\},
                  "until": "2027-03"
                \\}
              \\]
            \\}
            """);
  }

  @Test
  void theWaiverFollowsTheFindingWhenProceduresChangePlaces() throws IOException {
    assertThat(
            waive("--rule", "procedures.not-measurable", "--pointer", "/procedures/general/1")
                .status())
        .isZero();
    Files.writeString(policy, SWAPPED);

    Outcome outcome = check();

    assertThat(outcome.outLines())
        .filteredOn(line -> line.contains("(waived until"))
        .singleElement()
        .asString()
        .startsWith(policy + ":4:");
    assertThat(outcome.out()).doesNotContain("[waiver.");
  }

  @Test
  void keepsTheOtherWaiversAndWhereTheSchemaIs() throws IOException {
    waive("--rule", "control.title-missing");
    String first = Files.readString(waivers);
    Files.writeString(
        waivers, first.replaceFirst("\\{\n", "{\n  \"\\$schema\": \"./a\\\\\\\\\\\\\"b.json\",\n"));

    Outcome outcome = waive("--rule", "definition.missing");

    assertThat(outcome.status()).isZero();
    assertThat(Files.readString(waivers))
        .startsWith("{\n  \"$schema\": \"./a\\\\\\\"b.json\",\n  \"formatVersion\": \"1.0\",\n")
        .contains(first.substring(first.indexOf("    {\n"), first.indexOf("\n  ]")));
    assertThat(WaiversJson.decode(waivers).orThrow())
        .extracting(waiver -> waiver.getRule())
        .containsExactly("control.title-missing", "definition.missing");
  }

  @Test
  void namesTheFindingByItsFingerprintOnceItSaidWhichThereAre() throws IOException {
    Outcome several = waive("--rule", "procedures.not-measurable");

    assertThat(several.status()).isEqualTo(2);
    assertThat(several.out()).isEmpty();
    assertThat(several.err().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "policy-check: procedures.not-measurable has 2 findings; choose one of them"
                            + " with --fingerprint:"),
            line -> assertThat(line).matches("  [0-9a-f]{16}  \\Q" + policy + "\\E:4:.*"),
            line -> assertThat(line).matches("  [0-9a-f]{16}  \\Q" + policy + "\\E:5:.*"));
    assertThat(waivers).doesNotExist();

    String fingerprint = several.err().lines().toList().get(2).substring(2, 18);
    Outcome one = waive("--rule", "procedures.not-measurable", "--fingerprint", fingerprint);

    assertThat(one.status()).isZero();
    assertThat(one.out()).startsWith(policy + ":5:");
    assertThat(WaiversJson.decode(waivers).orThrow().get(0).getFingerprint()).contains(fingerprint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --rule|review.overdu|no such rule: review.overdu; did you mean review.overdue?
          --rule|json.null|only what a rule finds in a policy can be waived, and json.null is no such rule
          --rule|rule.failed|only what a rule finds in a policy can be waived, and rule.failed is no such rule
          --rule|review.overdue|no such finding: the rule review.overdue finds nothing in POLICY
          --pointer|/aims|no such finding: the rule control.title-missing finds nothing there in POLICY
          --fingerprint|0123456789abcdef|no such finding: the rule control.title-missing finds nothing there in POLICY
          --reason|\u00a0|the reason is blank; say why the school lives with the finding
          --reason|a\ufffdb|the reason or the name has letters that this locale cannot hold; set LC_ALL=C.UTF-8
          --until|2026-11-21|2026-11-21 is past already; name a later day for --until
          --until|soon|--until must be a date such as 2027-07-31, 2027-07 or 2027, not 'soon'; see 'policy-check waive --help'
          --pointer|aims|--pointer must be a JSON Pointer such as /review, not 'aims'; see 'policy-check waive --help'
          """)
  void refusesInOneLineWhatCouldNeverBeAWaiver(String option, String value, String problem)
      throws IOException {
    Outcome outcome = waiveInstead(option, value);

    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                2, "", "policy-check: " + problem.replace("POLICY", policy.toString()) + "\n"));
    assertThat(waivers).doesNotExist();
  }

  @Test
  void refusesAnApproverWhoHasNoRoleOrNoName() {
    assertThat(waiveInstead("--approver", "Chair of governors").err())
        .startsWith("policy-check: --approver must begin with a role," + " governing-body, ")
        .contains(", not 'Chair of governors';")
        .hasLineCount(1);
    assertThat(waiveInstead("--approver", "governing-body: ").err())
        .contains("has no name behind the colon");
  }

  @Test
  void refusesWhatIsWaivedAlready() throws IOException {
    waive("--rule", "control.title-missing");
    byte[] before = Files.readAllBytes(waivers);

    Outcome again = waive("--rule", "control.title-missing");

    assertThat(again)
        .isEqualTo(
            new Outcome(
                2, "", "policy-check: the finding is waived already: waived until March 2027\n"));
    assertThat(waivers).hasBinaryContent(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"formatVersion": "1.0", "waivers": [{}]}|there are mistakes in the waivers: FILE; 'check --waivers' shows them
          {"formatVersion": "1.7", "colour": 1}|part of it would be lost: FILE is of a newer version of the format
          """)
  void leavesAFileAloneThatItWouldSpoil(String content, String problem) throws IOException {
    Files.writeString(waivers, content);

    Outcome outcome = waive("--rule", "control.title-missing");

    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: nothing was written, since "
                    + problem.replace("FILE", waivers.toString())
                    + "\n"));
    assertThat(waivers).hasContent(content);
  }

  @Test
  void neverWritesOverThePolicy() throws IOException {
    Outcome outcome = waive("--rule", "control.title-missing", "--waivers", policy.toString());

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(policy).hasContent(POLICY);
  }

  @Test
  void refusesAPolicyWithMistakesInItsForm() throws IOException {
    Files.writeString(policy, "{\"formatVersion\": \"1.0\", \"foo\": 1}");

    assertThat(waive("--rule", "control.title-missing"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: "
                    + policy
                    + " has mistakes that cannot be waived; 'policy-check check' shows them\n"));
  }

  @Test
  void printsTheWaiversOfAPolicyFromStandardInput() {
    List<String> arguments = arguments("-", "--rule", "control.title-missing");

    Outcome unnamed = Outcome.withInput(POLICY, arguments.toArray(String[]::new));
    arguments.addAll(List.of("--waivers", "-"));
    Outcome printed = Outcome.withInput(POLICY, arguments.toArray(String[]::new));

    assertThat(unnamed.err())
        .isEqualTo(
            "policy-check: say with --waivers which file to add to, since standard input has no"
                + " name\n");
    assertThat(printed.status()).isZero();
    assertThat(WaiversJson.decodeText(printed.out()).orThrow()).hasSize(1);
  }

  private Outcome check() {
    return Outcome.of(
        "check",
        "--as-of",
        "2026-11-22",
        "--waivers",
        waivers.toString(),
        "--level",
        "info",
        policy.toString());
  }

  private Outcome waive(String... more) {
    return Outcome.of(arguments(policy.toString(), more).toArray(String[]::new));
  }

  /** Waives the missing title, but for one option. */
  private Outcome waiveInstead(String option, String value) {
    List<String> arguments = arguments(policy.toString());
    if (!option.equals("--rule")) {
      arguments.addAll(List.of("--rule", "control.title-missing"));
    }
    int at = arguments.indexOf(option);
    if (at < 0) {
      arguments.addAll(List.of(option, value));
    } else {
      arguments.set(at + 1, value);
    }
    return Outcome.of(arguments.toArray(String[]::new));
  }

  private static List<String> arguments(String file, String... more) {
    return new ArrayList<>(
        Stream.concat(
                Stream.of(
                    "waive",
                    file,
                    "--as-of",
                    "2026-11-22",
                    "--reason",
                    " The printer is late ",
                    "--approver",
                    "governors-committee: Curriculum: all",
                    "--until",
                    "2027-03"),
                Stream.of(more))
            .toList());
  }
}
