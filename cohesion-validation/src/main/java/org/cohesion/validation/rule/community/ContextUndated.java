package org.cohesion.validation.rule.community;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cohesion.community.Context;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.validation.internal.AdjacentWords;
import org.cohesion.validation.internal.CalendarYears;
import org.cohesion.validation.internal.RuleTexts;
import org.cohesion.validation.internal.WordLists;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The context gives figures, and nothing says of what day or year they are. */
final class ContextUndated implements PolicyRule {

  private static final FindingKind KIND = FindingKind.warning("context.undated", RuleTexts.TEXTS);

  private static final WordLists LISTS = new WordLists("community/figures_en.properties");
  private static final PhraseList NUMBER = LISTS.phrases("number");
  private static final PhraseList SHARE = LISTS.phrases("share");
  private static final PhraseList ROLL = LISTS.phrases("roll");
  private static final PhraseList PEOPLE = LISTS.phrases("people");
  private static final PhraseList LANGUAGES = LISTS.phrases("languages");
  private static final PhraseList WANTED = LISTS.phrases("wanted");
  private static final Set<String> BEFORE_PLACES = LISTS.get("before-places");

  /** Fewer may be a year group, a team, or what a class has room for. */
  private static final int PEOPLE_OF_A_FIGURE = 40;

  /** Fewer may be those that are taught. */
  private static final int LANGUAGES_OF_A_FIGURE = 10;

  /** All or none of something is a manner of speaking. */
  private static final Set<String> WHOLE = Set.of("0", "100", "hundred");

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public List<PhraseList> phrases() {
    return List.of(NUMBER, SHARE, ROLL, PEOPLE, LANGUAGES, WANTED);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    policy
        .getContext()
        .filter(section -> section.getAsOf().isEmpty())
        .filter(section -> hasFigures(section, context) && !namesYear(section))
        .ifPresent(section -> context.report(Finding.of(KIND, JsonPointer.of("context"))));
  }

  private static boolean namesYear(Context section) {
    for (String paragraph : section.getParagraphs()) {
      if (CalendarYears.isIn(paragraph)) {
        return true;
      }
    }
    return section.getHeading().filter(CalendarYears::isIn).isPresent();
  }

  private static boolean hasFigures(Context section, RuleContext context) {
    SectionTexts texts = SectionTexts.of(section);
    Set<String> wanted = new HashSet<>();
    for (PhraseMatch match : texts.found(WANTED, context)) {
      wanted.add(match.text().value());
    }
    for (PhraseList list : List.of(NUMBER, SHARE, ROLL, PEOPLE, LANGUAGES)) {
      for (PhraseMatch match : texts.found(list, context)) {
        if (isFigure(list, match) && !wanted.contains(match.text().value())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isFigure(PhraseList list, PhraseMatch match) {
    String text = match.text().value();
    if (list == NUMBER) {
      return isBeforePercentSign(text, match.end())
          && !WHOLE.contains(text.substring(match.start(), match.end()));
    }
    String before = AdjacentWords.before(text, match.start());
    if (list == SHARE) {
      return !WHOLE.contains(before);
    }
    if (list == PEOPLE) {
      return !BEFORE_PLACES.contains(before) && isAtLeast(PEOPLE_OF_A_FIGURE, text, match.start());
    }
    return list == ROLL || isAtLeast(LANGUAGES_OF_A_FIGURE, text, match.start());
  }

  private static boolean isBeforePercentSign(String text, int from) {
    int i = from;
    while (i < text.length() && AdjacentWords.isSpace(text.charAt(i))) {
      i++;
    }
    return i < text.length() && text.charAt(i) == '%';
  }

  /** Whether the number at a place is not below another; "1,012" is written in two parts. */
  private static boolean isAtLeast(int least, String text, int start) {
    boolean hasThousands =
        start > 1 && text.charAt(start - 1) == ',' && Character.isDigit(text.charAt(start - 2));
    int number = 0;
    for (int i = start; i < text.length() && Character.isDigit(text.charAt(i)); i++) {
      number = Math.min(number * 10 + Character.digit(text.charAt(i), 10), 1_000_000);
    }
    return hasThousands || number >= least;
  }
}
