package org.cohesion.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolTermTest {

  @ParameterizedTest
  @CsvSource({
    "AUTUMN, 2026-09-02, 2026-12-18, 2026",
    "AUTUMN, 2026-08-26, 2027-01-06, 2026",
    "SPRING, 2027-01-05, 2027-03-25, 2026",
    "SPRING, 2026-12-30, 2027-04-20, 2026",
    "SUMMER, 2027-04-12, 2027-07-21, 2026",
    "SUMMER, 2027-03-29, 2027-09-03, 2026",
    "AUTUMN, 1000-09-01, 1000-12-20, 1000",
    "SUMMER, 9999-04-01, 9999-07-20, 9998"
  })
  void isOfTheSchoolYearThatItIsPlannedFor(
      Term term, LocalDate first, LocalDate last, int startYear) {
    SchoolTerm planned = new SchoolTerm(term, new TermDates(first, last));

    assertThat(planned.year()).isEqualTo(AcademicYear.of(startYear));
  }

  @ParameterizedTest
  @CsvSource({
    "AUTUMN, 2026-07-21, 2027-02-11",
    "SPRING, 2026-11-20, 2027-05-12",
    "SUMMER, 2027-02-18, 2027-10-12"
  })
  void mayLieSixWeeksOutsideTheTermOfTheLawAndNoMore(Term term, LocalDate first, LocalDate last) {
    assertThat(new SchoolTerm(term, new TermDates(first, last)).year())
        .isEqualTo(AcademicYear.of(2026));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SchoolTerm(term, new TermDates(first.minusDays(1), last)))
        .withMessage("A term must lie within six weeks of the term of the law");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SchoolTerm(term, new TermDates(first, last.plusDays(1))));
  }

  @Test
  void refusesTheDaysOfAnotherYear() {
    TermDates slip = new TermDates(LocalDate.of(2026, 9, 2), LocalDate.of(2036, 12, 18));

    assertThatIllegalArgumentException().isThrownBy(() -> new SchoolTerm(Term.AUTUMN, slip));
    assertThatIllegalArgumentException().isThrownBy(() -> new SchoolTerm(Term.SUMMER, slip));
  }

  @ParameterizedTest
  @CsvSource({"AUTUMN, 0999-09-01, 0999-12-01", "SPRING, 1000-01-05, 1000-03-01"})
  void refusesSchoolYearsThatHaveNotFourDigits(Term term, LocalDate first, LocalDate last) {
    TermDates dates = new TermDates(first, last);

    assertThatIllegalArgumentException().isThrownBy(() -> new SchoolTerm(term, dates));
  }
}
