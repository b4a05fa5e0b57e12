package org.cohesion.examples.nationalaudit.generation;

import java.time.LocalDate;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.review.Frequency;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;

/** Slips in the dates of a policy. */
final class SlipsOfDates {

  /** Long enough for the review to be overdue, whatever it is reckoned from. */
  private static final int YEARS_LATE = 3;

  private SlipsOfDates() {}

  /** All dates of a policy that nobody has touched for years. */
  static Policy overdue(Policy policy, LocalDate day) {
    ReviewSchedule review = policy.getReview().orElseThrow();
    Control control = policy.getControl().orElseThrow();
    return policy.toBuilder()
        .review(
            review.toBuilder()
                .lastReview(earlier(review.getLastReview().orElseThrow()))
                .nextReview(earlier(review.getNextReview().orElseThrow()))
                .build())
        .control(
            control.toBuilder()
                .effectiveFrom(earlier(control.getEffectiveFrom().orElseThrow()))
                .approval(
                    control.getApproval().orElseThrow().toBuilder()
                        .date(earlier(control.approvedOn().orElseThrow()))
                        .build())
                .build())
        .context(
            policy.getContext().orElseThrow().toBuilder()
                .asOf(earlier(policy.getContext().orElseThrow().getAsOf().orElseThrow()))
                .build())
        .build();
  }

  /** Those known to the month stay so. */
  private static PartialDate earlier(PartialDate date) {
    LocalDate earlier = date.earliest().minusYears(YEARS_LATE);
    return date.getDay().isPresent()
        ? PartialDate.of(earlier)
        : PartialDate.of(earlier.getYear(), earlier.getMonthValue());
  }

  /** Three years between reviews that are said to be held every year. */
  static Policy intervalMismatch(Policy policy, LocalDate day) {
    ReviewSchedule review = policy.getReview().orElseThrow();
    LocalDate approved = policy.approvedOn().orElseThrow().earliest();
    return policy.toBuilder()
        .review(
            review.toBuilder()
                .frequency(Frequency.ANNUAL)
                .nextReview(PartialDate.of(approved.plusYears(YEARS_LATE)))
                .build())
        .build();
  }
}
