package org.cohesion.examples.policyreport.calendar;

import org.cohesion.calendar.ReviewCalendar;
import org.cohesion.policy.Policy;

/**
 * A policy and what falls due under it.
 *
 * @param file what the user calls the file that it is in
 * @param policy the policy
 * @param calendar what falls due
 */
public record CalendarPolicy(String file, Policy policy, ReviewCalendar calendar) {}
