package org.cohesion.validation.rule.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.report.ValidationReport;
import org.cohesion.validation.PolicyValidator;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;

/** A policy without a date is judged by the law of the day of the check; one with a date is not. */
class UndatedPolicyTest {

  private static final PolicyValidator VALIDATOR = PolicyValidator.builder().build();
  private static final LocalDate BEFORE = LocalDate.of(2009, 6, 1);
  private static final LocalDate AFTER = LocalDate.of(2012, 6, 1);
  private static final LocalDate LONG_AFTER = LocalDate.of(2026, 11, 22);
  private static final List<String> ENDED =
      List.of(
          "warning law.repealed /legalBasis/1/instrument",
          "warning law.repealed /rationale/paragraphs/1",
          "warning law.inspection-claim-stale /rationale/paragraphs/2",
          "warning law.protected-characteristics-incomplete /rationale/paragraphs/3",
          "info law.obsolete-framework /aims/introduction");

  @Test
  void nothingIsWrongWithItsLawAsLongAsThatStood() throws IOException {
    assertThat(aboutLaw(VALIDATOR.validate(example(), BEFORE))).isEmpty();
  }

  @Test
  void afterTheEqualityActAndTheNewScheduleOfInspectionsMuchIs() throws IOException {
    assertThat(aboutLaw(VALIDATOR.validate(example(), AFTER))).isEqualTo(ENDED);
    assertThat(aboutLaw(VALIDATOR.validate(example(), LONG_AFTER))).isEqualTo(ENDED);
  }

  @Test
  void yearsLaterTheRegisterIsOldAsWell() throws IOException {
    List<String> found = aboutLaw(VALIDATOR.validate(example(), LocalDate.of(2028, 1, 1)));

    assertThat(found).startsWith("info law.register-outdated ").hasSize(ENDED.size() + 1);
  }

  @Test
  void aPolicyWithADateIsJudgedByThat() throws IOException {
    Policy old = example().toBuilder().control(RuleUnderTest.approvedOn("2009-06")).build();

    assertThat(aboutLaw(VALIDATOR.validate(old, LONG_AFTER))).isEmpty();
    assertThat(aboutLaw(VALIDATOR.validate(example()))).isEmpty();
  }

  private static Policy example() throws IOException {
    return PolicyJson.decode(Path.of("../examples/policies/undated-law.json")).orThrow();
  }

  private static List<String> aboutLaw(ValidationReport report) {
    return report.getFindings().stream()
        .filter(f -> f.getKind().getId().startsWith("law."))
        .map(f -> f.getSeverity().getJsonName() + " " + f.getKind() + " " + f.getPointer())
        .toList();
  }
}
