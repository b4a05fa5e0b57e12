package org.cohesion.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.finding.Waiver;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.report.RuleOutcome;
import org.cohesion.report.ValidationReport;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Role;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingLimitTest {

  private static final String RULE = "text.placeholder";
  private static final String MORE = "rule.too-many-findings";

  @Test
  void listsFiveHundredOfARule() {
    ValidationReport report = PolicyValidator.builder().build().validate(withPlaceholders(500));

    assertThat(of(RULE, report)).hasSize(500);
    assertThat(of(MORE, report)).isEmpty();
  }

  @Test
  void listsTheFirstFiveHundredAndSaysHowManyMoreThereAre() {
    ValidationReport report = PolicyValidator.builder().build().validate(withPlaceholders(507));

    assertThat(of(RULE, report))
        .hasSize(500)
        .last()
        .extracting(Finding::getPointer)
        .hasToString("/sections/0/paragraphs/499");
    assertThat(of(MORE, report))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
              assertThat(finding.getPointer()).isEqualTo(JsonPointer.ROOT);
              assertThat(finding.text(Locale.ENGLISH))
                  .isEqualTo(
                      "the rule text.placeholder found something in 7 more places, left out"
                          + " here; settle those that are listed, then check again");
            });
    assertThat(report.rulesThat(RuleOutcome.FOUND)).contains(RULE);
  }

  @ParameterizedTest
  @CsvSource({
    "1, in 1 more place;, mewn 1 lle yn rhagor",
    "2, in 2 more places;, mewn 2 le yn rhagor",
    "3, in 3 more places;, mewn 3 lle yn rhagor",
    "6, in 6 more places;, mewn 6 lle yn rhagor",
  })
  void countsInEnglishAndWelsh(int more, String english, String welsh) {
    Finding finding =
        of(MORE, PolicyValidator.builder().build().validate(withPlaceholders(500 + more))).get(0);

    assertThat(finding.text(Locale.ENGLISH)).contains(english.replace(';', ','));
    assertThat(finding.text(Locale.forLanguageTag("cy"))).contains(welsh);
  }

  @Test
  void countsEachRuleByItself() {
    Policy policy =
        withPlaceholders(600).toBuilder()
            .addSections(
                Narrative.builder()
                    .addAllParagraphs(Collections.nCopies(600, "Our partners and"))
                    .build())
            .build();

    ValidationReport report = PolicyValidator.builder().build().validate(policy);

    assertThat(of(RULE, report)).hasSize(500);
    assertThat(of("text.dangling", report)).hasSize(500);
    assertThat(of(MORE, report))
        .extracting(finding -> finding.getArguments().get("rule"))
        .containsExactly("text.dangling", RULE);
  }

  @Test
  void findingsThatAreWaivedDoNotCrowdOutOthers() {
    PolicyValidator validator =
        PolicyValidator.builder().waivers(List.of(waiver("/sections/0"))).build();
    Policy policy =
        withPlaceholders(600).toBuilder()
            .addSections(Narrative.builder().addParagraphs("XXX").build())
            .build();

    ValidationReport report = validator.validate(policy, RuleUnderTest.TODAY);

    assertThat(of(RULE, report)).hasSize(501);
    assertThat(report.atLeast(Severity.ERROR))
        .filteredOn(finding -> finding.getKind().getId().equals(RULE))
        .extracting(finding -> finding.getPointer().toString())
        .containsExactly("/sections/1/paragraphs/0");
    assertThat(of(MORE, report))
        .singleElement()
        .extracting(Finding::getSeverity)
        .isEqualTo(Severity.INFO);
  }

  @Test
  void isAsSevereAsTheWorstThatIsLeftOut() {
    List<Finding> findings = new ArrayList<>();
    Finding finding =
        of(RULE, PolicyValidator.builder().build().validate(withPlaceholders(1))).get(0);
    findings.addAll(Collections.nCopies(500, finding));
    findings.add(finding.withSeverity(Severity.INFO));
    findings.add(finding.withSeverity(Severity.WARNING));
    findings.add(finding.withSeverity(Severity.INFO));

    assertThat(FindingLimit.apply(findings))
        .hasSize(501)
        .last()
        .extracting(Finding::getSeverity)
        .isEqualTo(Severity.WARNING);
  }

  private static List<Finding> of(String id, ValidationReport report) {
    return report.getFindings().stream().filter(f -> f.getKind().getId().equals(id)).toList();
  }

  private static Policy withPlaceholders(int count) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      paragraphs.add("[Say why " + i + "]");
    }
    return Policy.builder()
        .addSections(Narrative.builder().addAllParagraphs(paragraphs).build())
        .build();
  }

  private static Waiver waiver(String place) {
    return Waiver.builder()
        .rule(RULE)
        .pointer(JsonPointer.parse(place))
        .reason("decided")
        .approvedBy(RuleUnderTest.role(Role.GOVERNING_BODY))
        .until(PartialDate.of(2030))
        .build();
  }
}
