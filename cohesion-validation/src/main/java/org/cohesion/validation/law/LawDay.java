package org.cohesion.validation.law;

import java.time.LocalDate;
import java.util.Optional;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.VersionEntry;
import org.cohesion.review.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The day by whose law a policy is judged: the latest on which somebody answered for what it says,
 * by approving, issuing, reviewing or changing it. A policy of 2009 that was reviewed this year has
 * to be right about the law of this year. Of a partial date the first day counts: what had ended by
 * then had ended on every day that it can mean.
 */
public final class LawDay {

  private final @Nullable LocalDate today;
  private @Nullable LocalDate latest;

  private LawDay(@Nullable LocalDate today) {
    this.today = today;
  }

  /**
   * Finds the day.
   *
   * @param policy the policy
   * @param today the day of the validation; dates after it are slips, or plans
   * @return the latest of approvals, effective date, last review and version history; else the
   *     first day of the school year; else the day of the validation; empty if there is none of
   *     them
   */
  public static Optional<LocalDate> of(Policy policy, Optional<LocalDate> today) {
    LawDay day = new LawDay(today.orElse(null));
    if (policy.getReview().isPresent()) {
      day.add(policy.getReview().get().getLastReview());
    }
    if (policy.getControl().isPresent()) {
      Control control = policy.getControl().get();
      if (control.getApproval().isPresent()) {
        day.add(control.getApproval().get().getDate());
      }
      // Each by itself: a slip in one, which lies ahead, leaves the others.
      for (Approval approval : control.getAlsoApproved()) {
        day.add(approval.getDate());
      }
      day.add(control.getEffectiveFrom());
      for (VersionEntry entry : control.getHistory()) {
        day.add(entry.getDate());
      }
      if (day.latest == null && control.getAcademicYear().isPresent()) {
        day.add(control.getAcademicYear().get().firstDay());
      }
    }
    return day.latest == null ? today : Optional.of(day.latest);
  }

  private void add(Optional<PartialDate> date) {
    if (date.isPresent()) {
      add(date.get().earliest());
    }
  }

  private void add(LocalDate day) {
    boolean isPast = today == null || !day.isAfter(today);
    if (isPast && (latest == null || day.isAfter(latest))) {
      latest = day;
    }
  }
}
