package org.cohesion.validation.rule.review;

import java.time.LocalDate;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The policy should have been reviewed since its approval, and no review is recorded. */
final class ReviewNotRecorded implements PolicyRule {

  private static final FindingKind KIND = FindingKind.info("review.not-recorded", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).onGivenDay();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Optional<PartialDate> approved = policy.approvedOn();
    if (approved.isEmpty()
        || policy.getReview().isEmpty()
        || policy.retired()
        || isToldElsewhere(policy, context)) {
      return;
    }
    ReviewSchedule review = policy.getReview().get();
    Optional<LocalDate> cycleEnd = ReviewDates.cycleEnd(review, approved.get());
    if (review.getLastReview().isEmpty()
        && cycleEnd.isPresent()
        && context.today().isPresent()
        && cycleEnd.get().isBefore(context.today().get())) {
      context.report(Finding.of(KIND, JsonPointer.of("review")).with("approved", approved.get()));
    }
  }

  /** Whether it is said already that the review is overdue, or goes on for too long. */
  private static boolean isToldElsewhere(Policy policy, RuleContext context) {
    boolean underReview =
        policy.getControl().isPresent()
            && policy.getControl().get().getStatus().orElse(null) == PolicyStatus.UNDER_REVIEW;
    return (underReview && context.isInUse("control.status-conflict"))
        || (context.isInUse("review.overdue") && ReviewDue.isPast(policy, context));
  }
}
