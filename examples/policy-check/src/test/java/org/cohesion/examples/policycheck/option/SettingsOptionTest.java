package org.cohesion.examples.policycheck.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.examples.policycheck.PolicyCheck;
import org.cohesion.examples.policycheck.SchemaCheck;
import org.cohesion.finding.Severity;
import org.cohesion.json.ReportJson;
import org.cohesion.report.Profile;
import org.cohesion.report.RuleCheck;
import org.cohesion.report.RuleOutcome;
import org.cohesion.report.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsOptionTest {

  private static final String SLIPS = "../policies/slips.json";
  private static final String EXAMPLE = "../settings/policy-check.json";
  private static final String DAY = "2026-11-22";

  /** In profile draft, a blank title is all that is wrong with it, and an error. */
  private static final String BLANK_TITLE = "{\"formatVersion\": \"1.0\", \"title\": \" \"}\n";

  private static final String WAIVER =
      "{'rule': 'text.blank', 'pointer': '/title', 'reason': 'x', 'approvedBy': {'name': 'x'},"
          + " 'until': '2027'}";

  @TempDir private Path folder;

  @Test
  void changesWhatTheExampleSaysAndSaysSo() {
    Outcome plain = Outcome.of("check", "--as-of", DAY, SLIPS);
    Outcome set = Outcome.of("check", "--as-of", DAY, "--settings", EXAMPLE, SLIPS);

    assertThat(plain.out()).contains(": warning: the review was due").doesNotContain("settings ");
    assertThat(set.out())
        .contains(
            ": error: the review was due", "(waived until 30 November 2026) [review.overdue]");
    assertThat(set.outLines())
        .contains(
            "settings "
                + EXAMPLE
                + ": 1 rule switched off, severity of 2 rules changed, 3 terms with dates")
        .last()
        .asString()
        .startsWith("1 file checked as adopted: ");
    assertThat(set.err()).isEmpty();
  }

  @Test
  void saysInOneLineWhatChangedAndWhatDidNot() throws IOException {
    String policy = file("policy.json", BLANK_TITLE);
    String none = settings("");
    String usual =
        settings(
            ", 'profile': 'draft', 'severities': [{'rule': 'text.blank', 'severity': 'error'},"
                + " {'rule': 'links.insecure', 'severity': 'error'}], 'termDates':"
                + " [{'term': 'spring', 'from': '2027-01-05', 'to': '2027-03-25'}]");

    assertThat(check(none, "--profile", "draft", policy).outLines())
        .hasSize(3)
        .element(1)
        .isEqualTo("settings " + none + ": 0 rules switched off, severity of 0 rules changed");
    assertThat(check(usual, policy).outLines())
        .hasSize(3)
        .element(1)
        .isEqualTo(
            "settings "
                + usual
                + ": 0 rules switched off, severity of 1 rule changed, 1 term with dates, profile"
                + " draft");
    assertThat(check(usual, "--locale", "cy", policy).outLines())
        .element(1)
        .isEqualTo(
            "gosodiadau "
                + usual
                + ": diffoddwyd 0 rheol, newidiwyd difrifoldeb 1 rheol, 1 tymor â dyddiadau,"
                + " proffil \"drafft\"");
  }

  @Test
  void switchesOffAndGivesAnotherSeverity() throws IOException {
    String policy = file("policy.json", BLANK_TITLE);
    String off = settings(", 'profile': 'draft', 'rulesOff': ['text.blank']");
    String info =
        settings(
            ", 'profile': 'draft', 'severities': [{'rule': 'text.blank', 'severity': 'info'}]");

    assertThat(check(off, policy))
        .isEqualTo(
            new Outcome(
                0,
                "settings "
                    + off
                    + ": 1 rule switched off, severity of 0 rules changed, profile draft\n"
                    + "1 file checked as draft: nothing found\n",
                ""));
    assertThat(check(info, policy).status()).isZero();
    assertThat(check(info, "--level", "info", policy).out()).contains(":1:35: info: ");
  }

  @Test
  void letsTheCommandLineWin() throws IOException {
    String policy = file("policy.json", "{\"formatVersion\": \"1.0\"}");
    String settings = settings(", 'profile': 'draft'");

    Outcome outcome = check(settings, "--profile", "adopted", policy);

    assertThat(outcome.out())
        .contains("[control.title-missing]")
        .contains("severity of 0 rules changed\n");
    assertThat(check(settings, policy).out()).doesNotContain("[control.title-missing]");
  }

  @Test
  void looksForNoSettingsByItself() throws IOException {
    file("policy-check.json", "{'formatVersion': '1.0', 'profile': 'draft'}");
    String policy = file("policy.json", "{\"formatVersion\": \"1.0\"}");

    assertThat(Outcome.of("check", policy).out())
        .contains("[control.title-missing]")
        .doesNotContain("settings");
  }

  @Test
  void readsTheWaiversFromWhereTheSettingsStand() throws IOException {
    String policy = file("policy.json", BLANK_TITLE);
    file("waivers.json", waivers(WAIVER));
    String settings = settings(", 'profile': 'draft', 'waivers': ['waivers.json']");

    Outcome outcome = check(settings, policy);

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("(waived until 2027) [text.blank]");
  }

  @Test
  void readsTheWaiversOfTheCommandLineToo() throws IOException {
    String policy = file("policy.json", BLANK_TITLE);
    String unused = WAIVER.replace("/title", "/aims");
    file("waivers.json", waivers(unused + "," + WAIVER));
    String more = file("more.json", waivers(unused.replace("2027", "2025")));
    String settings = settings(", 'profile': 'draft', 'waivers': ['waivers.json']");

    Outcome outcome = check(settings, "--waivers", more, policy);

    assertThat(outcome.outLines())
        .satisfiesExactly(
            line -> assertThat(line).contains("(waived until 2027) [text.blank]"),
            line ->
                assertThat(line)
                    .startsWith(folder.resolve("waivers.json") + ":1:38: ")
                    .endsWith("[waiver.unused]"),
            line -> assertThat(line).startsWith(more + ":1:38: ").endsWith("[waiver.expired]"),
            line -> assertThat(line).startsWith("settings "),
            line -> assertThat(line).isEqualTo("1 file checked as draft: 2 warnings, 1 waived"));
  }

  @Test
  void readsAFileOfWaiversOnceHoweverItIsNamed() throws IOException {
    String policy = file("policy.json", BLANK_TITLE);
    String waivers = file("waivers.json", waivers(WAIVER));
    String settings =
        settings(", 'profile': 'draft', 'waivers': ['waivers.json', './waivers.json']");

    Outcome outcome = check(settings, "--waivers", waivers, policy);

    assertThat(outcome.out())
        .doesNotContain("[waiver.")
        .contains("1 file checked as draft: 1 waived");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "report"})
  void writesOverNoFileThatTheCheckRestsOn(String command) throws IOException {
    String policy = file("policy.json", BLANK_TITLE);
    String waivers = file("waivers.json", waivers(WAIVER));
    String settings = settings(", 'waivers': ['waivers.json']");

    for (String read : List.of(settings, waivers)) {
      String content = Files.readString(Path.of(read));

      assertThat(Outcome.of(command, "--settings", settings, "--output", read, policy))
          .isEqualTo(
              new Outcome(
                  2,
                  "",
                  "policy-check: "
                      + read
                      + " is also read, so nothing was written; name another file to write to\n"));
      assertThat(Path.of(read)).content().isEqualTo(content);
    }
  }

  @Test
  void checksNothingWithMistakesInTheForm() throws IOException {
    String policy = file("policy.json", BLANK_TITLE);
    String settings = settings(", 'rulesoff': [], 'profile': 7");
    String complaint =
        "policy-check: nothing was checked, since there are mistakes in the settings: "
            + settings
            + "\n";

    Outcome outcome = check(settings, policy);

    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                2,
                settings
                    + ":1:26: error: there is no such member here; rename it or take it out; what can"
                    + " stand here is \"$schema\", \"formatVersion\", \"profile\", \"rulesOff\","
                    + " \"severities\", \"termDates\", \"waivers\" or \"exclude\"; did you mean"
                    + " \"rulesOff\"? [json.unknown-member]\n"
                    + settings
                    + ":1:53: error: this is a number, but must be text, one of \"draft\" or \"adopted\""
                    + " [json.wrong-type]\n",
                complaint));
    assertThat(Outcome.of("report", "--settings", settings, policy).err()).isEqualTo(complaint);
    assertThat(Outcome.of("report", "--settings", settings, policy).status()).isEqualTo(2);
  }

  @Test
  void checksNothingWithRulesThatThereAreNot() throws IOException {
    String policy = file("policy.json", BLANK_TITLE);
    String settings =
        settings(
            ", 'rulesOff': ['links.insecured', 'json.null'],\n"
                + "'severities': [{'severity': 'info', 'rule': 'rule.failed'}]");

    Outcome outcome = check(settings, policy);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out())
        .isEqualTo(
            settings
                + ":1:39: error: there is no such rule; correct its id, or take it out; did you"
                + " mean \"links.insecure\"? [settings.unknown-rule]\n"
                + settings
                + ":1:58: error: this is always looked for, so it cannot be switched off or given"
                + " another severity; take it out [settings.not-a-rule]\n"
                + settings
                + ":2:45: error: this is always looked for, so it cannot be switched off or given"
                + " another severity; take it out [settings.not-a-rule]\n");
    assertThat(check(settings, "--format", "json", policy).out())
        .contains("\"errors\": 3,")
        .contains("policy.json\",\n      \"reason\": \"nothing was checked\"")
        .doesNotContain("\"settings\": {");
  }

  @Test
  void checksNothingIfTheSettingsOrTheirWaiversCannotBeRead() throws IOException {
    String policy = file("policy.json", BLANK_TITLE);
    String missing = folder.resolve("x.json").toString();
    String settings = settings(", 'waivers': ['x.json']");
    Outcome unread = new Outcome(2, "", "policy-check: no such file or folder: " + missing + "\n");

    assertThat(check(missing, policy)).isEqualTo(unread);
    assertThat(check(settings, policy)).isEqualTo(unread);
    assertThat(Outcome.of("report", "--settings", settings, policy).err()).isEqualTo(unread.err());
  }

  @Test
  void readsNewerSettingsAsFarAsTheyAreKnown() throws IOException {
    String policy = file("policy.json", BLANK_TITLE);
    String settings =
        file("policy-check.json", "{\"formatVersion\": \"1.7\", \"rulesOff\": [\"text.blank\"]}");

    Outcome outcome = check(settings, "--profile", "draft", policy);

    assertThat(outcome.status()).isZero();
    assertThat(outcome.outLines())
        .first()
        .asString()
        .startsWith(settings + ":1:19: warning: ")
        .endsWith("[json.newer-version]");
  }

  @Test
  void tellsProgramsWhatChanged() throws IOException {
    Outcome outcome =
        Outcome.of("check", "--as-of", DAY, "--settings", EXAMPLE, "--format", "json", SLIPS);

    assertThat(SchemaCheck.objections(schema(), outcome.out())).isEmpty();
    assertThat(outcome.out())
        .contains(
            """
              "settings": {
                "path": "../settings/policy-check.json",
                "rulesOff": [
                  "links.insecure"
                ],
                "severities": [
                  {
                    "rule": "control.owner-missing",
                    "severity": "info",
                    "usualSeverity": "warning"
                  },
                  {
                    "rule": "review.overdue",
                    "severity": "error",
                    "usualSeverity": "warning"
                  }
                ],
                "termDates": [
                  {
                    "term": "autumn",
                    "from": "2026-09-02",
                    "to": "2026-12-18"
                  },
            """)
        .contains(
            """
                "waivers": [
                  "../waivers/slips.waivers.json"
                ],
                "exclude": []
              },
              "unread": [],
              "summary": {
            """);
  }

  @Test
  void putsWhatChangedIntoTheReport() {
    Outcome text = Outcome.of("report", "--as-of", DAY, "--settings", EXAMPLE, SLIPS);
    Outcome json =
        Outcome.of("report", "--as-of", DAY, "--settings", EXAMPLE, "--format", "json", SLIPS);

    assertThat(text.out())
        .contains("\nsettings           " + EXAMPLE + "\n")
        .contains("\nwaivers            ../settings/../waivers/slips.waivers.json\n")
        .contains("\nterm dates         the school's own\n")
        .contains("\nswitched off: 1\n    links.insecure\n")
        .endsWith(
            "\nof another severity than usual: 2\n"
                + "    review.overdue (error, not warning), control.owner-missing (info, not"
                + " warning)\n");
    ValidationReport report = ReportJson.decodeText(json.out()).orThrow();
    assertThat(SchemaCheck.objections(ReportJson.schema(), json.out())).isEmpty();
    assertThat(report.getProfile()).isEqualTo(Profile.ADOPTED);
    assertThat(report.isOwnCalendar()).isTrue();
    assertThat(report.rulesThat(RuleOutcome.SWITCHED_OFF)).containsExactly("links.insecure");
    assertThat(report.getRules())
        .filteredOn(check -> check.getUsualSeverity().isPresent())
        .extracting(RuleCheck::getSeverity)
        .containsExactly(Severity.ERROR, Severity.INFO);
  }

  private Outcome check(String settings, String... more) {
    String[] all = new String[more.length + 5];
    System.arraycopy(new String[] {"check", "--as-of", DAY, "--settings", settings}, 0, all, 0, 5);
    System.arraycopy(more, 0, all, 5, more.length);
    return Outcome.of(all);
  }

  private String settings(String members) throws IOException {
    String name = "settings-" + members.hashCode() + ".json";
    return file(name, "{'formatVersion': '1.0'" + members + "}");
  }

  private static String waivers(String list) {
    return "{'formatVersion': '1.0', 'waivers': [" + list + "]}";
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content.replace('\'', '"')).toString();
  }

  private static String schema() throws IOException {
    try (InputStream in = PolicyCheck.class.getResourceAsStream("/check-output.schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
