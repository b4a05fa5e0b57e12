package org.cohesion.validation.rule.law;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * Finds lists that texts offer as the protected characteristics, all of them. An item that stands
 * below several such texts is read once.
 */
final class CharacteristicsList {

  /** Fewer than these are no list of characteristics. */
  private static final int FEWEST = 3;

  /** In brackets, only a long list is taken to be the whole. */
  private static final int FEWEST_IN_BRACKETS = 5;

  /** No list of nine has more words, or more items, than these. */
  private static final int MOST_WORDS = 150;

  private static final int MOST_ITEMS = 30;

  private final RuleContext context;
  private final List<PolicyText> texts;

  /** What the items that were read name, by their positions among the texts. */
  private final Map<Integer, Set<ProtectedCharacteristic>> items = new HashMap<>();

  /**
   * No list yet.
   *
   * @param context the inspection: a list may stand below its sentence
   */
  CharacteristicsList(RuleContext context) {
    this.context = context;
    texts = context.texts();
  }

  /**
   * Finds the list that a sentence offers.
   *
   * @param text the text
   * @param sentence one of its sentences
   * @return the characteristics in it; null if there is no list, or its items may be examples
   */
  @Nullable Set<ProtectedCharacteristic> in(LawText text, Sentence sentence) {
    TextReading words = sentence.words();
    if (!words.has(LawWords.PROTECTED)) {
      return null;
    }
    for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
      if (words.is(i, "protected")
          && (words.is(i + 1, "characteristics") || words.is(i + 1, "characteristic"))) {
        return sentence.has(LawWords.LIST_EXAMPLES) ? null : after(text, sentence, i);
      }
    }
    return null;
  }

  private @Nullable Set<ProtectedCharacteristic> after(LawText text, Sentence sentence, int at) {
    TextReading words = sentence.words();
    int i = at + 2;
    while (i < sentence.to()
        && (sentence.isIn(i, LawWords.LIST_BETWEEN)
            || words.isMark(i, ',')
            || sentence.isCited(i))) {
      i++;
    }
    if (words.isMark(i, '(')) {
      return inBrackets(sentence, i + 1);
    }
    boolean introduced =
        sentence.isIn(i, LawWords.LIST_INTRODUCTIONS) || words.isAnyMark(i, ":-\u2013\u2014");
    if (!introduced || !isOfAll(sentence, at)) {
      return null;
    }
    i++;
    while (sentence.isIn(i, LawWords.LIST_OPENERS) || words.isAnyMark(i, ":'\u2019\n-\u2022*")) {
      i++;
    }
    Set<ProtectedCharacteristic> named = EnumSet.noneOf(ProtectedCharacteristic.class);
    if (i >= words.size()) {
      addItemsBelow(text, named);
    } else if (isCharacteristic(sentence, i)) {
      ProtectedCharacteristic.addNamed(sentence, i, end(sentence, i), named);
    }
    return named.size() < FEWEST ? null : named;
  }

  /** Bullets within one text close a sentence each; where the next list begins, this one ends. */
  private static int end(Sentence sentence, int from) {
    TextReading words = sentence.words();
    int end = words.isMark(sentence.to(), '.') ? sentence.to() : words.size();
    int most = Math.min(end, from + MOST_WORDS);
    int next = words.find(from, most, LawWords.PROTECTED);
    return next < 0 ? most : next;
  }

  /** "The protected characteristics", "the nine …", or what the Act itself is said to list. */
  private static boolean isOfAll(Sentence sentence, int at) {
    TextReading words = sentence.words();
    int before = at - 1;
    while (sentence.isIn(before, LawWords.LIST_NUMBERS) || words.number(before) == 9) {
      before--;
    }
    boolean numbered = before < at - 1;
    if (numbered && !words.is(before, "of") && !words.is(before, "the")) {
      return true;
    }
    if (before < sentence.from() || words.is(before, "the") || words.isMark(before, ':')) {
      return before < sentence.from() || !words.is(before - 1, "of");
    }
    return words.is(before, "following")
        && !sentence.citations().isEmpty()
        && sentence.find(sentence.from(), before, LawWords.ACT_VERBS) >= 0
        && sentence.find(sentence.from(), before, LawWords.OWN) < 0;
  }

  private static @Nullable Set<ProtectedCharacteristic> inBrackets(Sentence sentence, int from) {
    TextReading words = sentence.words();
    int end = from;
    while (end < sentence.to() && !words.isMark(end, ')')) {
      end++;
    }
    if (!isCharacteristic(sentence, from)) {
      return null;
    }
    Set<ProtectedCharacteristic> named = EnumSet.noneOf(ProtectedCharacteristic.class);
    ProtectedCharacteristic.addNamed(sentence, from, end, named);
    return named.size() < FEWEST_IN_BRACKETS ? null : named;
  }

  private static boolean isCharacteristic(Sentence sentence, int i) {
    for (ProtectedCharacteristic characteristic : ProtectedCharacteristic.values()) {
      if (characteristic.isNamedAt(sentence, i) || characteristic.isNamedAt(sentence, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** The list items that follow a paragraph, or the details of a procedure. */
  private void addItemsBelow(LawText text, Set<ProtectedCharacteristic> named) {
    List<String> place = text.pointer().tokens();
    List<String> parent = place.subList(0, place.size() - 1);
    int most = Math.min(texts.size(), text.position() + 1 + MOST_ITEMS);
    for (int i = text.position() + 1; i < most; i++) {
      List<String> below = texts.get(i).pointer().tokens();
      boolean isDetail =
          below.size() == place.size() + 1 && below.get(parent.size()).equals("details");
      boolean isItem = below.size() == place.size() && texts.get(i).value().startsWith("- ");
      if (!(isDetail || isItem) || !below.subList(0, parent.size()).equals(parent)) {
        return;
      }
      named.addAll(items.computeIfAbsent(i, this::namedIn));
    }
  }

  private Set<ProtectedCharacteristic> namedIn(int position) {
    Set<ProtectedCharacteristic> named = EnumSet.noneOf(ProtectedCharacteristic.class);
    for (Sentence item : LawText.sentences(context.reading(position), List.of())) {
      ProtectedCharacteristic.addNamed(item, item.from(), item.to(), named);
    }
    return named;
  }
}
