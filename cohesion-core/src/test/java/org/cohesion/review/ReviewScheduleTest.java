package org.cohesion.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cohesion.extension.ExtensionValue;
import org.cohesion.extension.Extensions;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewScheduleTest {

  private static final PartialDate APPROVAL = PartialDate.of(2016, 9, 5);

  private static final ReviewSchedule FULL =
      ReviewSchedule.builder()
          .heading("Review")
          .statement("The policy is reviewed every year.")
          .frequency(Frequency.ANNUAL)
          .term(Term.SPRING)
          .reviewer(Party.builder().role(Role.GOVERNING_BODY).build())
          .lastReview(PartialDate.of(2016, 9))
          .nextReview(PartialDate.of(2017))
          .outcome("A report to the governors.")
          .addFeedsInto("School Development Plan", "Equality objectives")
          .extensions(Extensions.of("com.example", ExtensionValue.bool(true)))
          .build();

  @Test
  void fallsDueWhenItSaysWhateverElseIsKnown() {
    ReviewSchedule schedule = FULL.toBuilder().nextReview(PartialDate.of(2018, 3, 1)).build();

    assertThat(schedule.dueBy()).contains(LocalDate.of(2018, 3, 1));
    assertThat(schedule.dueBy(APPROVAL)).contains(LocalDate.of(2018, 3, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "2018, 2018-12-31",
    "2018-02, 2018-02-28",
    "2020-02, 2020-02-29",
    "2018-03-01, 2018-03-01"
  })
  void fallsDueOnTheLastDayThatTheStatedDateCanMean(String next, LocalDate due) {
    ReviewSchedule schedule = ReviewSchedule.builder().nextReview(PartialDate.parse(next)).build();

    assertThat(schedule.dueBy()).contains(due);
    assertThat(schedule.dueBy(APPROVAL)).contains(due);
  }

  @Test
  void fallsDueOneCycleAfterTheLastReview() {
    ReviewSchedule schedule =
        ReviewSchedule.builder()
            .frequency(Frequency.EVERY_TWO_YEARS)
            .lastReview(PartialDate.of(2015, 3, 1))
            .build();

    assertThat(schedule.dueBy()).contains(LocalDate.of(2017, 3, 1));
    assertThat(schedule.dueBy(APPROVAL)).contains(LocalDate.of(2017, 3, 1));
  }

  @Test
  void fallsDueOneCycleAfterTheApprovalWhereThereWasNoReview() {
    ReviewSchedule schedule = ReviewSchedule.builder().frequency(Frequency.ANNUAL).build();

    assertThat(schedule.dueBy(APPROVAL)).contains(LocalDate.of(2017, 9, 5));
    assertThat(schedule.dueBy()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-02, ANNUAL, 2024-02-29",
    "2024-02, ANNUAL, 2025-02-28",
    "2023-02-28, ANNUAL, 2024-02-28",
    "2024-02-29, ANNUAL, 2025-02-28",
    "2024-02-29, EVERY_FOUR_YEARS, 2028-02-29",
    "2016, ANNUAL, 2017-12-31",
    "2016, TERMLY, 2017-04-30",
    "2016, TWICE_YEARLY, 2017-06-30",
    "2016-08, TWICE_YEARLY, 2017-02-28",
    "2016-09, TERMLY, 2017-01-31",
    "2016-01, MONTHLY, 2016-02-29",
    "2016-02, MONTHLY, 2016-03-31",
    "2016-04, MONTHLY, 2016-05-31",
    "2016-01-31, MONTHLY, 2016-02-29",
    "2016-04-30, MONTHLY, 2016-05-30",
    "2016-09-05, WEEKLY, 2016-09-12",
    "2016-09, WEEKLY, 2016-10-07",
    "2016, WEEKLY, 2017-01-07",
    "2016-09-05, EVERY_THREE_YEARS, 2019-09-05",
    "2016-09-05, EVERY_FIVE_YEARS, 2021-09-05"
  })
  void keepsToWhatIsKnownWhenItAddsACycle(String start, Frequency frequency, LocalDate due) {
    PartialDate date = PartialDate.parse(start);
    ReviewSchedule schedule = ReviewSchedule.builder().frequency(frequency).build();

    assertThat(schedule.dueBy(date)).contains(due);
    assertThat(schedule.toBuilder().lastReview(date).build().dueBy()).contains(due);
  }

  @ParameterizedTest
  @EnumSource(names = {"HALF_TERMLY", "AS_NEEDED"})
  void fallsDueOnNoDayWhereTheCycleHasNoInterval(Frequency frequency) {
    ReviewSchedule schedule =
        ReviewSchedule.builder().frequency(frequency).lastReview(APPROVAL).build();

    assertThat(schedule.dueBy()).isEmpty();
    assertThat(schedule.dueBy(APPROVAL)).isEmpty();
  }

  @Test
  void fallsDueOnNoDayWhereNoCycleIsStated() {
    ReviewSchedule schedule = ReviewSchedule.builder().lastReview(APPROVAL).build();

    assertThat(schedule.dueBy()).isEmpty();
    assertThat(schedule.dueBy(APPROVAL)).isEmpty();
  }

  @Property
  void neverFallsDueEarlierWhenTheNextReviewIsAYearLater(
      @ForAll("dates") PartialDate next, @ForAll Frequency frequency) {
    ReviewSchedule schedule =
        ReviewSchedule.builder().frequency(frequency).nextReview(next).build();
    ReviewSchedule later = schedule.toBuilder().nextReview(aYearAfter(next)).build();

    assertThat(later.dueBy().orElseThrow()).isAfter(schedule.dueBy().orElseThrow());
    assertThat(later.dueBy(APPROVAL)).isEqualTo(later.dueBy());
  }

  @Property
  void neverFallsDueEarlierWhenTheLastReviewIsAYearLater(
      @ForAll("dates") PartialDate last, @ForAll Frequency frequency) {
    ReviewSchedule schedule =
        ReviewSchedule.builder().frequency(frequency).lastReview(last).build();
    ReviewSchedule later = schedule.toBuilder().lastReview(aYearAfter(last)).build();

    Optional<LocalDate> due = schedule.dueBy();

    assertThat(later.dueBy().isPresent()).isEqualTo(due.isPresent());
    due.ifPresent(day -> assertThat(later.dueBy().orElseThrow()).isAfter(day));
  }

  @Property
  void fallsDueAfterTheLastReviewItself(
      @ForAll("dates") PartialDate last, @ForAll Frequency frequency) {
    ReviewSchedule schedule =
        ReviewSchedule.builder().frequency(frequency).lastReview(last).build();

    schedule.dueBy().ifPresent(day -> assertThat(last.isCertainlyBefore(day)).isTrue());
  }

  @Test
  void isUnchangedByTheWayThroughABuilder() {
    ReviewSchedule copy = FULL.toBuilder().build();

    assertThat(copy).isEqualTo(FULL).hasSameHashCodeAs(FULL);
    assertThat(copy.getFeedsInto())
        .containsExactly("School Development Plan", "Equality objectives");
  }

  @Test
  void keepsWhatIsNotChanged() {
    ReviewSchedule changed = FULL.toBuilder().term(Term.AUTUMN).build();

    assertThat(changed).isNotEqualTo(FULL);
    assertThat(changed.getTerm()).contains(Term.AUTUMN);
    assertThat(changed.toBuilder().term(Term.SPRING).build()).isEqualTo(FULL);
    assertThat(FULL.getTerm()).contains(Term.SPRING);
  }

  @Test
  void canBeEmpty() {
    ReviewSchedule empty = ReviewSchedule.builder().build();

    assertThat(empty)
        .isEqualTo(ReviewSchedule.builder().build())
        .hasSameHashCodeAs(ReviewSchedule.builder().build())
        .isEqualTo(empty.toBuilder().build())
        .isNotEqualTo(FULL);
    assertThat(empty.getHeading()).isEmpty();
    assertThat(empty.getStatement()).isEmpty();
    assertThat(empty.getFrequency()).isEmpty();
    assertThat(empty.getTerm()).isEmpty();
    assertThat(empty.getReviewer()).isEmpty();
    assertThat(empty.getLastReview()).isEmpty();
    assertThat(empty.getNextReview()).isEmpty();
    assertThat(empty.getOutcome()).isEmpty();
    assertThat(empty.getFeedsInto()).isEmpty();
    assertThat(empty.getExtensions()).isSameAs(Extensions.NONE);
    assertThat(empty.dueBy()).isEmpty();
    assertThat(empty.dueBy(APPROVAL)).isEmpty();
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    return PartialDates.between(1000, 9998);
  }

  private static PartialDate aYearAfter(PartialDate date) {
    LocalDate later = date.earliest().plusYears(1);
    if (date.getDay().isPresent()) {
      return PartialDate.of(later);
    }
    return date.getMonth().isPresent()
        ? PartialDate.of(later.getYear(), later.getMonthValue())
        : PartialDate.of(later.getYear());
  }
}
