package org.cohesion.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermCalendarTest {

  private static final AcademicYear YEAR = AcademicYear.of(2018);

  @ParameterizedTest
  @CsvSource({
    "AUTUMN, 2018-09-01, 2018-12-31",
    "SPRING, 2019-01-01, 2019-03-31",
    "SUMMER, 2019-04-01, 2019-08-31"
  })
  void hasTheBoundariesOfTheLaw(Term term, LocalDate first, LocalDate last) {
    TermDates dates = TermCalendar.statutory().dates(term, YEAR);

    assertThat(dates).isEqualTo(new TermDates(first, last));
  }

  @Property
  void putsEveryDayOfASchoolYearIntoOneTerm(@ForAll("days") LocalDate day) {
    TermCalendar calendar = TermCalendar.statutory();
    AcademicYear year = AcademicYear.containing(day);

    List<Term> terms =
        Arrays.stream(Term.values())
            .filter(term -> calendar.dates(term, year).contains(day))
            .toList();

    assertThat(terms).hasSize(1);
  }

  @Property
  void putsNoDayIntoATermOfAnotherSchoolYear(@ForAll("days") LocalDate day) {
    int start = AcademicYear.containing(day).startYear();

    for (Term term : Term.values()) {
      for (int other : new int[] {start - 1, start + 1}) {
        TermDates dates = TermCalendar.statutory().dates(term, AcademicYear.of(other));

        assertThat(dates.contains(day)).isFalse();
      }
    }
  }

  @Test
  void allowsTwoWeeksEitherSideForWantOfBetter() {
    assertThat(TermCalendar.approximate().dates(Term.SPRING, YEAR))
        .isEqualTo(new TermDates(LocalDate.of(2018, 12, 18), LocalDate.of(2019, 4, 14)));
  }

  @Test
  void hasTheTermsOfASchoolWhateverTheirOrder() {
    SchoolTerm autumn = term(Term.AUTUMN, "2018-08-29", "2018-12-14");
    SchoolTerm spring = term(Term.SPRING, "2019-01-03", "2019-04-05");

    TermCalendar calendar = TermCalendar.of(List.of(spring, autumn));

    assertThat(calendar.dates(Term.AUTUMN, YEAR)).isEqualTo(autumn.dates());
    assertThat(calendar.dates(Term.SPRING, YEAR)).isEqualTo(spring.dates());
  }

  @Test
  void guessesTheTermsThatTheSchoolDoesNotName() {
    TermCalendar calendar = TermCalendar.of(List.of(term(Term.AUTUMN, "2018-09-04", "2018-12-14")));

    assertThat(calendar.dates(Term.SPRING, YEAR))
        .isEqualTo(TermCalendar.approximate().dates(Term.SPRING, YEAR));
    assertThat(calendar.dates(Term.AUTUMN, AcademicYear.of(2019)))
        .isEqualTo(TermCalendar.approximate().dates(Term.AUTUMN, AcademicYear.of(2019)));
  }

  @Test
  void refusesTermsThatShareADay() {
    SchoolTerm autumn = term(Term.AUTUMN, "2018-09-04", "2019-01-03");

    assertThat(TermCalendar.of(List.of(term(Term.SPRING, "2019-01-04", "2019-04-05"), autumn)))
        .isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> TermCalendar.of(List.of(term(Term.SPRING, "2019-01-03", "2019-04-05"), autumn)))
        .withMessage("Terms must not share days, and each must stand once in a school year");
  }

  @Test
  void refusesATermInTwoHalves() {
    List<SchoolTerm> halves =
        List.of(
            term(Term.AUTUMN, "2018-09-04", "2018-10-19"),
            term(Term.AUTUMN, "2018-10-29", "2018-12-21"));

    assertThatIllegalArgumentException().isThrownBy(() -> TermCalendar.of(halves));
  }

  private static SchoolTerm term(Term term, String first, String last) {
    return new SchoolTerm(term, new TermDates(LocalDate.parse(first), LocalDate.parse(last)));
  }

  @Test
  void canBeReplacedByDatesOfOnesOwn() {
    TermDates own = new TermDates(LocalDate.of(2018, 9, 4), LocalDate.of(2018, 12, 21));

    TermCalendar calendar = (term, year) -> own;

    assertThat(calendar.dates(Term.AUTUMN, YEAR)).isSameAs(own);
  }

  @Test
  void hasThreeTermsInTheOrderOfTheSchoolYear() {
    assertThat(Term.values()).containsExactly(Term.AUTUMN, Term.SPRING, Term.SUMMER);
    assertThat(Term.values())
        .extracting(Term::getJsonName)
        .containsExactly("autumn", "spring", "summer");
    assertThat(Term.values())
        .extracting(Term::getLabel)
        .containsExactly("autumn term", "spring term", "summer term");
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return PartialDates.days(1002, 9997);
  }
}
