package org.cohesion.validation.rule.review;

import java.time.LocalDate;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.review.PartialDate;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The next review, stated or worked out, is past. */
final class ReviewOverdue implements PolicyRule {

  private static final FindingKind KIND = FindingKind.warning("review.overdue", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).onGivenDay();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Optional<LocalDate> due = policy.reviewDueBy();
    boolean past =
        due.isPresent() && context.today().isPresent() && due.get().isBefore(context.today().get());
    if (past && !policy.retired() && !ReviewDates.nextIsBeforeWhatItFollows(policy)) {
      Optional<PartialDate> stated = ReviewDates.nextReview(policy);
      if (stated.isPresent()) {
        context.report(Finding.of(KIND, ReviewDates.NEXT_REVIEW).with("stated", stated.get()));
      } else {
        Optional<Finding> found =
            ReviewDates.withDue(Finding.of(KIND, JsonPointer.of("review")), policy);
        if (found.isPresent()) {
          context.report(found.get());
        }
      }
    }
  }
}
