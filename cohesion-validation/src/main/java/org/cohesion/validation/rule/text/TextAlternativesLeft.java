package org.cohesion.validation.rule.text;

import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordList;
import org.cohesion.validation.reading.WordLists;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The alternatives that a template offers were left standing: "termly/annually". */
final class TextAlternativesLeft implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("text.alternatives-left", RuleTexts.TEXTS);

  private static final WordList FORMS = WordLists.of("text/alternatives-left_en").words("forms");

  private static final char SLASH = '/';

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (!policy.writtenIn(Language.ENGLISH)) {
      return;
    }
    // A trust or a federation may well have both a headteacher and a principal.
    boolean isOfOneSchool = policy.getAlsoFor().isEmpty();
    List<PolicyText> texts = context.texts();
    for (int i = 0; i < texts.size(); i++) {
      if (isRead(texts.get(i)) && context.reading(i).mayHave(SLASH)) {
        check(texts.get(i), context.reading(i), isOfOneSchool, context);
      }
    }
  }

  private static void check(
      PolicyText text, TextReading words, boolean isOfOneSchool, RuleContext context) {
    boolean likely = false;
    for (int i = 0; i < words.size(); i++) {
      if (words.isMark(i, SLASH)) {
        Alternatives alternatives = Alternatives.at(words, i);
        if (alternatives.areCertain()) {
          if (!isSettledElsewhere(words)) {
            context.report(Finding.of(KIND, text.pointer()));
          }
          return;
        }
        likely |= isOfOneSchool && alternatives.areLikely();
      }
    }
    if (likely && !isSettledElsewhere(words)) {
      context.report(Finding.of(KIND, text.pointer()).withSeverity(Severity.INFO));
    }
  }

  /** Whether others are to choose, or a placeholder is told of: "delete as appropriate". */
  private static boolean isSettledElsewhere(TextReading words) {
    if (words.has(FORMS)) {
      return true;
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.is(i, "delete")) {
        return true;
      }
    }
    return false;
  }

  /** What the school says itself, and what it calls those who do something. */
  private static boolean isRead(PolicyText text) {
    return text.isOwn() || (!text.isProse() && text.pointer().isNamed("name") && isOfParty(text));
  }

  private static boolean isOfParty(PolicyText text) {
    String section = text.pointer().section();
    return section.equals("control") || section.equals("review") || section.equals("monitoring");
  }
}
