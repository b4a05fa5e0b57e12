package org.cohesion.validation.rule.review;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Policy;
import org.cohesion.review.Frequency;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.validation.internal.RuleTexts;
import org.cohesion.validation.internal.Standing;
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

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (policy.getReview().isEmpty()
        || Standing.isRetired(policy)
        || ReviewDates.nextIsBeforeWhatItFollows(policy)) {
      return;
    }
    ReviewSchedule review = policy.getReview().get();
    Optional<PartialDate> start = review.getLastReview().or(policy::approvedOn);
    Optional<Period> interval = review.getFrequency().flatMap(Frequency::getInterval);
    if (start.isEmpty() || interval.isEmpty() || review.getNextReview().isEmpty()) {
      return;
    }
    PartialDate next = review.getNextReview().get();
    if (differs(start.get(), interval.get(), next)) {
      Finding finding =
          Finding.of(KIND, ReviewDates.NEXT_REVIEW)
              .with("months", months(start.get(), next))
              .with("stated", review.getFrequency().get());
      context.report(
          finding.with(review.getLastReview().isPresent() ? "last" : "approved", start.get()));
    }
  }

  /** True only if it is so for every day that the two dates can mean. */
  private static boolean differs(PartialDate start, Period interval, PartialDate next) {
    LocalDate latestAllowed = start.latest().plus(interval.plusMonths(TOLERATED_MONTHS));
    LocalDate earliestAllowed = start.earliest().plus(interval).minusMonths(TOLERATED_MONTHS);
    return next.isCertainlyAfter(latestAllowed) || next.isCertainlyBefore(earliestAllowed);
  }

  /** Whole months from one month to the other; whole years if either is known to the year only. */
  private static int months(PartialDate start, PartialDate next) {
    int years = next.getYear() - start.getYear();
    if (start.getMonth().isEmpty() || next.getMonth().isEmpty()) {
      return years * 12;
    }
    return years * 12 + next.getMonth().getAsInt() - start.getMonth().getAsInt();
  }
}
