package org.cohesion.json.mistake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cohesion.text.LowerCase;

/** The words of a text as people type them, and those that turn its meaning. */
public final class PlainWords {

  /** Words that turn what follows into something else. */
  private static final Set<String> DENIALS =
      Set.of(
          "no",
          "not",
          "non",
          "never",
          "isnt",
          "arent",
          "wasnt",
          "without",
          "yet",
          "will",
          "former",
          "formerly",
          "ex",
          "un",
          "nid",
          "ddim",
          "heb",
          "nas",
          "cyn");

  /** Beginnings that do the same. */
  private static final List<String> DENYING = List.of("un", "in", "non", "dis", "mis", "de");

  /** What was not meant by exactly such a number was not meant at all. */
  private static final Set<String> NUMBERS =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "fifteen",
          "eighteen",
          "twenty",
          "half",
          "once",
          "twice",
          "thrice",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "other",
          "alternate",
          "several",
          "few",
          "bi",
          "semi",
          "tri",
          "dau",
          "dwy",
          "ddwy",
          "tair",
          "dair",
          "pedwar",
          "pedair",
          "pump",
          "pum",
          "chwech",
          "chwe",
          "saith",
          "wyth",
          "naw",
          "deg",
          "hanner");

  private static final Pattern NUMBER_FIRST = Pattern.compile("(?:bi|semi|tri).*|.*\\p{N}.*");

  private PlainWords() {}

  /** {@return letters and digits in lower case, and nothing else} */
  static String plain(String text) {
    return folded(text).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** {@return the words of a text in lower case} */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : folded(text).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** In lower case, "ŵ" as one character, without apostrophes, which are typed or not. */
  private static String folded(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return LowerCase.of(composed).replaceAll("['’‘`´]", "");
  }

  /** {@return whether a word turns what follows into something else} */
  static boolean isDenial(String word) {
    return DENIALS.contains(word);
  }

  /**
   * {@return what is left of a word that begins as a denial, such as "approved" of "unapproved"}
   */
  static List<String> withoutDenial(String plain) {
    return DENYING.stream()
        .filter(plain::startsWith)
        .map(prefix -> plain.substring(prefix.length()))
        .toList();
  }

  /** {@return whether two words both begin as a denial, and the same, or both do not} */
  static boolean beginsAlike(String plain, String candidate) {
    return DENYING.stream().allMatch(p -> plain.startsWith(p) == candidate.startsWith(p));
  }

  /** {@return whether a word is a number, or tells which or how many} */
  static boolean isNumber(String word) {
    return NUMBERS.contains(word);
  }

  /** {@return whether a word is a number, in letters or in digits} */
  static boolean isNumberOrDigits(String word) {
    return NUMBERS.contains(word) || word.chars().allMatch(Character::isDigit);
  }

  /**
   * {@return whether there is a number in a plain word, or one in front of it, as in "biweekly"}
   */
  static boolean hasNumber(String plain) {
    return NUMBER_FIRST.matcher(plain).matches();
  }
}
