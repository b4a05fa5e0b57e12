package org.cohesion.examples.misservice.page.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cohesion.review.SchoolTerm;
import org.cohesion.review.Term;
import org.cohesion.review.TermCalendar;
import org.cohesion.review.TermDates;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the terms of the schools begin and end.
 *
 * @param terms the terms, none unless they are configured
 */
@ConfigurationProperties("mis")
public record TermDays(@DefaultValue List<Days> terms) {

  /**
   * Takes the terms as they are now.
   *
   * @throws IllegalArgumentException if no school has such terms
   */
  public TermDays {
    terms = List.copyOf(terms);
    List<SchoolTerm> all = new ArrayList<>();
    for (Days days : terms) {
      try {
        all.add(new SchoolTerm(days.term(), new TermDates(days.first(), days.last())));
        TermCalendar.of(all);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(days + ": " + e.getMessage(), e);
      }
    }
  }

  /**
   * The days of a term.
   *
   * @param term {@code autumn}, {@code spring} or {@code summer}
   * @param first the first day
   * @param last the last day, part of the term
   */
  public record Days(Term term, LocalDate first, LocalDate last) {

    /**
     * Takes all three.
     *
     * @throws IllegalArgumentException if one is missing
     */
    public Days {
      if (term == null || first == null || last == null) {
        throw new IllegalArgumentException("a term needs 'term', 'first' and 'last'");
      }
    }

    @Override
    public String toString() {
      return term.name().toLowerCase(Locale.ROOT) + " " + first + " to " + last;
    }
  }

  /** {@return whether there are any} */
  public boolean areConfigured() {
    return !terms.isEmpty();
  }
}
