package org.cohesion.validation.rule.text;

import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** An item stops halfway: it announces something, and nothing comes. */
final class TextDangling implements PolicyRule {

  private static final FindingKind KIND = FindingKind.error("text.dangling", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    boolean english = policy.writtenIn(Language.ENGLISH);
    List<PolicyText> texts = context.texts();
    for (int i = 0; i < texts.size(); i++) {
      PolicyText text = texts.get(i);
      if (text.isProse() && !text.hasMoreUnderIt()) {
        TextReading words = context.reading(i);
        // A colon announces something in every language; the words are English ones.
        if (words.endsInLeadIn()
            || (english && UnfinishedEnglish.isUnfinished(words, text.isFollowed()))) {
          context.report(Finding.of(KIND, text.pointer()));
        }
      }
    }
  }
}
