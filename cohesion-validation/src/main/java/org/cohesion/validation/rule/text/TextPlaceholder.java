package org.cohesion.validation.rule.text;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.text.LowerCase;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.reading.Enclosure;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A text holds what a template stood in for something that the school has to say. */
final class TextPlaceholder implements PolicyRule {

  private static final FindingKind KIND = FindingKind.error("text.placeholder", RuleTexts.TEXTS);

  private static final List<PlaceholderSign> SIGNS = inBothLanguages();

  private static final List<PhraseList> PHRASES =
      SIGNS.stream().map(PlaceholderSign::phrases).toList();

  private static List<PlaceholderSign> inBothLanguages() {
    List<PlaceholderSign> signs = new ArrayList<>(PlaceholderSign.all(Language.ENGLISH));
    signs.addAll(PlaceholderSign.all(Language.WELSH));
    return List.copyOf(signs);
  }

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public List<PhraseList> phrases() {
    return PHRASES;
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    StandIns standIns = new StandIns();
    for (PlaceholderSign sign : SIGNS) {
      for (PhraseMatch match : context.found(sign.phrases())) {
        int text = match.reading().position();
        if (standIns.mayAdd(text)
            && sign.standsIn().test(match)
            && !match.reading().isQuoted(match.first())) {
          standIns.add(text, words(match));
        }
      }
    }
    List<PolicyText> texts = context.texts();
    for (int i = 0; i < texts.size(); i++) {
      String blank = standIns.mayAdd(i) ? BlanksToFill.in(context.reading(i)) : null;
      if (blank != null) {
        standIns.add(i, blank);
      }
    }
    for (Finding finding : standIns.findings(KIND, texts)) {
      context.report(finding);
    }
  }

  /** All that stands in the brackets, or else the phrase. */
  private static String words(PhraseMatch match) {
    TextReading text = match.reading();
    int closing = Enclosure.of(text, match.first(), match.last()).closing();
    return closing < 0
        ? match.phrase()
        : LowerCase.of(text.text().substring(match.start(), text.start(closing)));
  }
}
