package org.cohesion.validation.rule.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.cohesion.validation.rule.RuleUnderTest.date;

import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlYearApprovalGapTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("control.year-approval-gap");

  @ParameterizedTest
  @ValueSource(strings = {"2018-09-01", "2019-08-31", "2018-10", "2018", "2019"})
  void saysNothingWhenTheApprovalMayBeInTheYear(String approved) {
    assertThat(RULE.found(policyFor2018(approved))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-05-01", "2018-05", "2018-07-18"})
  void saysNothingWhenTheApprovalIsInTheFourMonthsBeforeTheYear(String approved) {
    assertThat(RULE.found(policyFor2018(approved))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2018-04-30", "2018-04", "2017", "2016-09", "2019-09-01", "2019-09", "2020"})
  void warnsAtTheYearWhenTheApprovalIsCertainlyInAnother(String approved) {
    assertThat(RULE.found(policyFor2018(approved)))
        .containsExactly("warning at /control/academicYear");
    assertThat(RULE.arguments(policyFor2018(approved)))
        .containsExactly(entry("approved", date(approved)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-09-01", "2019-08-31", "2018"})
  void saysNothingWhenAnEarlyApprovalMayTakeEffectInTheYear(String effectiveFrom) {
    assertThat(RULE.found(effective(effectiveFrom, policyFor2018("2018-03")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-08-31", "2017", "2019-09-01"})
  void warnsWhenItCertainlyTakesEffectInAnother(String effectiveFrom) {
    assertThat(RULE.found(effective(effectiveFrom, policyFor2018("2018-03")))).hasSize(1);
  }

  @Test
  void warnsWhenItWasApprovedAfterTheYearWheneverItTakesEffect() {
    assertThat(RULE.found(effective("2018-09", policyFor2018("2020")))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-09-16", "2016-09", "2016", "2018-10", "2024"})
  void saysNothingWhenAReviewMayHaveFollowedTheApproval(String lastReview) {
    assertThat(RULE.found(reviewed(lastReview, policyFor2018("2016-09-15")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-09-15", "2016-08", "2015"})
  void warnsWhenTheLastReviewIsNotAfterTheApproval(String lastReview) {
    assertThat(RULE.found(reviewed(lastReview, policyFor2018("2016-09-15")))).hasSize(1);
  }

  @Test
  void needsNoDay() {
    assertThat(RULE.findingsWithoutDay(policyFor2018("2016"))).hasSize(1);
  }

  @Test
  void saysNothingWhenYearOrApprovalIsMissing() {
    Control yearOnly = Control.builder().academicYear(AcademicYear.of(2018)).build();

    assertThat(RULE.found(Policy.builder().control(yearOnly).build())).isEmpty();
    assertThat(RULE.found(Policy.builder().control(RuleUnderTest.approvedOn("2016")).build()))
        .isEmpty();
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 9998})
  void copesWithTheFirstAndTheLastYearThereIs(int startYear) {
    assertThat(RULE.found(policy(startYear, "2016"))).hasSize(1);
  }

  @Test
  void givesTheDateOfTheApproval() {
    assertThat(RULE.says(policyFor2018("2016-09")))
        .containsExactly(
            "the policy was approved in September 2016, outside the school year stated, and"
                + " no review since is recorded; correct the year, or put the last review in"
                + " review.lastReview");
  }

  private static Policy policyFor2018(String approved) {
    return policy(2018, approved);
  }

  private static Policy policy(int startYear, String approved) {
    Control control =
        RuleUnderTest.approvedOn(approved).toBuilder()
            .academicYear(AcademicYear.of(startYear))
            .build();
    return Policy.builder().control(control).build();
  }

  private static Policy effective(String from, Policy policy) {
    Control control =
        policy.getControl().orElseThrow().toBuilder().effectiveFrom(date(from)).build();
    return policy.toBuilder().control(control).build();
  }

  private static Policy reviewed(String last, Policy policy) {
    return policy.toBuilder()
        .review(ReviewSchedule.builder().lastReview(date(last)).build())
        .build();
  }
}
