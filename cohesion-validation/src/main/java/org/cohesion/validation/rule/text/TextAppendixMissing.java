package org.cohesion.validation.rule.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordLists;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A text sends its reader to an appendix that the policy does not have. */
final class TextAppendixMissing implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("text.appendix-missing", RuleTexts.TEXTS);

  private static final WordLists LISTS = WordLists.of("text/appendix-missing_en");
  private static final PhraseList NAMES =
      PhraseList.of(Language.ENGLISH, LISTS.phrases("one", "several"));
  private static final PhraseList UNNUMBERED =
      PhraseList.of(Language.ENGLISH, LISTS.phrases("unnumbered"));

  /** What an appendix without a number is told as. */
  private static final String NO_NUMBER = "";

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).onFoundPhrase();
  }

  @Override
  public List<PhraseList> phrases() {
    return List.of(NAMES, UNNUMBERED);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Appendices there = Appendices.of(policy, context.found(NAMES));
    Set<String> told = new LinkedHashSet<>();
    for (PhraseMatch match : context.found(NAMES)) {
      AppendixName name = AppendixName.of(match);
      for (String number : name.numbers()) {
        if (!told.contains(number) && !there.have(number) && isMeant(match, name)) {
          told.add(number);
          context.report(
              Finding.of(KIND, match.text().pointer())
                  .with("appendix", AppendixName.label(word(match), number)));
        }
      }
    }
    for (PhraseMatch match : context.found(UNNUMBERED)) {
      AppendixName name = AppendixName.of(match);
      if (there.areNone()
          && told.isEmpty()
          && name.numbers().isEmpty()
          && isMeant(match, name)
          && told.add(NO_NUMBER)) {
        context.report(Finding.of(KIND, match.text().pointer()));
      }
    }
  }

  /** Whether the policy itself speaks of an appendix of its own. */
  private static boolean isMeant(PhraseMatch match, AppendixName name) {
    TextReading text = match.reading();
    return match.text().isOwn()
        && !text.isQuoted(match.first())
        && !AppendixOwner.mayBeAnother(name);
  }

  /** "Annex" for "annexes". */
  private static String word(PhraseMatch match) {
    List<String> several = LISTS.phrases("several");
    int plural = several.indexOf(match.phrase());
    return plural >= 0 ? LISTS.phrases("one").get(plural) : match.phrase();
  }
}
