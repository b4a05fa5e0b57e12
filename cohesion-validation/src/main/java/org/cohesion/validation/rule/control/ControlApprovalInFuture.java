package org.cohesion.validation.rule.control;

import java.util.List;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.review.PartialDate;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** An approval is dated after the day of the validation. */
final class ControlApprovalInFuture implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.error("control.approval-in-future", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft().onGivenDay();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (context.today().isEmpty() || policy.getControl().isEmpty()) {
      return;
    }
    Control control = policy.getControl().get();
    if (control.getApproval().isPresent()) {
      check(control.getApproval().get(), ControlPlaces.APPROVAL, context);
    }
    List<Approval> others = control.getAlsoApproved();
    for (int i = 0; i < others.size(); i++) {
      check(others.get(i), ControlPlaces.ALSO_APPROVED.child(i), context);
    }
  }

  private static void check(Approval approval, JsonPointer place, RuleContext context) {
    Optional<PartialDate> approved = approval.getDate();
    if (approved.isPresent() && approved.get().isCertainlyAfter(context.today().orElseThrow())) {
      context.report(Finding.of(KIND, place.child("date")).with("approved", approved.get()));
    }
  }
}
