package org.cohesion.validation.rule.control;

import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/**
 * The policy is for a school year in which it was neither approved nor, as far as it says, since.
 */
final class ControlYearApprovalGap implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("control.year-approval-gap", RuleTexts.TEXTS);

  private static final JsonPointer YEAR = ControlPlaces.CONTROL.child("academicYear");

  /** A term: governors often approve before the summer holidays what is for the year after them. */
  private static final int MONTHS_AHEAD = 4;

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Optional<AcademicYear> year =
        policy.getControl().isPresent()
            ? policy.getControl().get().getAcademicYear()
            : Optional.empty();
    Optional<PartialDate> approved = policy.approvedOn();
    if (year.isPresent()
        && approved.isPresent()
        && isApart(year.get(), approved.get(), policy)
        && !mayHaveBeenReviewedSince(approved.get(), policy)) {
      context.report(Finding.of(KIND, YEAR).with("approved", approved.get()));
    }
  }

  private static boolean isApart(AcademicYear year, PartialDate approved, Policy policy) {
    return approved.isCertainlyAfter(year.lastDay())
        || (approved.isCertainlyBefore(year.firstDay().minusMonths(MONTHS_AHEAD))
            && !mayTakeEffectIn(year, policy));
  }

  /** Whether the policy itself tells why it was approved early. */
  private static boolean mayTakeEffectIn(AcademicYear year, Policy policy) {
    return policy
        .getControl()
        .flatMap(Control::getEffectiveFrom)
        .filter(from -> !from.isCertainlyBefore(year.firstDay()))
        .filter(from -> !from.isCertainlyAfter(year.lastDay()))
        .isPresent();
  }

  private static boolean mayHaveBeenReviewedSince(PartialDate approved, Policy policy) {
    return policy
        .getReview()
        .flatMap(ReviewSchedule::getLastReview)
        .filter(last -> last.latest().isAfter(approved.earliest()))
        .isPresent();
  }
}
