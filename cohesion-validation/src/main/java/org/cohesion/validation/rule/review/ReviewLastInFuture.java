package org.cohesion.validation.rule.review;

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

/** The last review is dated after the day of the validation. */
final class ReviewLastInFuture implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.error("review.last-in-future", RuleTexts.TEXTS);

  private static final JsonPointer LAST_REVIEW = JsonPointer.of("review", "lastReview");

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft().onGivenDay();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Optional<PartialDate> last = ReviewDates.lastReview(policy);
    if (last.isPresent()
        && context.today().isPresent()
        && last.get().isCertainlyAfter(context.today().get())) {
      context.report(Finding.of(KIND, LAST_REVIEW).with("last", last.get()));
    }
  }
}
