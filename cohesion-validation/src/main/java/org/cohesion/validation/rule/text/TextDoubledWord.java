package org.cohesion.validation.rule.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordLists;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A small word stands twice in a row: "the the". */
final class TextDoubledWord implements PolicyRule {

  private static final FindingKind KIND = FindingKind.warning("text.doubled-word", RuleTexts.TEXTS);

  private static final WordLists LISTS = WordLists.of("text/doubled-word_en");
  private static final PhraseList ALWAYS = doubled("always");
  private static final PhraseList SELDOM = doubled("seldom");

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft().onFoundPhrase();
  }

  @Override
  public List<PhraseList> phrases() {
    return List.of(ALWAYS, SELDOM);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Set<JsonPointer> places = new HashSet<>();
    for (PhraseMatch match : context.found(ALWAYS)) {
      if (!places.contains(match.text().pointer()) && isSlip(match)) {
        places.add(match.text().pointer());
        context.report(Finding.of(KIND, match.text().pointer()));
      }
    }
    for (PhraseMatch match : context.found(SELDOM)) {
      if (!places.contains(match.text().pointer()) && isSlip(match)) {
        places.add(match.text().pointer());
        context.report(Finding.of(KIND, match.text().pointer()).withSeverity(Severity.INFO));
      }
    }
  }

  private static boolean isSlip(PhraseMatch match) {
    TextReading text = match.reading();
    int first = match.first();
    int second = match.last();
    return isRead(match.text())
        && areNeighbours(text, first, second)
        && isOneWordInOneCase(text, first, second)
        && standsAlone(text, first, second)
        && !text.isQuoted(first);
  }

  /** Sentences, items, headings and titles; a name may be anything. */
  private static boolean isRead(PolicyText text) {
    return text.isProse() || text.pointer().isNamed("heading") || text.pointer().isNamed("title");
  }

  /** With nothing between but white space, and one line break at most: no hyphen, no "&amp;". */
  private static boolean areNeighbours(TextReading text, int first, int second) {
    return text.isWord(first)
        && text.isWord(second)
        && (second == first + 1 || (second == first + 2 && text.isMark(first + 1, '\n')));
  }

  /**
   * "The the", as opposed to "The The" and "the THE", which are names. One letter may be a grade or
   * the mark of a list: it counts in small letters, in the middle of a sentence or as its first.
   */
  private static boolean isOneWordInOneCase(TextReading text, int first, int second) {
    if (text.end(first) - text.start(first) == 1) {
      boolean begins = first == 0 || text.isAnyMark(first - 1, ".!?:\n\u2022");
      return !text.isCapital(second) && begins == text.isCapital(first);
    }
    return !text.isCapital(second) || (text.isInCapitals(first) && text.isInCapitals(second));
  }

  /** As opposed to "and/or or" and "the the-". */
  private static boolean standsAlone(TextReading text, int first, int second) {
    boolean opens = !text.touchesOneBefore(first) || text.isAnyMark(first - 1, "([");
    boolean closes =
        !text.touchesOneBefore(second + 1)
            || !text.isAnyMark(second + 1, "-\u2010\u2011\u2013/'\u2019_");
    return opens && closes;
  }

  private static PhraseList doubled(String list) {
    List<String> phrases = new ArrayList<>();
    for (String word : LISTS.phrases(list)) {
      phrases.add(word + " " + word);
    }
    return PhraseList.of(Language.ENGLISH, phrases);
  }
}
