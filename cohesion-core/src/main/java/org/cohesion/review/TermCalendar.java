package org.cohesion.review;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When terms begin and end. Real dates differ from one authority or trust to the next, so a caller
 * can bring its own; {@link #statutory()} has the boundaries that the law uses.
 */
@FunctionalInterface
public interface TermCalendar {

  /**
   * The dates of a term.
   *
   * @param term the term
   * @param year the school year
   * @return its first and its last day
   */
  TermDates dates(Term term, AcademicYear year);

  /**
   * The boundaries used in law for compulsory school age: autumn from 1 September to 31 December,
   * spring from 1 January to 31 March, summer from 1 April to 31 August.
   *
   * @return a calendar without gaps, the same for every school and year
   */
  static TermCalendar statutory() {
    return (term, year) -> {
      int start = year.startYear();
      return switch (term) {
        case AUTUMN -> new TermDates(year.firstDay(), LocalDate.of(start, Month.DECEMBER, 31));
        case SPRING ->
            new TermDates(
                LocalDate.of(start + 1, Month.JANUARY, 1),
                LocalDate.of(start + 1, Month.MARCH, 31));
        case SUMMER -> new TermDates(LocalDate.of(start + 1, Month.APRIL, 1), year.lastDay());
      };
    };
  }

  /**
   * The boundaries of the law with two weeks either side, for want of better: real terms begin and
   * end on other days, mostly not by more.
   *
   * @return a calendar whose terms overlap, the same for every school and year
   */
  static TermCalendar approximate() {
    return (term, year) -> {
      TermDates law = statutory().dates(term, year);
      return new TermDates(law.first().minusWeeks(2), law.last().plusWeeks(2));
    };
  }

  /**
   * The terms of one school. A day between them is in none. A term that is not among them is that
   * of {@link #approximate()}, so that a calendar of this year's terms says nothing wrong of the
   * next.
   *
   * @param terms the terms, in any order, of any school years
   * @return a calendar of them
   * @throws IllegalArgumentException if two of them are the same term of the same year, or share a
   *     day
   */
  static TermCalendar of(Collection<SchoolTerm> terms) {
    Map<AcademicYear, Map<Term, TermDates>> known = new HashMap<>();
    @Nullable TermDates before = null;
    for (SchoolTerm term : terms.stream().sorted(comparing(t -> t.dates().first())).toList()) {
      Map<Term, TermDates> ofYear =
          known.computeIfAbsent(term.year(), year -> new EnumMap<>(Term.class));
      if (ofYear.put(term.term(), term.dates()) != null
          || (before != null && before.contains(term.dates().first()))) {
        throw new IllegalArgumentException(
            "Terms must not share days, and each must stand once in a school year");
      }
      before = term.dates();
    }
    return (term, year) -> {
      TermDates dates = known.getOrDefault(year, Map.of()).get(term);
      return dates == null ? approximate().dates(term, year) : dates;
    };
  }
}
