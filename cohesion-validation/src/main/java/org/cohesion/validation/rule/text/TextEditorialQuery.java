package org.cohesion.validation.rule.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.reading.Enclosure;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordLists;
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
  private static final WordLists LISTS = WordLists.of("text/editorial-query_en");
  private static final PhraseList QUERIES =
      PhraseList.of(Language.ENGLISH, LISTS.phrases("queries"));
  private static final PhraseList NOTES = PhraseList.of(Language.ENGLISH, LISTS.phrases("notes"));
  private static final PhraseList AFTER_NB =
      PhraseList.of(Language.ENGLISH, LISTS.phrases("after-nb"));
  private static final PhraseList BY_NAME =
      PhraseList.of(Language.ENGLISH, LISTS.phrases("by-name"));
  private static final PhraseList ORDERS = PhraseList.of(Language.ENGLISH, LISTS.phrases("orders"));
  private static final Set<String> OF_PUPILS = Set.copyOf(LISTS.phrases("of-pupils"));

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
    return List.of(QUERIES, NOTES, AFTER_NB, BY_NAME, ORDERS);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (!policy.writtenIn(Language.ENGLISH)) {
      return;
    }
    Set<JsonPointer> places = new LinkedHashSet<>();
    for (PhraseMatch match : context.found(QUERIES)) {
      add(match, isQuery(match), places);
    }
    for (PhraseMatch match : context.found(NOTES)) {
      add(match, around(match).isIn('['), places);
    }
    for (PhraseMatch match : context.found(AFTER_NB)) {
      add(match, isAfterNb(match), places);
    }
    for (PhraseMatch match : context.found(BY_NAME)) {
      add(match, isByName(match), places);
    }
    for (PhraseMatch match : context.found(ORDERS)) {
      add(match, isOrder(match), places);
    }
    List<PolicyText> texts = context.texts();
    for (int i = 0; i < texts.size(); i++) {
      if (hasBareQuestion(context.reading(i))) {
        places.add(texts.get(i).pointer());
      }
    }
    for (JsonPointer place : places) {
      context.report(Finding.of(KIND, place));
    }
  }

  private static void add(PhraseMatch match, boolean isQuery, Set<JsonPointer> places) {
    if (isQuery && !match.reading().isQuoted(match.first())) {
      places.add(match.text().pointer());
    }
  }

  private static Enclosure around(PhraseMatch match) {
    return Enclosure.of(match.reading(), match.first(), match.last());
  }

  /** In round brackets a school may write much, so there the question mark counts as well. */
  private static boolean isQuery(PhraseMatch match) {
    Enclosure around = around(match);
    TextReading text = match.reading();
    if (around.isIn('[')) {
      return true;
    }
    int close = around.closing();
    int open = BracketedQuery.opening(text, match.first());
    if (open < 0 || !around.isIn('(') || !text.isMark(text.before(close), '?')) {
      return false;
    }
    BracketedQuery query = new BracketedQuery(text, open, close);
    return !query.isOfLesson() && !(OF_PUPILS.contains(match.phrase()) && query.isAboutPupils());
  }

  /** "(JT to check)": to check by whatever post may be a task. */
  private static boolean isByName(PhraseMatch match) {
    TextReading text = match.reading();
    int open = BracketedQuery.opening(text, match.first());
    int close = text.after(match.last());
    return open >= 0
        && text.isAnyMark(close, ")]?")
        && new BracketedQuery(text, open, close).isForSomebody(match.first());
  }

  /** "(check with the bursar)", and nothing else in the brackets. */
  private static boolean isOrder(PhraseMatch match) {
    TextReading text = match.reading();
    int open = text.before(match.first());
    int close = text.after(match.last());
    return text.isMark(open, '(')
        && text.isMark(close, ')')
        && !new BracketedQuery(text, open, close).isForReaders();
  }

  private static boolean isAfterNb(PhraseMatch match) {
    TextReading text = match.reading();
    int before = match.first() - 1;
    while (text.isAnyMark(before, ":.,-\u2013\n")) {
      before--;
    }
    boolean follows = text.isCapital(before) && isNb(text, before);
    // Staff may be told to check something of which the policy speaks.
    boolean isBare = match.phrase().equals("check") || match.phrase().equals("to check");
    int after = text.after(match.last());
    return follows && (!isBare || after >= text.size() || text.isAnyMark(after, ".?!)]"));
  }

  /** "NB" or "N.B". */
  private static boolean isNb(TextReading text, int last) {
    return (text.is(last, "nb") && text.isInCapitals(last))
        || (text.is(last, "b") && text.isMark(last - 1, '.') && text.at(last - 2).equals("N"));
  }

  /**
   * Question marks with nothing else, two after some words, a word or two in square brackets, or a
   * question about what the school does.
   */
  private static boolean hasBareQuestion(TextReading text) {
    if (!text.mayHave('?')) {
      return false;
    }
    int round = TextReading.NONE;
    int square = TextReading.NONE;
    int firstMark = TextReading.NONE;
    for (int i = 0; i < text.size(); i++) {
      round = text.isMark(i, '(') ? i : round;
      square = text.isMark(i, '[') ? i : square;
      if (text.isMark(i, '?')) {
        boolean goesOn = text.isMark(i - 1, '?') && text.touchesOneBefore(i);
        firstMark = goesOn ? firstMark : i;
        int after = text.after(i);
        int open = text.isMark(after, ')') ? round : square;
        if (text.isAnyMark(after, ")]")
            && !Enclosure.closesLink(text, after)
            && open >= 0
            && isBareQuestion(text, open, firstMark, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isBareQuestion(TextReading text, int open, int firstMark, int lastMark) {
    int length = text.start(lastMark) - text.start(open);
    boolean nothingElse = text.after(open) >= firstMark;
    boolean urgent = lastMark > firstMark;
    boolean isShort = text.isMark(open, '[') && length <= SHORT;
    BracketedQuery query = new BracketedQuery(text, open, text.after(lastMark));
    return length < LONG
        && (nothingElse || urgent || isShort || query.isAboutPractice())
        && query.isOwn();
  }
}
