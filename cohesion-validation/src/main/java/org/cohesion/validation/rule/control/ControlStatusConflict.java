package org.cohesion.validation.rule.control;

import java.time.LocalDate;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The status says one thing, and the dates of approval and review another. */
final class ControlStatusConflict implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("control.status-conflict", RuleTexts.TEXTS);

  private static final Finding AT_STATUS = Finding.of(KIND, ControlPlaces.CONTROL.child("status"));

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Optional<PolicyStatus> status =
        policy.getControl().isPresent() ? policy.getControl().get().getStatus() : Optional.empty();
    if (status.isEmpty()) {
      return;
    }
    switch (status.get()) {
      case DRAFT ->
          policy.approvedOn().ifPresent(date -> context.report(AT_STATUS.with("approved", date)));
      case ADOPTED -> {
        if (ControlPlaces.isAdoptedWithoutApproval(policy)) {
          context.report(AT_STATUS.with("status", PolicyStatus.ADOPTED));
        }
      }
      case UNDER_REVIEW -> checkCycle(policy, context);
      case SUPERSEDED, WITHDRAWN -> {
        // Such a policy may carry any dates.
      }
    }
  }

  private static void checkCycle(Policy policy, RuleContext context) {
    if (context.today().isEmpty() || policy.getReview().isEmpty()) {
      return;
    }
    ReviewSchedule review = policy.getReview().get();
    Optional<PartialDate> start = review.getLastReview().or(policy::approvedOn);
    Optional<LocalDate> end =
        review.getFrequency().flatMap(frequency -> start.flatMap(s -> s.latestAfter(frequency)));
    if (end.filter(context.today().get()::isAfter).isPresent()) {
      context.report(AT_STATUS.with("since", start.orElseThrow()));
    }
  }
}
