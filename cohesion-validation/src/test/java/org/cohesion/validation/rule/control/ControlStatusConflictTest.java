package org.cohesion.validation.rule.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.cohesion.validation.rule.RuleUnderTest.date;

import java.util.List;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.Frequency;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Role;
import org.cohesion.validation.PolicyValidator;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlStatusConflictTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("control.status-conflict");
  private static final Policy EMPTY = Policy.builder().build();
  private static final Policy APPROVED =
      Policy.builder().control(RuleUnderTest.approvedOn("2026-03-12")).build();
  private static final ReviewSchedule ANNUAL =
      ReviewSchedule.builder().frequency(Frequency.ANNUAL).build();

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-12", "2025", "2030-01"})
  void warnsOfADraftThatWasApprovedOrIsToBe(String approved) {
    Policy draft =
        RuleUnderTest.of(
            PolicyStatus.DRAFT,
            Policy.builder().control(RuleUnderTest.approvedOn(approved)).build());

    assertThat(RULE.found(draft)).containsExactly("warning at /control/status");
    assertThat(RULE.arguments(draft)).containsExactly(entry("approved", date(approved)));
    assertThat(RULE.findingsWithoutDay(draft)).hasSize(1);
  }

  @Test
  void saysNothingAboutADraftWithoutADateOfApproval() {
    assertThat(RULE.found(RuleUnderTest.of(PolicyStatus.DRAFT, EMPTY))).isEmpty();
    assertThat(RULE.found(RuleUnderTest.of(PolicyStatus.DRAFT, withBody()))).isEmpty();
  }

  @Test
  void warnsOfAnAdoptedPolicyWithoutApproval() {
    Policy adopted = RuleUnderTest.of(PolicyStatus.ADOPTED, EMPTY);

    assertThat(RULE.found(adopted)).containsExactly("warning at /control/status");
    assertThat(RULE.findingsWithoutDay(adopted)).hasSize(1);
  }

  @Test
  void warnsOfAnAdoptedPolicyWhoseApprovalSaysNothing() {
    Policy adopted = RuleUnderTest.of(PolicyStatus.ADOPTED, with(Approval.builder().build()));

    assertThat(RULE.found(adopted)).hasSize(1);
  }

  @Test
  void tellsOfAMissingApprovalForTheRulesAboutItsParts() {
    Policy adopted = RuleUnderTest.of(PolicyStatus.ADOPTED, EMPTY);

    assertThat(ids(PolicyValidator.builder().build(), adopted))
        .contains("control.status-conflict")
        .doesNotContain("control.approval-missing", "control.approver-missing");
  }

  @Test
  void leavesAMissingApprovalToThoseRulesIfItIsSwitchedOff() {
    Policy adopted = RuleUnderTest.of(PolicyStatus.ADOPTED, EMPTY);

    assertThat(ids(PolicyValidator.builder().without("control.status-conflict").build(), adopted))
        .contains("control.approval-missing", "control.approver-missing");
  }

  private static List<String> ids(PolicyValidator validator, Policy policy) {
    return validator.validate(policy).getFindings().stream()
        .map(finding -> finding.getKind().getId())
        .toList();
  }

  @Test
  void saysNothingAboutAnAdoptedPolicyWithADateOrABodyOfApproval() {
    assertThat(RULE.found(RuleUnderTest.of(PolicyStatus.ADOPTED, APPROVED))).isEmpty();
    assertThat(RULE.found(RuleUnderTest.of(PolicyStatus.ADOPTED, withBody()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-11-21", "2025-10", "2024"})
  void warnsOfAReviewThatGoesOnForLongerThanACycle(String last) {
    Policy policy = underReview(ANNUAL.toBuilder().lastReview(date(last)).build());

    assertThat(RULE.found(policy)).containsExactly("warning at /control/status");
    assertThat(RULE.arguments(policy)).containsExactly(entry("since", date(last)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-11-22", "2025-11", "2025", "2026"})
  void saysNothingWhenTheCycleEndsTodayOrMayNotHaveEnded(String last) {
    assertThat(RULE.found(underReview(ANNUAL.toBuilder().lastReview(date(last)).build())))
        .isEmpty();
  }

  @Test
  void countsFromTheApprovalWhenThereIsNoLastReview() {
    ReviewSchedule recent = ANNUAL.toBuilder().lastReview(date("2026-06")).build();

    assertThat(
            RULE.found(
                RuleUnderTest.of(PolicyStatus.UNDER_REVIEW, RuleUnderTest.with(ANNUAL, "2025-10"))))
        .containsExactly("warning at /control/status");
    assertThat(
            RULE.found(
                RuleUnderTest.of(PolicyStatus.UNDER_REVIEW, RuleUnderTest.with(recent, "2025-10"))))
        .isEmpty();
  }

  @Test
  void isSilentAboutReviewsWithoutADay() {
    Policy policy = underReview(ANNUAL.toBuilder().lastReview(date("1999")).build());

    assertThat(RULE.findingsWithoutDay(policy)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Frequency.class,
      names = {"HALF_TERMLY", "AS_NEEDED"})
  void saysNothingWhenTheCycleHasNoFixedLength(Frequency frequency) {
    ReviewSchedule review =
        ReviewSchedule.builder().frequency(frequency).lastReview(date("2010")).build();

    assertThat(RULE.found(underReview(review))).isEmpty();
  }

  @Test
  void saysNothingWhenThereIsNothingToCountFrom() {
    ReviewSchedule noFrequency = ReviewSchedule.builder().lastReview(date("2010")).build();

    assertThat(RULE.found(underReview(ANNUAL))).isEmpty();
    assertThat(RULE.found(underReview(noFrequency))).isEmpty();
    assertThat(RULE.found(RuleUnderTest.of(PolicyStatus.UNDER_REVIEW, EMPTY))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyStatus.class,
      names = {"SUPERSEDED", "WITHDRAWN"})
  void saysNothingAboutARetiredPolicy(PolicyStatus status) {
    Policy overdue = RuleUnderTest.with(ANNUAL, "2010");

    assertThat(RULE.found(RuleUnderTest.of(status, overdue))).isEmpty();
    assertThat(RULE.found(RuleUnderTest.of(status, EMPTY))).isEmpty();
  }

  @Test
  void saysNothingWithoutAStatus() {
    assertThat(RULE.found(EMPTY)).isEmpty();
    assertThat(RULE.found(RuleUnderTest.with(ANNUAL, "2010"))).isEmpty();
  }

  @Test
  void saysWhatIsWrongWithADraft() {
    assertThat(RULE.says(RuleUnderTest.of(PolicyStatus.DRAFT, APPROVED)))
        .containsExactly(
            "the status is \"draft\", but the approval is dated 12 March 2026; change the"
                + " status, or take the date out");
  }

  @Test
  void saysWhatIsWrongWithAnAdoptedPolicy() {
    assertThat(RULE.says(RuleUnderTest.of(PolicyStatus.ADOPTED, EMPTY)))
        .containsExactly(
            "the status is \"adopted\", but nothing says who approved the policy or when;"
                + " add control.approval.body and control.approval.date, or change the status");
  }

  @Test
  void saysWhatIsWrongWithAReview() {
    assertThat(RULE.says(underReview(ANNUAL.toBuilder().lastReview(date("2024-06")).build())))
        .containsExactly(
            "the status is \"under review\", but a whole review cycle has passed since June"
                + " 2024; finish the review and record it in review.lastReview, or change the"
                + " status");
  }

  private static Policy underReview(ReviewSchedule review) {
    return RuleUnderTest.of(PolicyStatus.UNDER_REVIEW, RuleUnderTest.with(review));
  }

  private static Policy withBody() {
    return with(Approval.builder().body(RuleUnderTest.role(Role.GOVERNING_BODY)).build());
  }

  private static Policy with(Approval approval) {
    return Policy.builder().control(Control.builder().approval(approval).build()).build();
  }
}
