package org.cohesion.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Policy;
import org.cohesion.report.RuleOutcome;
import org.cohesion.report.ValidationReport;
import org.cohesion.school.School;
import org.cohesion.validation.PolicyValidator;
import org.cohesion.validation.rule.RuleInfo;
import org.junit.jupiter.api.Test;

/** Rules as a vendor has them: their own beside the library's, and each to their own taste. */
class VendorRulesTest {

  private static final String MOTTO = "com.example.motto-missing";
  private static final String CAPITALS = "com.example.name-in-capitals";

  private static final Policy NAMED =
      Policy.builder().school(School.builder().name("Elm Road Primary").build()).build();
  private static final Policy NAMELESS = Policy.builder().build();

  @Test
  void installedRulesRunIfTheyAreAskedFor() {
    PolicyValidator with = installed().build();
    PolicyValidator without = PolicyValidator.builder().build();

    assertThat(with.getRules()).extracting(RuleInfo::id).endsWith(MOTTO, CAPITALS);
    assertThat(without.getRules()).extracting(RuleInfo::id).doesNotContain(MOTTO, CAPITALS);
    assertThat(with.validate(NAMED).rulesThat(RuleOutcome.FOUND)).contains(MOTTO);
    assertThat(with.validate(NAMED).rulesThat(RuleOutcome.PASSED)).contains(CAPITALS);
    assertThat(ids(without.validate(NAMED))).doesNotContain(MOTTO);
  }

  @Test
  void theirFindingsSpeakTheLanguagesThatTheyBring() {
    Finding finding = of(MOTTO, installed().build().validate(NAMED));

    assertThat(finding.text(Locale.ENGLISH)).startsWith("the school has no motto; ");
    assertThat(finding.text(Locale.forLanguageTag("cy")))
        .startsWith("nid oes gan yr ysgol arwyddair; ");
    assertThat(finding.getKind().page())
        .startsWith("# com.example.motto-missing\n")
        .contains("A policy whose school has no motto.");
  }

  @Test
  void aRuleThatThrowsIsAFindingAndTheOthersRun() {
    ValidationReport nameless = installed().build().validate(NAMELESS);
    ValidationReport named = installed().build().validate(NAMED);

    assertThat(nameless.rulesThat(RuleOutcome.FAILED)).containsExactly(CAPITALS);
    assertThat(of("rule.failed", nameless).text(Locale.ENGLISH)).contains(CAPITALS);
    assertThat(nameless.rulesThat(RuleOutcome.PASSED)).contains(MOTTO);
    assertThat(ids(nameless)).contains("review.missing");
    assertThat(named.rulesThat(RuleOutcome.FAILED)).isEmpty();
    assertThat(ids(named)).doesNotContain("rule.failed");
  }

  @Test
  void theyMatterAsMuchAsTheVendorSays() {
    PolicyValidator validator =
        installed()
            .severity(MOTTO, Severity.INFO)
            .severity("review.missing", Severity.ERROR)
            .without("strands.missing", CAPITALS)
            .build();

    ValidationReport usual = installed().build().validate(NAMED);
    ValidationReport own = validator.validate(NAMED);

    assertThat(of(MOTTO, usual).getSeverity()).isEqualTo(Severity.WARNING);
    assertThat(of(MOTTO, own).getSeverity()).isEqualTo(Severity.INFO);
    assertThat(of("review.missing", usual).getSeverity()).isEqualTo(Severity.WARNING);
    assertThat(of("review.missing", own).getSeverity()).isEqualTo(Severity.ERROR);
    assertThat(ids(usual)).contains("strands.missing");
    assertThat(ids(own)).doesNotContain("strands.missing");
    assertThat(own.rulesThat(RuleOutcome.SWITCHED_OFF))
        .containsExactlyInAnyOrder("strands.missing", CAPITALS);
  }

  private static PolicyValidator.Builder installed() {
    return PolicyValidator.builder().installedRules(VendorRulesTest.class.getClassLoader());
  }

  private static List<String> ids(ValidationReport report) {
    return report.getFindings().stream().map(finding -> finding.getKind().getId()).toList();
  }

  private static Finding of(String rule, ValidationReport report) {
    return report.getFindings().stream()
        .filter(finding -> finding.getKind().getId().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
