package org.cohesion.validation.rule.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.validation.internal.PolicyLanguage;
import org.cohesion.validation.internal.RuleTexts;
import org.cohesion.validation.internal.WordLists;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** Those who wrote the policy left a question to one another in it. */
final class TextEditorialQuery implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("text.editorial-query", RuleTexts.TEXTS);
  private static final WordLists LISTS = new WordLists("text/editorial-query_en.properties");
  private static final PhraseList QUERIES = LISTS.phrases("queries");
  private static final PhraseList NOTES = LISTS.phrases("notes");
  private static final PhraseList AFTER_NB = LISTS.phrases("after-nb");

  /** Of a question in square brackets, in characters. */
  private static final int SHORT = 24;

  /** Of a question whose marks tell what it is. */
  private static final int LONG = 100;

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public List<PhraseList> phrases() {
    return List.of(QUERIES, NOTES, AFTER_NB);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (!PolicyLanguage.isEnglish(policy)) {
      return;
    }
    Set<JsonPointer> places = new LinkedHashSet<>();
    for (PhraseMatch match : context.found(QUERIES)) {
      add(match, isQuery(match), places);
    }
    for (PhraseMatch match : context.found(NOTES)) {
      add(match, isIn(Surroundings.of(match), '['), places);
    }
    for (PhraseMatch match : context.found(AFTER_NB)) {
      add(match, isAfterNb(match), places);
    }
    for (PolicyText text : context.texts()) {
      if (hasBareQuestion(text.value())) {
        places.add(text.pointer());
      }
    }
    places.forEach(place -> context.report(Finding.of(KIND, place)));
  }

  private static void add(PhraseMatch match, boolean isQuery, Set<JsonPointer> places) {
    if (isQuery && !Surroundings.of(match).areQuoted()) {
      places.add(match.text().pointer());
    }
  }

  /** In round brackets a school may write much, so there the question mark counts as well. */
  private static boolean isQuery(PhraseMatch match) {
    Surroundings around = Surroundings.of(match);
    if (isIn(around, '[')) {
      return true;
    }
    int closing = around.closing();
    return isIn(around, '(') && lastBefore(match.text().value(), closing) == '?';
  }

  private static boolean isIn(Surroundings around, char bracket) {
    int opening = around.opening();
    return opening >= 0 && around.charAt(opening) == bracket && around.closing() >= 0;
  }

  private static boolean isAfterNb(PhraseMatch match) {
    String text = match.text().value();
    int to = match.start();
    while (to > 0 && isPause(text.charAt(to - 1))) {
      to--;
    }
    boolean follows = text.startsWith("NB", to - 2) || text.startsWith("N.B", to - 3);
    // Staff may be told to check something of which the policy speaks.
    boolean isBare = match.phrase().equals("check") || match.phrase().equals("to check");
    return follows && (!isBare || endsSentence(Surroundings.of(match).after()));
  }

  private static boolean isPause(char c) {
    return Surroundings.isSpace(c) || c == ':' || c == '.' || c == ',' || c == '-' || c == '\u2013';
  }

  private static boolean endsSentence(char c) {
    return c == Surroundings.NOTHING || c == '.' || c == '?' || c == '!' || c == ')' || c == ']';
  }

  /**
   * Question marks with nothing else, two after some words, or a word or two in square brackets.
   */
  private static boolean hasBareQuestion(String text) {
    for (int at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
      int close = at + 1;
      while (close < text.length() && Surroundings.isSpace(text.charAt(close))) {
        close++;
      }
      char closing = close < text.length() ? text.charAt(close) : Surroundings.NOTHING;
      boolean closes = closing == ')' || (closing == ']' && !text.startsWith("](", close));
      if (closes && isBareQuestion(text, at, closing)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBareQuestion(String text, int lastMark, char closing) {
    char opening = closing == ')' ? '(' : '[';
    int open = lastMark;
    while (open >= 0 && lastMark - open < LONG && text.charAt(open) != opening) {
      open--;
    }
    if (open < 0 || text.charAt(open) != opening || Surroundings.areQuoted(text, open)) {
      return false;
    }
    int firstMark = lastMark;
    while (firstMark > open + 1 && text.charAt(firstMark - 1) == '?') {
      firstMark--;
    }
    boolean nothingElse = text.substring(open + 1, firstMark).isBlank();
    boolean urgent = lastMark > firstMark;
    boolean isShort = closing == ']' && lastMark - open <= SHORT;
    return nothingElse || urgent || isShort;
  }

  private static char lastBefore(String text, int end) {
    int at = end - 1;
    while (at >= 0 && Surroundings.isSpace(text.charAt(at))) {
      at--;
    }
    return at < 0 ? Surroundings.NOTHING : text.charAt(at);
  }
}
