package org.cohesion.calendar;

import java.time.LocalDate;
import java.util.List;
import org.cohesion.policy.Policy;
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.review.MonitoringActivityBuilder;
import org.cohesion.review.ReviewScheduleBuilder;
import org.cohesion.review.TermCalendar;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureBuilder;
import org.cohesion.strand.Procedures;

/** Policies with something to do, and calendars of them by the terms of the law. */
final class Calendars {

  private Calendars() {}

  static Policy policy(ReviewScheduleBuilder review) {
    return Policy.builder().review(review.build()).build();
  }

  static Policy policy(MonitoringActivityBuilder activity) {
    return Policy.builder()
        .monitoring(Monitoring.builder().addActivities(activity.build()).build())
        .build();
  }

  static Policy policy(ProcedureBuilder procedure) {
    return Policy.builder()
        .procedures(Procedures.builder().addGeneral(procedure.build()).build())
        .build();
  }

  static MonitoringActivityBuilder activity() {
    return MonitoringActivity.builder().statement("We look at the figures.");
  }

  static ProcedureBuilder procedure() {
    return Procedure.builder().statement("We visit our neighbours.");
  }

  static ReviewCalendar calendar(Policy policy, String from, String to) {
    return ReviewCalendar.of(
        policy, LocalDate.parse(from), LocalDate.parse(to), TermCalendar.statutory());
  }

  /** The days of what falls due, one text a duty. */
  static List<String> days(Policy policy, String from, String to) {
    return calendar(policy, from, to).getDuties().stream().map(Calendars::days).toList();
  }

  static String days(Duty duty) {
    return duty.getFirstDay().equals(duty.getLastDay())
        ? duty.getLastDay().toString()
        : duty.getFirstDay() + " to " + duty.getLastDay();
  }
}
