package org.cohesion.validation.rule.text;

import java.util.Set;
import org.cohesion.text.LowerCase;
import org.cohesion.validation.internal.WordLists;

/**
 * Finds the name of a school in a text: words with capital letters, of which the last is "School".
 */
final class NamedSchool {

  /** Words about names of schools. */
  static final WordLists LISTS = new WordLists("text/school-name-foreign_en.properties");

  private static final Set<String> KINDS = LISTS.get("kinds");
  private static final Set<String> JOINTS =
      Set.of("of", "the", "and", "for", "in", "on", "upon", "le", "la", "de", "with");

  private static final int MOST_WORDS = 10;
  private static final int LONGEST_WORD = 40;

  /** No sentence is looked for farther back than this. */
  private static final int REACH = 120;

  private NamedSchool() {}

  /**
   * Where the name ends that begins at a place.
   *
   * @return the place just after it; -1 if none begins there, or more belongs to it than the name
   *     of a school, as in "Oakfield School Council"
   */
  static int end(String text, int from) {
    int end = -1;
    int at = from;
    for (int words = 0; words < MOST_WORDS; words++) {
      while (at < text.length()
          && (Surroundings.isSpace(text.charAt(at)) || text.charAt(at) == '&')) {
        at++;
      }
      int wordEnd = wordEnd(text, at);
      if (wordEnd == at) {
        return end;
      }
      String word = text.substring(at, wordEnd);
      boolean isName = Character.isUpperCase(word.charAt(0));
      if (isName) {
        end = KINDS.contains(LowerCase.of(word)) ? wordEnd : -1;
      } else if (!JOINTS.contains(word)) {
        return end;
      }
      at = wordEnd;
      if (isName && at < text.length() && text.charAt(at) == '.' && isAbbreviation(word)) {
        at++;
      }
    }
    return -1;
  }

  /** Apostrophes and hyphens stand in words; "'s" after the name of a kind does not. */
  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && at - from < LONGEST_WORD && isPartOfWord(text.charAt(at))) {
      at++;
    }
    int possessive = at - 2;
    if (possessive > from && text.charAt(at - 1) == 's' && isApostrophe(text.charAt(possessive))) {
      String word = text.substring(from, possessive);
      return KINDS.contains(LowerCase.of(word)) ? possessive : at;
    }
    return at;
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || isApostrophe(c)
        || c == '-'
        || c == '\u2010'
        || c == '\u2011'
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isAbbreviation(String word) {
    return word.length() == 1 || word.equals("St") || word.equals("Ss");
  }

  /** Where the sentence begins in which a place is; -1 if that is too far back. */
  static int sentenceStart(String text, int place) {
    int at = place;
    while (at > 0 && !isClosing(text, at - 1)) {
      at--;
      if (place - at > REACH) {
        return -1;
      }
    }
    while (at < place && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isClosing(String text, int at) {
    char c = text.charAt(at);
    if (c == '.') {
      int from = at;
      while (from > 0 && Character.isLetter(text.charAt(from - 1)) && at - from < 3) {
        from--;
      }
      int length = at - from;
      boolean isSaint = length == 2 && (text.startsWith("St", from) || text.startsWith("Ss", from));
      return length != 1 && !isSaint;
    }
    return c == '!' || c == '?' || c == ':' || c == ';' || c == '\n' || c == '\r' || c == '\u2022';
  }
}
