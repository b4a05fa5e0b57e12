package org.cohesion.examples.misservice.store;

import java.time.LocalDate;
import org.cohesion.policy.Policy;
import org.cohesion.school.Urn;
import org.jspecify.annotations.Nullable;

/**
 * A policy that is to be kept, without errors.
 *
 * @param urn whose it is
 * @param policy the policy
 * @param dueBy the last day on which its next review is on time; null if it is never overdue: a
 *     draft, or no longer in force, or nothing tells
 * @param warnings how many warnings there were when it was checked
 */
public record NewPolicy(Urn urn, Policy policy, @Nullable LocalDate dueBy, int warnings) {}
