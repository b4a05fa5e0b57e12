package org.cohesion.examples.policycheck.calendar;

import java.util.Comparator;
import java.util.List;
import org.cohesion.calendar.Duty;
import org.cohesion.examples.policyreport.calendar.CalendarPolicy;

/** Something that falls due, and the policy that says so. */
record DueDuty(CalendarPolicy policy, Duty duty) {

  /** Everything that falls due, by its last day; on one day in the order of the policies. */
  static List<DueDuty> all(List<CalendarPolicy> policies) {
    return policies.stream()
        .flatMap(p -> p.duties().stream().map(duty -> new DueDuty(p, duty)))
        .sorted(Comparator.comparing(due -> due.duty.getLastDay()))
        .toList();
  }
}
