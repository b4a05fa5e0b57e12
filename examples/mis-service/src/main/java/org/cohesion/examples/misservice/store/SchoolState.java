package org.cohesion.examples.misservice.store;

import java.time.LocalDate;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.school.Urn;
import org.jspecify.annotations.Nullable;

/**
 * A school and its current policy at a glance.
 *
 * @param urn the school
 * @param name the name of the school; null if the policy does not say
 * @param title the title of the policy; null if it has none
 * @param status the status of the policy; null if it does not say
 * @param version the current version
 * @param nextReview the next review as the policy states it, such as {@code 2026-09}; null if not
 * @param dueBy the last day on which the next review is on time; null if it is never overdue
 * @param warnings how many warnings there were when it was stored
 */
public record SchoolState(
    Urn urn,
    @Nullable String name,
    @Nullable String title,
    @Nullable PolicyStatus status,
    PolicyVersion version,
    @Nullable String nextReview,
    @Nullable LocalDate dueBy,
    int warnings) {

  /** {@return how it stands with the policy on a day} */
  public State on(LocalDate day) {
    if (status == PolicyStatus.DRAFT) {
      return State.DRAFT;
    }
    if (status == PolicyStatus.SUPERSEDED || status == PolicyStatus.WITHDRAWN) {
      return State.RETIRED;
    }
    if (dueBy == null) {
      return State.UNDATED;
    }
    return dueBy.isBefore(day) ? State.OVERDUE : State.CURRENT;
  }

  /** How it stands with a policy. */
  public enum State {
    /** It is still being written. */
    DRAFT,
    /** Its next review is yet to come. */
    CURRENT,
    /** Its review is past. */
    OVERDUE,
    /** It is in force, but nothing tells when it is to be reviewed. */
    UNDATED,
    /** It is superseded or withdrawn. */
    RETIRED
  }
}
