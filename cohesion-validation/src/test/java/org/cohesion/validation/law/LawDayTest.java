package org.cohesion.validation.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.ControlBuilder;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyBuilder;
import org.cohesion.policy.VersionEntry;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LawDayTest {

  private static final Optional<LocalDate> TODAY = Optional.of(LocalDate.of(2026, 11, 28));

  @Test
  void isTheLatestOnWhichSomebodyAnsweredForThePolicy() {
    assertThat(day(approved("2009-05-12"), "2026-06-30")).hasToString("2026-06-30");
    assertThat(day(approved("2009-05-12").effectiveFrom(date("2012-01-01")), null))
        .hasToString("2012-01-01");
    assertThat(day(approved("2013-05-12").effectiveFrom(date("2012-01-01")), null))
        .hasToString("2013-05-12");
    assertThat(day(approved("2009-05-12").addHistory(change("2011-03-01")), "2010-06-30"))
        .hasToString("2011-03-01");
    assertThat(
            day(
                Control.builder().addHistory(change("2024-03-01")).addHistory(change("2019-09-01")),
                null))
        .hasToString("2024-03-01");
    assertThat(day(approved("2009-05-12").addAlsoApproved(approval("2024-05-12")), null))
        .hasToString("2024-05-12");
    assertThat(day(Control.builder(), "2026-06")).hasToString("2026-06-01");
  }

  @Test
  void isNoneThatHasNotCome() {
    assertThat(day(approved("2009-05-12"), "2026-11-28")).hasToString("2026-11-28");
    assertThat(day(approved("2009-05-12"), "2026-11-29")).hasToString("2009-05-12");
    assertThat(day(approved("2062-05-12").addAlsoApproved(approval("2024-05-12")), null))
        .hasToString("2024-05-12");
    assertThat(day(approved("2062-05-12"), null)).hasToString("2026-11-28");
    assertThat(LawDay.of(policy(approved("2062-05-12"), null), Optional.empty()))
        .contains(LocalDate.of(2062, 5, 12));
  }

  @Test
  void isTheFirstThatAPartialDateCanMean() {
    assertThat(day(approved("2010"), null)).hasToString("2010-01-01");
    assertThat(day(approved("2010"), "2009-12")).hasToString("2010-01-01");
    assertThat(day(Control.builder(), "2026")).hasToString("2026-01-01");
  }

  @Test
  void isThatOfTheSchoolYearWhereNothingElseIsDated() {
    AcademicYear year = AcademicYear.parse("2015/2016");

    assertThat(day(Control.builder().academicYear(year), null)).hasToString("2015-09-01");
    assertThat(day(approved("2009").academicYear(year), null)).hasToString("2009-01-01");
    assertThat(day(Control.builder().academicYear(AcademicYear.parse("2027/2028")), null))
        .hasToString("2026-11-28");
  }

  @Test
  void isTheDayOfTheCheckOfAPolicyWithoutDates() {
    assertThat(LawDay.of(Policy.builder().build(), TODAY)).isEqualTo(TODAY);
    assertThat(LawDay.of(Policy.builder().build(), Optional.empty())).isEmpty();
  }

  private static LocalDate day(ControlBuilder control, @Nullable String lastReview) {
    return LawDay.of(policy(control, lastReview), TODAY).orElseThrow();
  }

  private static Policy policy(ControlBuilder control, @Nullable String lastReview) {
    PolicyBuilder policy = Policy.builder().control(control.build());
    if (lastReview != null) {
      policy.review(ReviewSchedule.builder().lastReview(date(lastReview)).build());
    }
    return policy.build();
  }

  private static ControlBuilder approved(String date) {
    return Control.builder().approval(approval(date));
  }

  private static Approval approval(String date) {
    return Approval.builder().date(date(date)).build();
  }

  private static VersionEntry change(String date) {
    return VersionEntry.builder().date(date(date)).build();
  }

  private static PartialDate date(String date) {
    return PartialDate.parse(date);
  }
}
