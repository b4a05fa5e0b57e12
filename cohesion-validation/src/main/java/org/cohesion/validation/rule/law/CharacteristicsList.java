package org.cohesion.validation.rule.law;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cohesion.validation.internal.Tokens;
import org.cohesion.validation.internal.WordSet;
import org.cohesion.validation.rule.PolicyText;
import org.jspecify.annotations.Nullable;

/**
 * A list that a text offers as the protected characteristics, all of them.
 *
 * @param named those in it
 * @param isAboutPupils whether the text speaks of pupils
 */
record CharacteristicsList(Set<ProtectedCharacteristic> named, boolean isAboutPupils) {

  private static final WordSet EXAMPLES = LawWords.set("list-examples");
  private static final WordSet INTRODUCTIONS = LawWords.set("list-introductions");
  private static final WordSet BETWEEN = LawWords.set("list-between");
  private static final WordSet NUMBERS = LawWords.set("list-numbers");
  private static final WordSet ACT_VERBS = LawWords.set("act-verbs");
  private static final WordSet OPENERS = LawWords.set("list-openers");
  private static final WordSet ABOUT_PUPILS = LawWords.set("about-pupils");
  private static final WordSet OWN = LawWords.set("own");

  /** Fewer than these are no list of characteristics. */
  private static final int FEWEST = 3;

  /** In brackets, only a long list is taken to be the whole. */
  private static final int FEWEST_IN_BRACKETS = 5;

  /**
   * Finds the list that a sentence offers.
   *
   * @param text the text
   * @param sentence one of its sentences
   * @param texts all texts of the policy, since a list may stand below its sentence
   * @return the list; null if there is none, or its items may be examples
   */
  static @Nullable CharacteristicsList in(LawText text, Sentence sentence, List<PolicyText> texts) {
    Tokens words = sentence.words();
    for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
      if (words.is(i, "protected")
          && (words.is(i + 1, "characteristics") || words.is(i + 1, "characteristic"))
          && !sentence.has(EXAMPLES)) {
        return after(text, sentence, i, texts);
      }
    }
    return null;
  }

  private static @Nullable CharacteristicsList after(
      LawText text, Sentence sentence, int at, List<PolicyText> texts) {
    Tokens words = sentence.words();
    int i = at + 2;
    while (i < sentence.to()
        && (words.isIn(i, BETWEEN) || words.isMark(i, ',') || sentence.isCited(i))) {
      i++;
    }
    if (words.isMark(i, '(')) {
      return inBrackets(sentence, i + 1);
    }
    boolean introduced = words.isIn(i, INTRODUCTIONS) || words.isAnyMark(i, ":-\u2013\u2014");
    if (!introduced || !isOfAll(sentence, at)) {
      return null;
    }
    i++;
    while (words.isIn(i, OPENERS) || words.isAnyMark(i, ":'\u2019\n-\u2022*")) {
      i++;
    }
    Set<ProtectedCharacteristic> named = EnumSet.noneOf(ProtectedCharacteristic.class);
    boolean aboutPupils = words.find(0, words.size(), ABOUT_PUPILS) >= 0;
    if (i >= words.size()) {
      addItemsBelow(text, texts, named);
    } else if (isCharacteristic(words, i)) {
      // Bullets within one text close a sentence each.
      int end = words.isMark(sentence.to(), '.') ? sentence.to() : words.size();
      ProtectedCharacteristic.addNamed(words, i, end, named);
    }
    return named.size() < FEWEST ? null : new CharacteristicsList(named, aboutPupils);
  }

  /** "The protected characteristics", "the nine …", or what the Act itself is said to list. */
  private static boolean isOfAll(Sentence sentence, int at) {
    Tokens words = sentence.words();
    int before = at - 1;
    while (words.isIn(before, NUMBERS) || words.number(before) == 9) {
      before--;
    }
    if (before < sentence.from() || words.is(before, "the") || words.isMark(before, ':')) {
      return before < sentence.from() || !words.is(before - 1, "of");
    }
    return words.is(before, "following")
        && !sentence.citations().isEmpty()
        && words.find(sentence.from(), before, ACT_VERBS) >= 0
        && words.find(sentence.from(), before, OWN) < 0;
  }

  private static @Nullable CharacteristicsList inBrackets(Sentence sentence, int from) {
    Tokens words = sentence.words();
    int end = from;
    while (end < sentence.to() && !words.isMark(end, ')')) {
      end++;
    }
    if (!isCharacteristic(words, from)) {
      return null;
    }
    Set<ProtectedCharacteristic> named = EnumSet.noneOf(ProtectedCharacteristic.class);
    ProtectedCharacteristic.addNamed(words, from, end, named);
    boolean aboutPupils = words.find(0, words.size(), ABOUT_PUPILS) >= 0;
    return named.size() < FEWEST_IN_BRACKETS ? null : new CharacteristicsList(named, aboutPupils);
  }

  private static boolean isCharacteristic(Tokens words, int i) {
    for (ProtectedCharacteristic characteristic : ProtectedCharacteristic.values()) {
      if (characteristic.isNamedAt(words, i) || characteristic.isNamedAt(words, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** The list items that follow a paragraph, or the details of a procedure. */
  private static void addItemsBelow(
      LawText text, List<PolicyText> texts, Set<ProtectedCharacteristic> named) {
    List<String> place = text.pointer().tokens();
    List<String> parent = place.subList(0, place.size() - 1);
    for (int i = text.position() + 1; i < texts.size(); i++) {
      List<String> below = texts.get(i).pointer().tokens();
      boolean isDetail =
          below.size() == place.size() + 1 && below.get(parent.size()).equals("details");
      boolean isItem = below.size() == place.size() && texts.get(i).value().startsWith("- ");
      if (!(isDetail || isItem) || !below.subList(0, parent.size()).equals(parent)) {
        return;
      }
      Tokens words = Tokens.of(texts.get(i).value());
      ProtectedCharacteristic.addNamed(words, 0, words.size(), named);
    }
  }
}
