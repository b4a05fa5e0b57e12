package org.cohesion.validation.rule.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohesion.text.LowerCase;
import org.cohesion.validation.internal.WordLists;

/**
 * Tells from its last words whether an English item stops halfway. In doubt it does not: "links
 * with" does, "the people we work with" does not, and a long item that ends in a preposition never.
 */
final class UnfinishedEnglish {

  private static final WordLists LISTS = new WordLists("text/dangling_en.properties");
  private static final Set<String> ALWAYS = LISTS.get("always");
  private static final Set<String> INNOCENT_PAIRS = LISTS.get("innocent-pairs");
  private static final Set<String> PREPOSITIONS = LISTS.get("prepositions");
  private static final Set<String> VERB_HALVES = LISTS.get("verb-halves");
  private static final Set<String> NOUN_ENDINGS = LISTS.get("noun-endings");
  private static final Set<String> NOUNS = LISTS.get("nouns");
  private static final Set<String> QUESTIONS = LISTS.get("questions");
  private static final Set<String> HINTS = LISTS.get("hints");
  private static final Set<String> DETERMINERS = LISTS.get("determiners");

  private static final Set<String> LAST_WORDS =
      Stream.concat(ALWAYS.stream(), PREPOSITIONS.stream())
          .map(words -> words.substring(words.indexOf('-') + 1))
          .collect(Collectors.toUnmodifiableSet());

  private static final int MOST_WORDS = 8;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private UnfinishedEnglish() {}

  /**
   * Judges an item.
   *
   * @param text the item without white space at its end
   * @param isFollowed whether another item of the same list comes after it
   */
  static boolean isUnfinished(String text, boolean isFollowed) {
    int end = text.length();
    while (end > 0 && isJoint(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    // A word after a hyphen or a slash, as in "passers-by", is not a word of its own.
    if (start == 0 || !isSpace(text.charAt(start - 1))) {
      return false;
    }
    // Most items end in another word: only those that do not are read from the start.
    String last = lower(text.substring(start, end));
    if (!LAST_WORDS.contains(last)) {
      return false;
    }
    while (start > 0 && isSpace(text.charAt(start - 1))) {
      start--;
    }
    String before = text.substring(0, start);
    List<String> words =
        Arrays.stream(BETWEEN_WORDS.split(before)).filter(word -> !word.isEmpty()).toList();
    if (words.isEmpty()) {
      return false;
    }
    String pair = lower(words.get(words.size() - 1)) + "-" + last;
    if (INNOCENT_PAIRS.contains(pair)) {
      return false;
    }
    if (ALWAYS.contains(last) || ALWAYS.contains(pair)) {
      // Of a list in one sentence, the last item but one ends in "; and".
      boolean goesOn = isFollowed && isJoint(before.charAt(before.length() - 1));
      return !(goesOn && (last.equals("and") || last.equals("or")));
    }
    return PREPOSITIONS.contains(last) && needsMore(words, last);
  }

  private static boolean isJoint(char c) {
    return c == ',' || c == ';';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether a preposition has a noun before it, and nothing can have moved it to the end. */
  private static boolean needsMore(List<String> words, String preposition) {
    int noun = words.size() - 1;
    if (words.size() >= MOST_WORDS || !isNoun(lower(words.get(noun)))) {
      return false;
    }
    boolean hasOtherPreposition = false;
    for (int i = 0; i < noun; i++) {
      String word = lower(words.get(i));
      if (isHintAnywhere(word)
          || (i > 0 && isHint(words.get(i)))
          || (i < noun - 1 && DETERMINERS.contains(word))) {
        return false;
      }
      hasOtherPreposition |= PREPOSITIONS.contains(word);
    }
    return hasOtherPreposition || !VERB_HALVES.contains(preposition);
  }

  private static boolean isNoun(String word) {
    // The shortest words in -s are verbs and pronouns.
    return NOUNS.contains(word)
        || (word.length() > 3 && NOUN_ENDINGS.stream().anyMatch(word::endsWith));
  }

  /** A question word, or a plural: "trips funding allows for". */
  private static boolean isHintAnywhere(String word) {
    return QUESTIONS.contains(word) || word.endsWith("s");
  }

  /** After the first word, a name, a year group, a noun or a participle is a hint as well. */
  private static boolean isHint(String word) {
    return !Character.isLowerCase(word.charAt(0))
        || HINTS.contains(word)
        || isNoun(word)
        || word.endsWith("ed");
  }

  private static String lower(String word) {
    return LowerCase.of(word);
  }
}
