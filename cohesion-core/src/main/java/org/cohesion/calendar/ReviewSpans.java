package org.cohesion.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.policy.Policy;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.review.Term;
import org.jspecify.annotations.Nullable;

/** When the reviews of one policy are due, the one that is stated and those that follow. */
final class ReviewSpans {

  private static final int MONTHS_OF_YEAR = 12;

  private final ReviewSchedule review;
  private final Rhythm rhythm;
  private final @Nullable PartialDate before;
  private final SchoolTerms terms;
  private final RegularSpans regular;
  private final InForce inForce;
  private final LocalDate from;
  private final LocalDate to;

  ReviewSpans(
      Policy policy,
      ReviewSchedule review,
      SchoolTerms terms,
      RegularSpans regular,
      LocalDate from,
      LocalDate to) {
    this.review = review;
    this.rhythm = new Rhythm(review.getFrequency().orElse(null), review.getTerm().orElse(null));
    this.before = review.getLastReview().or(policy::approvedOn).orElse(null);
    this.terms = terms;
    this.regular = regular;
    this.inForce = InForce.of(policy);
    this.from = from;
    this.to = to;
  }

  Rhythm rhythm() {
    return rhythm;
  }

  /** Whether there are reviews after the next, if that is stated. */
  boolean repeats() {
    return review.getFrequency().isPresent() && rhythm.repeats();
  }

  /** The next review as stated; empty if none is, or if it is due outside the calendar. */
  Optional<Span> stated() {
    if (review.getNextReview().isEmpty()) {
      return Optional.empty();
    }
    Span stated = inTermOf(review.getNextReview().get(), Period.ZERO);
    return stated.last().isBefore(from) || stated.last().isAfter(to)
        ? Optional.empty()
        : Optional.of(stated);
  }

  /** The reviews that are worked out: those after the next, or else after the last. */
  List<Span> workedOut() {
    PartialDate start = review.getNextReview().orElse(before);
    if (start == null) {
      return regular.of(rhythm);
    }
    Optional<Period> interval = rhythm.interval();
    if (interval.isPresent()) {
      return following(start, interval.get());
    }
    if (review.getNextReview().isPresent() && !repeats()) {
      return List.of();
    }
    return regular.of(rhythm).stream()
        .filter(span -> span.first().isAfter(start.latest()))
        .toList();
  }

  private List<Span> following(PartialDate start, Period interval) {
    boolean byYears = interval.toTotalMonths() >= MONTHS_OF_YEAR;
    List<Span> spans = new ArrayList<>();
    for (int n = 1 + passed(start, interval); ; n++) {
      Period gone = interval.multipliedBy(n);
      Span span = byYears ? inTermOf(start, gone) : Span.of(start, gone);
      if (span.last().isAfter(to) || inForce.isOverBy(span.last())) {
        return spans;
      }
      if (!span.last().isBefore(from)) {
        spans.add(span);
      }
    }
  }

  /** How many reviews from the start on are over for certain before the calendar begins. */
  private int passed(PartialDate start, Period interval) {
    long months = interval.toTotalMonths();
    long many =
        months == 0 // a week
            ? ChronoUnit.WEEKS.between(start.latest(), from)
            : ChronoUnit.MONTHS.between(start.latest(), from) / months;
    // A review can move to a term that is up to half a year away.
    return (int) Math.max(0, many - 3);
  }

  /** The review after so much time, in its term unless the next one is stated more exactly. */
  private Span inTermOf(PartialDate start, Period gone) {
    Span span = Span.of(start, gone);
    Term term = rhythm.term();
    boolean stated = review.getNextReview().isPresent();
    boolean byMonth = start.getMonth().isPresent();
    if (term == null || (stated && byMonth)) {
      return span;
    }
    Optional<Span> inTerm =
        byMonth ? terms.nearest(term, span.last()) : terms.inYear(term, span.last().getYear());
    if (inTerm.isEmpty()) {
      return span;
    }
    return stated ? inTerm.get().notAfter(span.last()) : inTerm.get().notBefore(span.last());
  }
}
