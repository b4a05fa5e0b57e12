package org.cohesion.validation.rule.text;

import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Policy;
import org.cohesion.validation.internal.PolicyLanguage;
import org.cohesion.validation.internal.RuleTexts;
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
    boolean english = PolicyLanguage.isEnglish(policy);
    for (PolicyText text : context.texts()) {
      if (text.isProse() && !text.hasMoreUnderIt() && stopsHalfway(text, english)) {
        context.report(Finding.of(KIND, text.pointer()));
      }
    }
  }

  private static boolean stopsHalfway(PolicyText text, boolean english) {
    String value = text.value();
    int end = endOfVisible(value);
    if (end == 0) {
      return false;
    }
    // A colon announces something in every language; the words are English ones.
    return value.charAt(end - 1) == ':'
        || (english && UnfinishedEnglish.isUnfinished(value.substring(0, end), text.isFollowed()));
  }

  private static int endOfVisible(String text) {
    int end = text.length();
    while (end > 0
        && (Character.isWhitespace(text.charAt(end - 1))
            || Character.isSpaceChar(text.charAt(end - 1))
            || Character.getType(text.charAt(end - 1)) == Character.FORMAT)) {
      end--;
    }
    return end;
  }
}
