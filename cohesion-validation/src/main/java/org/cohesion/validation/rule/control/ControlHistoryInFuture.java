package org.cohesion.validation.rule.control;

import java.util.List;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.policy.VersionEntry;
import org.cohesion.review.PartialDate;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** An entry of the history is dated after the day of the validation. */
final class ControlHistoryInFuture implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("control.history-in-future", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft().onGivenDay();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (policy.getControl().isEmpty() || context.today().isEmpty()) {
      return;
    }
    List<VersionEntry> history = policy.getControl().get().getHistory();
    for (int i = 0; i < history.size(); i++) {
      Optional<PartialDate> date = history.get(i).getDate();
      if (date.isPresent() && date.get().isCertainlyAfter(context.today().get())) {
        JsonPointer place = ControlPlaces.HISTORY.child(i).child("date");
        context.report(Finding.of(KIND, place).with("dated", date.get()));
      }
    }
  }
}
