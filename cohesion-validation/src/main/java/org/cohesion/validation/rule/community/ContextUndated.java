package org.cohesion.validation.rule.community;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cohesion.community.Context;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordList;
import org.cohesion.validation.reading.WordLists;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The context gives figures, and nothing says of what day or year they are. */
final class ContextUndated implements PolicyRule {

  private static final FindingKind KIND = FindingKind.warning("context.undated", RuleTexts.TEXTS);

  private static final WordLists LISTS = WordLists.of("community/figures_en");
  private static final PhraseList NUMBER = PhraseList.of(Language.ENGLISH, LISTS.phrases("number"));
  private static final PhraseList SHARE = PhraseList.of(Language.ENGLISH, LISTS.phrases("share"));
  private static final PhraseList ROLL = PhraseList.of(Language.ENGLISH, LISTS.phrases("roll"));
  private static final PhraseList PEOPLE = PhraseList.of(Language.ENGLISH, LISTS.phrases("people"));
  private static final PhraseList LANGUAGES =
      PhraseList.of(Language.ENGLISH, LISTS.phrases("languages"));
  private static final PhraseList WANTED = PhraseList.of(Language.ENGLISH, LISTS.phrases("wanted"));
  private static final WordList BEFORE_PLACES = LISTS.words("before-places");

  private static final JsonPointer SECTION = JsonPointer.of("context");

  /** Fewer may be a year group, a team, or what a class has room for. */
  private static final int PEOPLE_OF_A_FIGURE = 40;

  /** Fewer may be those that are taught. */
  private static final int LANGUAGES_OF_A_FIGURE = 10;

  /** All or none of something is a manner of speaking. */
  private static final Set<String> WHOLE = Set.of("0", "100", "hundred");

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).onFoundPhrase();
  }

  @Override
  public List<PhraseList> phrases() {
    return List.of(NUMBER, SHARE, ROLL, PEOPLE, LANGUAGES, WANTED);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    boolean isDated = policy.getContext().flatMap(Context::getAsOf).isPresent();
    if (!isDated && hasFigures(context) && !namesYear(context)) {
      context.report(Finding.of(KIND, SECTION));
    }
  }

  private static boolean namesYear(RuleContext context) {
    List<PolicyText> texts = context.texts();
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).pointer().startsWith(SECTION) && context.reading(i).namesYear()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasFigures(RuleContext context) {
    Set<TextReading> wanted = new HashSet<>();
    for (PhraseMatch match : context.found(WANTED)) {
      wanted.add(match.reading());
    }
    for (PhraseList list : List.of(NUMBER, SHARE, ROLL, PEOPLE, LANGUAGES)) {
      for (PhraseMatch match : context.found(list)) {
        if (match.text().pointer().startsWith(SECTION)
            && match.text().isProse()
            && isFigure(list, match)
            && !wanted.contains(match.reading())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isFigure(PhraseList list, PhraseMatch match) {
    TextReading text = match.reading();
    if (list == NUMBER) {
      return text.isMark(text.after(match.last()), '%') && !isWhole(text, match.first());
    }
    int before = text.wordBefore(match.first());
    if (list == SHARE) {
      return !isWhole(text, before);
    }
    if (list == PEOPLE) {
      return !text.isIn(before, BEFORE_PLACES)
          && isAtLeast(PEOPLE_OF_A_FIGURE, text, match.first());
    }
    return list == ROLL || isAtLeast(LANGUAGES_OF_A_FIGURE, text, match.first());
  }

  private static boolean isWhole(TextReading text, int i) {
    return WHOLE.contains(text.word(i));
  }

  /** Whether the number at a position is not below another; "1,012" is written in two parts. */
  private static boolean isAtLeast(int least, TextReading text, int i) {
    boolean hasThousands =
        text.isMark(i - 1, ',') && text.touchesOneBefore(i) && text.isNumber(i - 2);
    boolean isLong = text.isNumber(i) && text.number(i) == TextReading.NONE;
    return hasThousands || isLong || text.number(i) >= least;
  }
}
