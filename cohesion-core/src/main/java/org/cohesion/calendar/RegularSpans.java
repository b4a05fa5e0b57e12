package org.cohesion.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cohesion.review.Frequency;
import org.cohesion.review.Term;
import org.jspecify.annotations.Nullable;

/**
 * The weeks, months, terms and school years that end between two days, for what is done in each of
 * them. They are the same for all activities of one rhythm, so they are worked out once.
 */
final class RegularSpans {

  private final LocalDate from;
  private final LocalDate to;
  private final SchoolTerms terms;
  private final InForce inForce;
  private final Map<Rhythm, List<Span>> known = new HashMap<>();

  RegularSpans(LocalDate from, LocalDate to, SchoolTerms terms, InForce inForce) {
    this.from = from;
    this.to = to;
    this.terms = terms;
    this.inForce = inForce;
  }

  /** Those in which something of a rhythm is to be done, by their last day, each once. */
  List<Span> of(Rhythm rhythm) {
    return known.computeIfAbsent(rhythm, this::workedOut);
  }

  private List<Span> workedOut(Rhythm rhythm) {
    return all(rhythm).stream()
        .filter(span -> !span.last().isBefore(from) && !span.last().isAfter(to))
        .filter(span -> inForce.contains(span.last()))
        .distinct()
        .sorted(Span.ORDER)
        .toList();
  }

  private List<Span> all(Rhythm rhythm) {
    Term term = rhythm.term();
    Frequency frequency = rhythm.frequency();
    if (!rhythm.repeats()) {
      return List.of();
    }
    if (frequency == null) {
      return years(1, term);
    }
    return switch (frequency) {
      case WEEKLY -> during(term, weeks());
      case MONTHLY -> during(term, months());
      case HALF_TERMLY -> terms(term, true);
      case TERMLY -> terms(term, false);
      case TWICE_YEARLY -> halfYears();
      case ANNUAL -> years(1, term);
      case EVERY_TWO_YEARS -> years(2, term);
      case EVERY_THREE_YEARS -> years(3, term);
      case EVERY_FOUR_YEARS -> years(4, term);
      case EVERY_FIVE_YEARS -> years(5, term);
      case AS_NEEDED -> List.of();
    };
  }

  /** Mondays to Fridays. */
  private List<Span> weeks() {
    List<Span> weeks = new ArrayList<>();
    LocalDate friday = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    for (; !friday.isAfter(to); friday = friday.plusWeeks(1)) {
      weeks.add(new Span(friday.minusDays(4), friday));
    }
    return weeks;
  }

  private List<Span> months() {
    List<Span> months = new ArrayList<>();
    for (LocalDate first = from.withDayOfMonth(1);
        !first.isAfter(to);
        first = first.plusMonths(1)) {
      months.add(new Span(first, first.withDayOfMonth(first.lengthOfMonth())));
    }
    return months;
  }

  private List<Span> halfYears() {
    List<Span> halves = new ArrayList<>();
    for (int year = firstYear(); year <= lastYear(); year++) {
      LocalDate march = LocalDate.of(year + 1, Month.MARCH, 1);
      halves.add(new Span(LocalDate.of(year, Month.SEPTEMBER, 1), march.minusDays(1)));
      halves.add(new Span(march, LocalDate.of(year + 1, Month.AUGUST, 31)));
    }
    return halves;
  }

  /** The terms, or one of them each year; or their halves, the first the longer by a day if odd. */
  private List<Span> terms(@Nullable Term only, boolean halves) {
    List<Span> found = new ArrayList<>();
    for (int year = firstYear(); year <= lastYear(); year++) {
      for (Term term : Term.values()) {
        if (only == null || only == term) {
          Span whole = terms.term(term, year);
          long days = ChronoUnit.DAYS.between(whole.first(), whole.last());
          if (!halves || days == 0) {
            found.add(whole);
          } else {
            LocalDate middle = whole.first().plusDays(days / 2);
            found.add(new Span(whole.first(), middle));
            found.add(new Span(middle.plusDays(1), whole.last()));
          }
        }
      }
    }
    return found;
  }

  /**
   * So many school years at a time, counted from the one in which the policy takes effect, or the
   * term in the last of them; none for more than one if it does not say when it takes effect.
   */
  private List<Span> years(int count, @Nullable Term term) {
    LocalDate start = inForce.start();
    if (count > 1 && start == null) {
      return List.of();
    }
    int before = start == null ? 0 : SchoolTerms.yearOf(start);
    List<Span> found = new ArrayList<>();
    for (int year = firstYear(); year <= lastYear(); year++) {
      if (year >= before && (year - before + 1) % count == 0) {
        found.add(
            term != null
                ? terms.term(term, year)
                : new Span(
                    LocalDate.of(year + 1 - count, Month.SEPTEMBER, 1),
                    LocalDate.of(year + 1, Month.AUGUST, 31)));
      }
    }
    return found;
  }

  /** Those that share a day with a term of that name, or with any term if there is no name. */
  private List<Span> during(@Nullable Term term, List<Span> spans) {
    List<Span> during = terms(term, false);
    return spans.stream().filter(s -> during.stream().anyMatch(s::sharesADayWith)).toList();
  }

  /** A school may begin its terms in August, and end them in September. */
  private int firstYear() {
    return Math.max(SchoolTerms.FIRST_SCHOOL_YEAR, SchoolTerms.yearOf(from) - 1);
  }

  private int lastYear() {
    return Math.min(SchoolTerms.LAST_SCHOOL_YEAR, SchoolTerms.yearOf(to) + 1);
  }
}
