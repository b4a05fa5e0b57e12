package org.cohesion.examples.misservice.page.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cohesion.review.SchoolTerm;
import org.cohesion.review.Term;
import org.cohesion.review.TermCalendar;
import org.cohesion.review.TermDates;
import org.junit.jupiter.api.Test;

class TermSpanTest {

  private static final LocalDate FIRST = LocalDate.of(2027, 1, 6);
  private static final LocalDate LAST = LocalDate.of(2027, 3, 25);

  @Test
  void isToldByTheMonthIfNoTermsAreConfigured() {
    TermCalendar none = TermCalendar.statutory();

    assertThat(at(none, 2026, 8, 31)).isEqualTo(Term.SUMMER);
    assertThat(at(none, 2026, 9, 1)).isEqualTo(Term.AUTUMN);
    assertThat(at(none, 2026, 12, 31)).isEqualTo(Term.AUTUMN);
    assertThat(at(none, 2027, 1, 1)).isEqualTo(Term.SPRING);
    assertThat(at(none, 2027, 4, 1)).isEqualTo(Term.SUMMER);
  }

  @Test
  void isTheTermToComeInHolidays() {
    TermCalendar own =
        TermCalendar.of(
            List.of(
                new SchoolTerm(
                    Term.AUTUMN,
                    new TermDates(LocalDate.of(2026, 9, 3), LocalDate.of(2026, 12, 18))),
                new SchoolTerm(Term.SPRING, new TermDates(FIRST, LAST))));

    assertThat(at(own, 2026, 12, 18)).isEqualTo(Term.AUTUMN);
    assertThat(at(own, 2026, 12, 19)).isEqualTo(Term.SPRING);
    assertThat(TermSpan.at(LocalDate.of(2027, 3, 25), own).dates())
        .isEqualTo(new TermDates(FIRST, LAST));
    assertThat(at(own, 2027, 3, 26)).isEqualTo(Term.SUMMER);
  }

  private static Term at(TermCalendar terms, int year, int month, int day) {
    return TermSpan.at(LocalDate.of(year, month, day), terms).term();
  }
}
