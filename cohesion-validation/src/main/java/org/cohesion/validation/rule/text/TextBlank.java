package org.cohesion.validation.rule.text;

import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Policy;
import org.cohesion.text.ReadableText;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A text holds nothing that anybody could see; the shape constraint, as a finding. */
final class TextBlank implements PolicyRule {

  private static final FindingKind KIND = FindingKind.error("text.blank", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    for (PolicyText text : context.texts()) {
      if (ReadableText.isBlank(text.value())) {
        context.report(Finding.of(KIND, text.pointer()));
      }
    }
  }
}
