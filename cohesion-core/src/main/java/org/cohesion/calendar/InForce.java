package org.cohesion.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.cohesion.policy.Policy;
import org.cohesion.review.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * When the school works by a policy.
 *
 * @param start the first day it can take effect, or be approved if it does not say; null if neither
 *     is stated
 * @param end the last day it can be in force; null if not stated
 */
record InForce(@Nullable LocalDate start, @Nullable LocalDate end) {

  static InForce of(Policy policy) {
    if (policy.getControl().isEmpty()) {
      return new InForce(null, null);
    }
    Optional<PartialDate> from =
        policy.getControl().get().getEffectiveFrom().or(policy::approvedOn);
    Optional<PartialDate> until = policy.getControl().get().getEffectiveUntil();
    return new InForce(
        from.isPresent() ? from.get().earliest() : null,
        until.isPresent() ? until.get().latest() : null);
  }

  boolean contains(LocalDate day) {
    return (start == null || !day.isBefore(start)) && !isOverBy(day);
  }

  boolean isOverBy(LocalDate day) {
    return end != null && day.isAfter(end);
  }
}
