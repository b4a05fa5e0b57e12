package org.cohesion.validation.rule.text;

import java.util.Map;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The same item stands twice in one list. */
final class TextItemRepeated implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("text.item-repeated", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Map<JsonPointer, JsonPointer> places = RepeatedItems.of(policy, context).places();
    for (Map.Entry<JsonPointer, JsonPointer> place : places.entrySet()) {
      context.report(Finding.of(KIND, place.getKey()).with("other", place.getValue()));
    }
  }
}
