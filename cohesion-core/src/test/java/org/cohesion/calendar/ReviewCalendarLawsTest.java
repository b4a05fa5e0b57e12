package org.cohesion.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cohesion.comparison.RandomPolicies;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.TermCalendar;

/** What holds for the calendars of every policy; the dates of the policies are of 2000 to 2029. */
class ReviewCalendarLawsTest {

  private static final LocalDate START = LocalDate.of(1998, 8, 31);
  private static final int MOST_DAYS = 35 * 365;

  @Property(tries = 40)
  void calendarsOfAdjoiningSpansTogetherAreThatOfTheWhole(
      @ForAll long seed,
      @ForAll @IntRange(max = MOST_DAYS) int start,
      @ForAll @IntRange(max = 900) int one,
      @ForAll @IntRange(max = 900) int other) {
    Policy policy = inForce(seed);
    LocalDate from = START.plusDays(start);
    LocalDate last = from.plusDays(one);
    LocalDate to = last.plusDays(1).plusDays(other);

    List<Duty> both = new ArrayList<>(calendar(policy, from, last).getDuties());
    both.addAll(calendar(policy, last.plusDays(1), to).getDuties());

    assertThat(both).isEqualTo(calendar(policy, from, to).getDuties());
  }

  @Property(tries = 40)
  void everyDutyIsInOrderWithinTheSpanAndAtAPlaceOfItsOwn(
      @ForAll long seed,
      @ForAll @IntRange(max = MOST_DAYS) int start,
      @ForAll @IntRange(max = 1_500) int days) {
    Policy policy = inForce(seed);
    LocalDate from = START.plusDays(start);

    ReviewCalendar calendar = calendar(policy, from, from.plusDays(days));

    assertThat(calendar.getDuties())
        .allMatch(duty -> !duty.getLastDay().isBefore(from))
        .allMatch(duty -> !duty.getLastDay().isAfter(from.plusDays(days)))
        .allMatch(duty -> !duty.getFirstDay().isAfter(duty.getLastDay()))
        .allMatch(duty -> duty.getSeriesKey().matches("[0-9a-f]{16}"))
        .allMatch(duty -> duty.getKey().matches(duty.getSeriesKey() + "(-[0-9]{8})?"));
    assertThat(calendar.getDuties())
        .extracting(Duty::getLastDay)
        .isSortedAccordingTo(LocalDate::compareTo);
    assertThat(calendar.getDuties()).extracting(Duty::getKey).doesNotHaveDuplicates();
    assertThat(calendar).isEqualTo(calendar(policy, from, from.plusDays(days)));
  }

  @Property(tries = 40)
  void theFirstReviewIsDueWhenThePolicySaysWithoutATerm(@ForAll long seed) {
    Policy random = inForce(seed);
    if (random.getReview().isEmpty()) {
      return;
    }
    Policy policy =
        random.toBuilder()
            .control(
                random.getControl().orElseThrow().toBuilder()
                    .effectiveUntil(Optional.empty())
                    .build())
            .review(random.getReview().get().toBuilder().term(Optional.empty()).build())
            .build();
    if (policy.reviewDueBy().isEmpty()) {
      return;
    }
    LocalDate due = policy.reviewDueBy().get();

    assertThat(reviews(calendar(policy, due, due))).containsExactly(due);
    assertThat(reviews(calendar(policy, due.minusYears(9), due.minusDays(1)))).isEmpty();
  }

  @Property(tries = 10)
  void aRetiredPolicyHasNone(@ForAll long seed) {
    Policy random = inForce(seed);
    Policy policy =
        random.toBuilder()
            .control(
                random.getControl().orElseThrow().toBuilder()
                    .status(PolicyStatus.SUPERSEDED)
                    .build())
            .build();

    assertThat(calendar(policy, START, START.plusYears(10)).getDuties()).isEmpty();
  }

  private static List<LocalDate> reviews(ReviewCalendar calendar) {
    return calendar.getDuties().stream()
        .filter(duty -> duty.getKind() == DutyKind.REVIEW)
        .map(Duty::getLastDay)
        .toList();
  }

  private static ReviewCalendar calendar(Policy policy, LocalDate from, LocalDate to) {
    ReviewCalendar calendar = ReviewCalendar.of(policy, from, to, TermCalendar.approximate());
    assertThat(calendar.isComplete()).isTrue();
    return calendar;
  }

  private static Policy inForce(long seed) {
    Policy policy = RandomPolicies.policy(seed);
    return policy.toBuilder()
        .control(
            policy.getControl().orElse(Control.builder().build()).toBuilder()
                .status(PolicyStatus.ADOPTED)
                .build())
        .build();
  }
}
