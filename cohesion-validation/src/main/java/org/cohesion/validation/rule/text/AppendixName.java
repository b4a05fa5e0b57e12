package org.cohesion.validation.rule.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordLists;
import org.cohesion.validation.rule.PhraseMatch;

/**
 * The word "appendix" or one like it, with the numbers or letters after it.
 *
 * @param text where it stands
 * @param first the position of the word
 * @param last the position of what the name ends with
 * @param numbers the numbers in digits and the letters in lower case; none if it has none
 */
record AppendixName(TextReading text, int first, int last, List<String> numbers) {

  private static final WordLists LISTS = WordLists.of("text/appendix-missing_en");
  private static final Set<String> SEVERAL = Set.copyOf(LISTS.phrases("several"));
  private static final List<String> NUMBERS = LISTS.phrases("numbers");
  private static final List<String> ROMANS = LISTS.phrases("romans");
  private static final Set<String> BEFORE_NUMBER = Set.copyOf(LISTS.phrases("before-number"));
  private static final Set<String> BETWEEN = Set.copyOf(LISTS.phrases("between"));

  /** Larger ones are years. */
  private static final int LARGEST = 99;

  /** So many appendices are looked for in one place. */
  private static final int MOST = 20;

  /** The name that begins with a word, or is a phrase that ends with it. */
  static AppendixName of(PhraseMatch match) {
    TextReading text = match.reading();
    List<String> numbers = new ArrayList<>();
    int at = text.after(match.last());
    if (isIn(text, at, BEFORE_NUMBER)) {
      at = text.after(at);
      at = text.isMark(at, '.') ? text.after(at) : at;
    }
    int last = match.last();
    boolean more = true;
    while (more && isNumber(text, at) && numbers.size() < MOST) {
      numbers.add(number(text, at));
      last = at;
      int between = text.after(at);
      more =
          isIn(text, match.last(), SEVERAL)
              && (isIn(text, between, BETWEEN) || text.isAnyMark(between, ",&-\u2013"));
      at = text.after(between);
      if (text.isMark(between, ',') && isIn(text, at, BETWEEN)) {
        at = text.after(at);
      }
    }
    return new AppendixName(text, match.first(), last, List.copyOf(numbers));
  }

  /** A number, a letter, or what is both: the "I" of the Romans. */
  private static boolean isNumber(TextReading text, int i) {
    if (text.isNumber(i)) {
      return text.number(i) > 0 && text.number(i) <= LARGEST;
    }
    if (!text.isWord(i)) {
      return false;
    }
    boolean isLetter = text.end(i) - text.start(i) == 1;
    return isLetter
        ? text.isCapital(i) || !text.isWord(text.after(i))
        : ROMANS.contains(text.word(i)) || NUMBERS.contains(text.word(i));
  }

  private static String number(TextReading text, int i) {
    if (text.isNumber(i)) {
      return Integer.toString(text.number(i));
    }
    String word = text.word(i);
    if (word.length() == 1) {
      return word;
    }
    int roman = ROMANS.indexOf(word);
    return Integer.toString((roman >= 0 ? roman : NUMBERS.indexOf(word)) + 1);
  }

  /** Whether two numbers may be the same: "I" and "1". */
  static boolean areSame(String one, String other) {
    return one.equals(other) || arabic(one).equals(arabic(other));
  }

  private static String arabic(String number) {
    int roman = ROMANS.indexOf(number);
    return roman >= 0 ? Integer.toString(roman + 1) : number;
  }

  /** The name as it is told, such as "Appendix 2". */
  static String label(String word, String number) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT)
        + word.substring(1)
        + " "
        + number.toUpperCase(Locale.ROOT);
  }

  private static boolean isIn(TextReading text, int i, Set<String> words) {
    return text.isWord(i) && words.contains(text.word(i));
  }
}
