package org.cohesion.validation.rule.control;

import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.review.PartialDate;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The last day on which the policy is in force, by its own account, is past. */
final class ControlExpired implements PolicyRule {

  private static final FindingKind KIND = FindingKind.warning("control.expired", RuleTexts.TEXTS);

  private static final JsonPointer UNTIL = ControlPlaces.CONTROL.child("effectiveUntil");

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).onGivenDay();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (context.today().isEmpty() || policy.getControl().isEmpty() || policy.retired()) {
      return;
    }
    Optional<PartialDate> until = policy.getControl().get().getEffectiveUntil();
    if (until.isPresent() && until.get().isCertainlyBefore(context.today().get())) {
      context.report(Finding.of(KIND, UNTIL).with("until", until.get()));
    }
  }
}
