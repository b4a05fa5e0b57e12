package org.cohesion.validation.rule.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.reading.Enclosure;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordList;
import org.cohesion.validation.reading.WordLists;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A text holds what a template stood in for something that the school has to say. */
final class TextPlaceholder implements PolicyRule {

  private static final FindingKind KIND = FindingKind.error("text.placeholder", RuleTexts.TEXTS);
  private static final WordLists ENGLISH = WordLists.of("text/placeholder_en");
  private static final WordLists WELSH = WordLists.of("text/placeholder_cy");
  private static final List<WordList> LEAD_INS = inBothLanguages("lead-ins");
  private static final List<WordList> NUMBERED = inBothLanguages("numbered");
  private static final List<WordList> ABOUT_DATES = inBothLanguages("about-dates");

  /** So many characters are near. */
  private static final int NEAR = 60;

  /** A list of phrases, and when one of them stands in for something. */
  private record Sign(PhraseList phrases, Predicate<PhraseMatch> standsIn) {}

  private static final List<Sign> SIGNS = inBothLanguages();

  private static final List<PhraseList> PHRASES = SIGNS.stream().map(Sign::phrases).toList();

  private static List<Sign> inBothLanguages() {
    List<Sign> signs = new ArrayList<>(signs(ENGLISH, Language.ENGLISH));
    signs.addAll(signs(WELSH, Language.WELSH));
    return List.copyOf(signs);
  }

  private static List<Sign> signs(WordLists lists, Language language) {
    boolean english = language == Language.ENGLISH;
    List<String> inserts = lists.phrases("inserts");
    return List.of(
        sign(language, lists.phrases("anywhere"), match -> true),
        sign(language, lists.phrases("schools"), TextPlaceholder::isMadeUpSchool),
        sign(language, lists.phrases("crosses"), TextPlaceholder::areCrosses),
        sign(language, lists.phrases("unsettled"), TextPlaceholder::isAllThereIs),
        sign(language, lists.phrases("dates"), TextPlaceholder::isPatternOfDate),
        sign(language, lists.phrases("fills"), match -> around(match).fills("[<{")),
        sign(language, lists.phrases("openings", "orders"), match -> around(match).opens("[<{")),
        sign(language, lists.phrases("unnamed"), TextPlaceholder::isNameOfSchool),
        sign(language, english ? orders(inserts) : inserts, TextPlaceholder::isOrderToInsert));
  }

  private static Sign sign(
      Language language, List<String> phrases, Predicate<PhraseMatch> standsIn) {
    return new Sign(PhraseList.of(language, phrases), standsIn);
  }

  /** The words of one language are none of the other that would change anything. */
  private static List<WordList> inBothLanguages(String list) {
    return List.of(ENGLISH.words(list), WELSH.words(list));
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
    Set<JsonPointer> places = new LinkedHashSet<>();
    for (Sign sign : SIGNS) {
      for (PhraseMatch match : context.found(sign.phrases())) {
        // One is enough: a text may have thousands.
        if (!places.contains(match.text().pointer())
            && sign.standsIn().test(match)
            && !match.reading().isQuoted(match.first())) {
          places.add(match.text().pointer());
        }
      }
    }
    List<PolicyText> texts = context.texts();
    for (int i = 0; i < texts.size(); i++) {
      if (BlanksToFill.areIn(context.reading(i))) {
        places.add(texts.get(i).pointer());
      }
    }
    for (JsonPointer place : places) {
      context.report(Finding.of(KIND, place));
    }
  }

  private static List<String> orders(List<String> things) {
    List<String> phrases = new ArrayList<>();
    for (String thing : things) {
      for (String article : List.of("", "the ", "your ", "a ")) {
        phrases.add("insert " + article + thing);
        phrases.add("insert " + article + thing + " here");
      }
    }
    return phrases;
  }

  private static Enclosure around(PhraseMatch match) {
    return Enclosure.of(match.reading(), match.first(), match.last());
  }

  private static boolean isMadeUpSchool(PhraseMatch match) {
    TextReading text = match.reading();
    int before = wordBefore(match);
    boolean isOne = text.is(before, "a") || text.is(before, "our");
    return isCapitalised(match)
        && !isOne
        && (!text.isCapital(before) || isInAny(text, before, LEAD_INS));
  }

  private static boolean areCrosses(PhraseMatch match) {
    return isInCapitals(match) && !isInAny(match.reading(), wordBefore(match), NUMBERED);
  }

  private static boolean isAllThereIs(PhraseMatch match) {
    TextReading text = match.reading();
    return ends(match) && (begins(match) || text.isMark(text.before(match.first()), ':'));
  }

  private static boolean isPatternOfDate(PhraseMatch match) {
    TextReading text = match.reading();
    int first = match.first();
    boolean standsAlone = !text.touchesOneBefore(first) || text.isAnyMark(first - 1, "/-.");
    return isInCapitals(match) && standsAlone && !isShortlyAfter(ABOUT_DATES, text, first);
  }

  private static boolean isOrderToInsert(PhraseMatch match) {
    return (begins(match) && ends(match))
        || around(match).fills("[<{(")
        || (match.reading().isInCapitals(match.first()) && isAmongSmallLetters(match));
  }

  private static boolean isNameOfSchool(PhraseMatch match) {
    List<String> place = match.text().pointer().tokens();
    String root = place.get(0);
    return begins(match)
        && ends(match)
        && (root.equals("school") || root.equals("alsoFor"))
        && (place.contains("name") || place.contains("aliases"));
  }

  /** Whether no word comes before the phrase. */
  private static boolean begins(PhraseMatch match) {
    int before = match.first() - 1;
    while (match.reading().isMark(before)) {
      before--;
    }
    return before < 0;
  }

  /** Whether no word comes after the phrase. */
  private static boolean ends(PhraseMatch match) {
    int after = match.last() + 1;
    while (match.reading().isMark(after)) {
      after++;
    }
    return after >= match.reading().size();
  }

  /** The word before the phrase, if nothing but white space is between. */
  private static int wordBefore(PhraseMatch match) {
    int before = match.reading().before(match.first());
    boolean isWord =
        match.reading().isWord(before) && !match.reading().touchesOneBefore(match.first());
    return isWord ? before : TextReading.NONE;
  }

  private static boolean isInAny(TextReading text, int i, List<WordList> lists) {
    return lists.stream().anyMatch(list -> text.isIn(i, list));
  }

  private static boolean isShortlyAfter(List<WordList> lists, TextReading text, int first) {
    for (int i = first - 1; i >= 0 && text.start(i) >= text.start(first) - NEAR; i--) {
      if (isInAny(text, i, lists)) {
        return true;
      }
    }
    return false;
  }

  /** Whether every word of the phrase begins with a capital letter. */
  private static boolean isCapitalised(PhraseMatch match) {
    TextReading text = match.reading();
    for (int i = match.first(); i <= match.last(); i++) {
      boolean goesOn = text.isAnyMark(i - 1, "'\u2019") && i > match.first();
      if (text.isWord(i) && !goesOn && Character.isLowerCase(text.at(i).charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInCapitals(PhraseMatch match) {
    for (int i = match.first(); i <= match.last(); i++) {
      if (!match.reading().isInCapitals(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text about the phrase is not in capital letters throughout. */
  private static boolean isAmongSmallLetters(PhraseMatch match) {
    TextReading text = match.reading();
    for (int i = match.first() - 1; i >= 0 && text.end(i) > match.start() - NEAR; i--) {
      if (!text.isInCapitals(i)) {
        return true;
      }
    }
    for (int i = match.last() + 1; i < text.size() && text.start(i) < match.end() + NEAR; i++) {
      if (!text.isInCapitals(i)) {
        return true;
      }
    }
    return false;
  }
}
