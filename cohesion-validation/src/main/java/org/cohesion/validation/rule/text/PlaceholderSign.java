package org.cohesion.validation.rule.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.cohesion.policy.Language;
import org.cohesion.validation.reading.Enclosure;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordLists;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;

/**
 * A list of phrases, and when one of them stands in for something.
 *
 * @param phrases the phrases
 * @param standsIn tells whether one of them does
 */
record PlaceholderSign(PhraseList phrases, Predicate<PhraseMatch> standsIn) {

  /** So many words about a phrase may tell what it is. */
  private static final int NEAR = 20;

  /** Of a label, in words. */
  private static final int MOST_OF_LABEL = 6;

  /** The signs in one language. */
  static List<PlaceholderSign> all(Language language) {
    boolean english = language == Language.ENGLISH;
    WordLists lists = english ? PlaceholderWords.ENGLISH : PlaceholderWords.WELSH;
    List<String> inserts = lists.phrases("inserts");
    List<PlaceholderSign> signs = new ArrayList<>();
    signs.add(sign(language, lists.phrases("anywhere"), match -> true));
    signs.add(sign(language, lists.phrases("schools"), PlaceholderSign::isMadeUpSchool));
    signs.add(sign(language, lists.phrases("crosses"), PlaceholderSign::areCrosses));
    signs.add(sign(language, lists.phrases("small-crosses"), PlaceholderSign::areSmallCrosses));
    signs.add(sign(language, lists.phrases("unsettled"), PlaceholderSign::isAllThereIs));
    signs.add(sign(language, lists.phrases("unsettled-facts"), PlaceholderSign::isOpenFact));
    signs.add(sign(language, lists.phrases("by-somebody"), InsertOrder::isForSomebody));
    signs.add(sign(language, lists.phrases("dates"), DatePattern::isToFillIn));
    signs.add(sign(language, lists.phrases("fills"), PlaceholderSign::fillsBrackets));
    signs.add(
        sign(language, lists.phrases("openings", "orders"), match -> around(match).opens("[<{")));
    signs.add(sign(language, lists.phrases("unnamed"), PlaceholderSign::isNameOfSchool));
    signs.add(
        sign(language, english ? orders(inserts) : inserts, PlaceholderSign::isOrderToInsert));
    if (english) {
      signs.add(sign(language, List.of("insert", "please insert"), InsertOrder::isAtStart));
    }
    return signs;
  }

  private static PlaceholderSign sign(
      Language language, List<String> phrases, Predicate<PhraseMatch> standsIn) {
    return new PlaceholderSign(PhraseList.of(language, phrases), standsIn);
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

  private static boolean fillsBrackets(PhraseMatch match) {
    return around(match).fills("[<{") && !saysName(match);
  }

  /** "Pupils greet each other: good morning, [name]." */
  private static boolean saysName(PhraseMatch match) {
    TextReading text = match.reading();
    int from = PlaceholderWords.sentenceStart(text, match.first(), NEAR);
    int to = PlaceholderWords.sentenceEnd(text, match.last(), NEAR);
    return (text.find(from, to, PlaceholderWords.PUPILS) >= 0
            && text.find(from, to, PlaceholderWords.SPEAKING) >= 0)
        || PlaceholderWords.isInFirstPerson(text, from, to);
  }

  private static boolean isMadeUpSchool(PhraseMatch match) {
    TextReading text = match.reading();
    int before = wordBefore(match);
    boolean isOne = text.is(before, "a") || text.is(before, "our");
    return isCapitalised(match)
        && !isOne
        && (!text.isCapital(before) || text.isIn(before, PlaceholderWords.LEAD_INS));
  }

  private static boolean areCrosses(PhraseMatch match) {
    return isInCapitals(match)
        && !match.reading().isIn(wordBefore(match), PlaceholderWords.NUMBERED);
  }

  /** "xxxx Primary School", "xx/xx/xxxx": elsewhere they may be kisses. */
  private static boolean areSmallCrosses(PhraseMatch match) {
    TextReading text = match.reading();
    int first = match.first();
    boolean endsDate =
        text.isMark(first - 1, '/') && text.is(first - 2, "xx") && text.touchesOneBefore(first);
    int after = text.after(match.last());
    int before = wordBefore(match);
    return endsDate
        || (text.isCapital(after)
            && text.isIn(after, PlaceholderWords.KINDS)
            && (before < 0 || text.isIn(before, PlaceholderWords.BEFORE_CROSSES)));
  }

  private static boolean isAllThereIs(PhraseMatch match) {
    TextReading text = match.reading();
    return ends(match) && (begins(match) || text.isMark(text.before(match.first()), ':'));
  }

  /** "Next review TBC", "Link governor \u2013 TBC". */
  private static boolean isOpenFact(PhraseMatch match) {
    TextReading text = match.reading();
    int before = text.before(match.first());
    boolean afterDash = text.isAnyMark(before, "-\u2013\u2014");
    if (!isInCapitals(match) || !ends(match) || match.first() > MOST_OF_LABEL + 2) {
      return false;
    }
    boolean isOpen = afterDash || text.isIn(before, PlaceholderWords.UNSETTLED_BEFORE);
    return isOpen
        && (text.find(0, before + 1, PlaceholderWords.FACTS) >= 0
            || text.find(0, before + 1, PlaceholderWords.REVIEWS) >= 0
            || text.find(0, before + 1, PlaceholderWords.POSTS) >= 0);
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
  static boolean begins(PhraseMatch match) {
    int before = match.first() - 1;
    while (match.reading().isMark(before)) {
      before--;
    }
    return before < 0;
  }

  /** Whether no word comes after the phrase. */
  static boolean ends(PhraseMatch match) {
    return PlaceholderWords.endsAfter(match.reading(), match.last());
  }

  /** The word before the phrase, if nothing but white space is between. */
  private static int wordBefore(PhraseMatch match) {
    int before = match.reading().before(match.first());
    boolean isWord =
        match.reading().isWord(before) && !match.reading().touchesOneBefore(match.first());
    return isWord ? before : TextReading.NONE;
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

  /** Whether no letter of the phrase is a small one. */
  static boolean isInCapitals(PhraseMatch match) {
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
    for (int i = match.first() - 1; i >= 0 && i >= match.first() - NEAR; i--) {
      if (!text.isInCapitals(i)) {
        return true;
      }
    }
    for (int i = match.last() + 1; i < text.size() && i <= match.last() + NEAR; i++) {
      if (!text.isInCapitals(i)) {
        return true;
      }
    }
    return false;
  }
}
