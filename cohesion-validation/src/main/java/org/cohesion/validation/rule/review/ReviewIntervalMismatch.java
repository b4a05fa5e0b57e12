package org.cohesion.validation.rule.review;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Policy;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/**
 * The next review is further from the last one, or from the approval, than the stated frequency
 * allows, or nearer.
 */
final class ReviewIntervalMismatch implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("review.interval-mismatch", RuleTexts.TEXTS);

  /** A term; reviews slip within one without anybody minding. */
  private static final int TOLERATED_MONTHS = 4;

  private static final int FIRST_MONTH = 1;
  private static final int LAST_MONTH = 12;

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (policy.getReview().isEmpty()
        || policy.retired()
        || ReviewDates.nextIsBeforeWhatItFollows(policy)) {
      return;
    }
    ReviewSchedule review = policy.getReview().get();
    Optional<PartialDate> start = ReviewDates.start(policy);
    Optional<Period> interval =
        review.getFrequency().isPresent()
            ? review.getFrequency().get().getInterval()
            : Optional.empty();
    if (start.isEmpty() || interval.isEmpty() || review.getNextReview().isEmpty()) {
      return;
    }
    PartialDate next = review.getNextReview().get();
    if (differs(start.get(), interval.get(), next)) {
      int most = months(start.get(), FIRST_MONTH, next, LAST_MONTH);
      int least = Math.max(0, months(start.get(), LAST_MONTH, next, FIRST_MONTH));
      Finding finding =
          Finding.of(KIND, ReviewDates.NEXT_REVIEW)
              .with("months", most)
              .with("stated", review.getFrequency().get())
              .with(review.getLastReview().isPresent() ? "last" : "approved", start.get());
      context.report(least == most ? finding : finding.with("least", least));
    }
  }

  /** True only if it is so for every day that the two dates can mean. */
  private static boolean differs(PartialDate start, Period interval, PartialDate next) {
    LocalDate latestAllowed = start.latest().plus(interval.plusMonths(TOLERATED_MONTHS));
    LocalDate earliestAllowed = start.earliest().plus(interval).minusMonths(TOLERATED_MONTHS);
    return next.isCertainlyAfter(latestAllowed) || next.isCertainlyBefore(earliestAllowed);
  }

  /** From one month to the other, each taken to be a certain one if only its year is known. */
  private static int months(PartialDate start, int startElse, PartialDate next, int nextElse) {
    return (next.getYear() - start.getYear()) * 12
        + next.getMonth().orElse(nextElse)
        - start.getMonth().orElse(startElse);
  }
}
