package org.cohesion.examples.policyreport.calendar;

import java.util.List;
import java.util.function.Predicate;
import org.cohesion.calendar.Duty;
import org.cohesion.calendar.ReviewCalendar;
import org.cohesion.policy.Policy;
import org.cohesion.review.Frequency;

/**
 * A policy and what falls due under it.
 *
 * @param file what the user calls the file that it is in
 * @param policy the policy
 * @param calendar what falls due
 * @param hasAll whether what falls due every week or month is wanted as well
 */
public record CalendarPolicy(String file, Policy policy, ReviewCalendar calendar, boolean hasAll) {

  /** {@return what is wanted of that which falls due, by its last day} */
  public List<Duty> duties() {
    return hasAll
        ? calendar.getDuties()
        : calendar.getDuties().stream().filter(Predicate.not(CalendarPolicy::isRoutine)).toList();
  }

  /** {@return how many things, each counted once however often it falls due, are not wanted} */
  public int leftOut() {
    return hasAll
        ? 0
        : (int)
            calendar.getDuties().stream()
                .filter(CalendarPolicy::isRoutine)
                .map(Duty::getSeriesKey)
                .distinct()
                .count();
  }

  /** {@return whether it falls due every week or month, so that it would hide the rest} */
  public static boolean isRoutine(Duty duty) {
    Frequency frequency = duty.getFrequency().orElse(null);
    return frequency == Frequency.WEEKLY || frequency == Frequency.MONTHLY;
  }
}
