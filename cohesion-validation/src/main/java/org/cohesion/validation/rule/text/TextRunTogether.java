package org.cohesion.validation.rule.text;

import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.reading.ListMarks;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** Several items of a list stand in one, with their bullet marks between them. */
final class TextRunTogether implements PolicyRule {

  private static final FindingKind KIND = FindingKind.warning("text.run-together", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    boolean english = policy.writtenIn(Language.ENGLISH);
    List<PolicyText> texts = context.texts();
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).isProse() && ListMarks.separateItems(context.reading(i), english)) {
        context.report(Finding.of(KIND, texts.get(i).pointer()));
      }
    }
  }
}
