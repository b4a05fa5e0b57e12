package org.cohesion.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.calendar.Series.Words;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Located;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.review.Frequency;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.review.TermCalendar;
import org.cohesion.school.Party;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureStatus;
import org.jspecify.annotations.Nullable;

/** Collects what falls due under one policy. */
final class AllSeries {

  private static final JsonPointer REVIEW = JsonPointer.of("review");
  private static final JsonPointer EXPIRY = JsonPointer.of("control", "effectiveUntil");
  private static final JsonPointer ACTIVITIES = JsonPointer.of("monitoring", "activities");

  private final Policy policy;
  private final LocalDate from;
  private final LocalDate to;
  private final SchoolTerms terms;
  private final RegularSpans regular;
  private final List<Series> found = new ArrayList<>();

  private AllSeries(Policy policy, LocalDate from, LocalDate to, TermCalendar terms) {
    this.policy = policy;
    this.from = from;
    this.to = to;
    this.terms = new SchoolTerms(terms);
    this.regular = new RegularSpans(from, to, this.terms, InForce.of(policy));
  }

  /** All that falls due at least once; nothing for a policy that is in force no more. */
  static List<Series> of(Policy policy, LocalDate from, LocalDate to, TermCalendar terms) {
    if (policy.retired()) {
      return List.of();
    }
    AllSeries all = new AllSeries(policy, from, to, terms);
    policy.getReview().ifPresent(all::review);
    policy.getControl().ifPresent(all::expiry);
    all.activities();
    all.procedures();
    return all.found;
  }

  private void review(ReviewSchedule review) {
    ReviewSpans spans = new ReviewSpans(policy, review, terms, regular, from, to);
    Rhythm rhythm = spans.rhythm();
    boolean repeats = spans.repeats();
    Frequency frequency = rhythm.repeated();
    String key = DutyKeys.of("review", "");
    Words words =
        new Words(review.getReviewer().orElse(null), null, review.getStatement().orElse(null));
    spans
        .stated()
        .ifPresent(
            span ->
                add(
                    new Series(
                        DutyKind.REVIEW,
                        REVIEW.child("nextReview"),
                        key,
                        repeats,
                        frequency,
                        words,
                        List.of(span))));
    add(new Series(DutyKind.REVIEW, REVIEW, key, true, frequency, words, spans.workedOut()));
  }

  private void expiry(Control control) {
    if (control.getEffectiveUntil().isPresent()) {
      Words words = new Words(control.getOwner().orElse(null), null, null);
      once(DutyKind.EXPIRY, EXPIRY, "expiry", "", words, control.getEffectiveUntil().get());
    }
  }

  private void activities() {
    List<Located<MonitoringActivity>> activities = new ArrayList<>();
    if (policy.getMonitoring().isPresent()) {
      for (MonitoringActivity activity : policy.getMonitoring().get().getActivities()) {
        activities.add(new Located<>(ACTIVITIES.child(activities.size()), activity));
      }
    }
    List<String> identities =
        DutyKeys.identities(
            activities, MonitoringActivity::getId, MonitoringActivity::getStatement);
    for (int i = 0; i < activities.size(); i++) {
      MonitoringActivity activity = activities.get(i).value();
      Party told = activity.getReportsTo().orElse(null);
      Rhythm rhythm =
          new Rhythm(activity.getFrequency().orElse(null), activity.getTerm().orElse(null));
      add(
          new Series(
              told == null ? DutyKind.MONITORING : DutyKind.REPORT,
              activities.get(i).pointer(),
              DutyKeys.of("monitoring", identities.get(i)),
              true,
              rhythm.repeated(),
              new Words(activity.getActor().orElse(null), told, activity.getStatement()),
              regular.of(rhythm)));
    }
  }

  private void procedures() {
    List<Located<Procedure>> procedures = policy.locatedProcedures();
    List<String> identities =
        DutyKeys.identities(procedures, Procedure::getId, Procedure::getStatement);
    for (int i = 0; i < procedures.size(); i++) {
      if (procedures.get(i).value().getStatus().orElse(null) != ProcedureStatus.DONE) {
        procedure(procedures.get(i), identities.get(i));
      }
    }
  }

  private void procedure(Located<Procedure> located, String identity) {
    Procedure procedure = located.value();
    Words words = new Words(procedure.getOwner().orElse(null), null, procedure.getStatement());
    Optional<PartialDate> due = procedure.getDue();
    if (due.isPresent()) {
      JsonPointer at = located.pointer().child("due");
      once(DutyKind.PROCEDURE_DUE, at, "procedure-due", identity, words, due.get());
    }
    Rhythm rhythm = new Rhythm(procedure.getFrequency().orElse(null), null);
    add(
        new Series(
            DutyKind.PROCEDURE,
            located.pointer(),
            DutyKeys.of("procedure", identity),
            true,
            rhythm.repeated(),
            words,
            upTo(due.isPresent() ? due.get().latest() : null, regular.of(rhythm))));
  }

  /** Those that end by a day; a view, since many procedures may share the spans. */
  private static List<Span> upTo(@Nullable LocalDate day, List<Span> spans) {
    int count = spans.size();
    while (day != null && count > 0 && spans.get(count - 1).last().isAfter(day)) {
      count--;
    }
    return spans.subList(0, count);
  }

  private void once(
      DutyKind kind, JsonPointer at, String name, String identity, Words words, PartialDate date) {
    Span span = Span.of(date);
    if (!span.last().isBefore(from) && !span.last().isAfter(to)) {
      add(new Series(kind, at, DutyKeys.of(name, identity), false, null, words, List.of(span)));
    }
  }

  private void add(Series series) {
    if (!series.spans().isEmpty()) {
      found.add(series);
    }
  }
}
