package org.cohesion.validation.rule.text;

import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Policy;
import org.cohesion.validation.internal.PolicyLanguage;
import org.cohesion.validation.internal.PolicyWords;
import org.cohesion.validation.internal.RuleTexts;
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
    // In Welsh, "o" is a word: "from".
    boolean letterIsMark = PolicyLanguage.isEnglish(policy);
    List<PolicyText> texts = context.texts();
    PolicyWords words = PolicyWords.of(context);
    for (int i = 0; i < texts.size(); i++) {
      PolicyText text = texts.get(i);
      if (text.isProse()
          && BulletMarks.mayBeIn(text.value(), words, i)
          && new BulletMarks(text.value(), letterIsMark).separateItems()) {
        context.report(Finding.of(KIND, text.pointer()));
      }
    }
  }
}
