package org.cohesion.examples.misservice.page.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cohesion.examples.misservice.page.due.TermDays.Days;
import org.cohesion.review.Term;
import org.cohesion.review.TermDates;
import org.junit.jupiter.api.Test;

class TermSpanTest {

  private static final LocalDate FIRST = LocalDate.of(2027, 1, 6);
  private static final LocalDate LAST = LocalDate.of(2027, 3, 25);

  @Test
  void isToldByTheMonthIfNoTermsAreConfigured() {
    TermDays none = new TermDays(List.of());

    assertThat(none.areConfigured()).isFalse();
    assertThat(at(none, 2026, 8, 31)).isEqualTo(Term.SUMMER);
    assertThat(at(none, 2026, 9, 1)).isEqualTo(Term.AUTUMN);
    assertThat(at(none, 2026, 12, 31)).isEqualTo(Term.AUTUMN);
    assertThat(at(none, 2027, 1, 1)).isEqualTo(Term.SPRING);
    assertThat(at(none, 2027, 4, 1)).isEqualTo(Term.SUMMER);
  }

  @Test
  void isTheTermToComeInHolidays() {
    TermDays own =
        new TermDays(
            List.of(
                new Days(Term.AUTUMN, LocalDate.of(2026, 9, 3), LocalDate.of(2026, 12, 18)),
                new Days(Term.SPRING, FIRST, LAST)));

    assertThat(own.areConfigured()).isTrue();
    assertThat(at(own, 2026, 12, 18)).isEqualTo(Term.AUTUMN);
    assertThat(at(own, 2026, 12, 19)).isEqualTo(Term.SPRING);
    assertThat(TermSpan.at(LocalDate.of(2027, 3, 25), own.calendar()).dates())
        .isEqualTo(new TermDates(FIRST, LAST));
    assertThat(at(own, 2027, 3, 26)).isEqualTo(Term.SUMMER);
  }

  private static Term at(TermDays days, int year, int month, int day) {
    return TermSpan.at(LocalDate.of(year, month, day), days.calendar()).term();
  }
}
