package org.cohesion.examples.policycheck.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cohesion.examples.policycheck.ExamplePoliciesTest;
import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.examples.policycheck.SchemaCheck;
import org.cohesion.examples.policycheck.checking.Checker;
import org.cohesion.finding.Finding;
import org.cohesion.json.PolicyJson;
import org.cohesion.json.ReportJson;
import org.cohesion.report.RuleCheck;
import org.cohesion.report.RuleOutcome;
import org.cohesion.report.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {

  private static final String SLIPS = "../policies/slips.json";
  private static final String WAIVERS = "../waivers/slips.waivers.json";
  private static final String DAY = "2026-11-22";

  @TempDir private Path folder;

  static List<String> soundDocuments() throws IOException {
    return ExamplePoliciesTest.policies().stream()
        .filter(name -> !name.equals("mistakes"))
        .toList();
  }

  @Test
  void printsAPageOfEvidence() throws IOException {
    Outcome outcome = Outcome.of("report", "--as-of", DAY, "--waivers", WAIVERS, SLIPS);

    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .startsWith("Check of a community cohesion policy\n\nfile               " + SLIPS + "\n")
        .contains(
            "\nSHA-256            "
                + PolicyJson.digest(PolicyJson.decode(Path.of(SLIPS)).orThrow()))
        .contains(
            "\nday                "
                + DAY
                + "\nprofile            adopted\nsettings           none\nwaivers            "
                + WAIVERS
                + "\n")
        .contains("\nversion before     not compared\nterm dates         the usual ones\n")
        .containsPattern(
            "\\nlaw checked until  \\d{4}-\\d\\d-\\d\\d\\nlibrary            \\d\\S+\\n")
        .contains(
            "(waived until 30 November 2026) [review.overdue]\n"
                + "    decided by governing body: The committee met without a quorum")
        .contains("    decided by governors' committee, Curriculum committee: The action plan")
        .contains(", 2 waived\n\nRules: ");
    assertThat(outcome.outLines()).allMatch(line -> line.length() <= 100 || line.contains(": "));
  }

  @Test
  void namesEveryRuleUnderWhatBecameOfIt() {
    Outcome outcome = Outcome.of("report", "--as-of", DAY, "--profile", "draft", SLIPS);

    String rules = outcome.out().substring(outcome.out().indexOf("\nRules: "));
    assertThat(rules)
        .containsPattern("\\npassed: \\d+\\n {4}\\S")
        .containsPattern("\\nfound something: \\d+\\n {4}\\S")
        .containsPattern("\\nnot in the profile: \\d+\\n {4}\\S")
        .doesNotContain("switched off", "failed");
    assertThat(Checker.rules().build().getRules())
        .allSatisfy(rule -> assertThat(rules).containsPattern("\\s" + rule.id() + "[,\\n]"))
        .hasSize(Integer.parseInt(rules.substring("\nRules: ".length(), rules.indexOf('\n', 1))));
  }

  @ParameterizedTest
  @MethodSource("soundDocuments")
  void printsAReportThatTheSchemaAcceptsAndTheLibraryReads(String policy) {
    Outcome outcome =
        Outcome.of("report", "--as-of", DAY, "--format", "json", "../policies/" + policy + ".json");

    ValidationReport report = ReportJson.decodeText(outcome.out()).orThrow();

    assertThat(outcome.status()).isZero();
    assertThat(SchemaCheck.objections(ReportJson.schema(), outcome.out())).isEmpty();
    assertThat(report.getToday()).contains(LocalDate.parse(DAY));
    assertThat(report.getFindings()).allMatch(f -> f.getPosition().isPresent());
    assertThat(report.getRules())
        .hasSameSizeAs(Checker.rules().build().getRules())
        .extracting(RuleCheck::getOutcome)
        .contains(RuleOutcome.PASSED)
        .doesNotContain(RuleOutcome.NO_DAY, RuleOutcome.FAILED);
    assertThat(new String(ReportJson.encodeIndented(report), StandardCharsets.UTF_8))
        .isEqualTo(outcome.out());
  }

  @Test
  void keepsInJsonWhatIsWaived() {
    Outcome outcome =
        Outcome.of("report", "--as-of", DAY, "--waivers", WAIVERS, "--format", "json", SLIPS);

    assertThat(SchemaCheck.objections(ReportJson.schema(), outcome.out())).isEmpty();
    assertThat(ReportJson.decodeText(outcome.out()).orThrow().getFindings())
        .filteredOn(f -> f.getWaiver().isPresent())
        .extracting((Finding f) -> f.getKind().getId())
        .containsExactlyInAnyOrder("strands.heading-inconsistent", "review.overdue");
  }

  @Test
  void writesTheReportToAFile() {
    Path file = folder.resolve("report.txt");

    Outcome outcome = Outcome.of("report", "--as-of", DAY, "--output", file.toString(), SLIPS);

    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    assertThat(file).content().isEqualTo(Outcome.of("report", "--as-of", DAY, SLIPS).out());
    assertThat(Outcome.of("report", "--output", folder.toString(), SLIPS))
        .isEqualTo(
            new Outcome(2, "", "policy-check: cannot write to " + folder + ": it is a folder\n"));
  }

  @Test
  void readsStandardInput() throws IOException {
    String policy = Files.readString(Path.of(SLIPS));

    assertThat(Outcome.withInput(policy, "report", "--as-of", DAY, "-").out())
        .isEqualTo(Outcome.of("report", "--as-of", DAY, SLIPS).out().replace(SLIPS, "-"));
  }

  @Test
  void printsWhatIsWrongWithADocumentThatIsNoPolicy() {
    assertThat(Outcome.withInput("[]", "report", "-"))
        .isEqualTo(new Outcome(2, Outcome.withInput("[]", "check", "-").out(), ""));
    assertThat(Outcome.withInput("[]", "report", "--format", "json", "-"))
        .isEqualTo(
            new Outcome(2, Outcome.withInput("[]", "check", "--format", "json", "-").out(), ""));
  }

  @Test
  void printsWhatIsWrongWithTheWaivers() throws IOException {
    Path waivers = Files.writeString(folder.resolve("waivers.json"), "[]");

    Outcome outcome = Outcome.of("report", "--waivers", waivers.toString(), SLIPS);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out())
        .startsWith(
            waivers
                + ":1:1: error: this is a list, but must be an object with \"formatVersion\""
                + " [json.wrong-type]\n");
    assertThat(outcome.err()).contains("mistakes in the waivers");
  }

  @Test
  void saysWhatCannotBeRead() {
    assertThat(Outcome.of("report", "x.json"))
        .isEqualTo(new Outcome(2, "", "policy-check: no such file or folder: x.json\n"));
    assertThat(Outcome.of("report", "--waivers", "x.json", SLIPS).err())
        .isEqualTo("policy-check: no such file or folder: x.json\n");
  }

  @Test
  void saysThatSomeOfANewerDocumentIsNotChecked() {
    Outcome outcome =
        Outcome.withInput("{\"formatVersion\": \"1.7\", \"colour\": 1}", "report", "-");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.err())
        .isEqualTo(
            "policy-check: - is of a newer version of the format; what is new in it is not"
                + " checked\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--settings", "--before", "--waivers"})
  void saysThatSomeOfWhatItRestsOnIsLeftOut(String option) throws IOException {
    Path known = Files.writeString(folder.resolve("a.json"), "{\"formatVersion\": \"1.7\"}");
    Path newer =
        Files.writeString(folder.resolve("b.json"), "{\"formatVersion\": \"1.7\", \"colour\": 1}");

    assertThat(Outcome.of("report", option, known.toString(), SLIPS).err()).isEmpty();
    assertThat(Outcome.of("report", option, newer.toString(), SLIPS))
        .extracting(Outcome::status, Outcome::err)
        .containsExactly(
            0,
            "policy-check: the settings, the version before or the waivers are of a newer version"
                + " of the format; what is new in them is left out, see 'check'\n");
  }

  @Test
  void keepsWhatIsNotCheckedInTheEvidence() {
    String newer = "{\"colour\": 1, \"formatVersion\": \"1.7\", \"title\": \"\"}";

    Outcome page = Outcome.withInput(newer, "report", "--as-of", DAY, "-");
    Outcome json = Outcome.withInput(newer, "report", "--as-of", DAY, "--format", "json", "-");

    assertThat(page.outLines())
        .containsSubsequence(
            "-:1:2: warning: there is no such member here; rename it or take it out"
                + " [json.unknown-member]",
            "-:1:32: warning: this version of the format is newer than 1.0, so what is new in it is"
                + " left out; use a newer version of the library [json.newer-version]")
        .anyMatch(line -> line.startsWith("-:1:48: error: ") && line.endsWith(" [text.blank]"));
    assertThat(SchemaCheck.objections(ReportJson.schema(), json.out())).isEmpty();
    assertThat(ReportJson.decodeText(json.out()).orThrow().getFindings())
        .extracting(finding -> finding.getKind().getId())
        .contains("json.unknown-member", "json.newer-version", "text.blank");
  }
}
