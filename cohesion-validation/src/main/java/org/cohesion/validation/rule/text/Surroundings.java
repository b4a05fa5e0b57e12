package org.cohesion.validation.rule.text;

import org.cohesion.validation.rule.PhraseMatch;

/** What stands around a phrase in its text: a few characters either side, never the whole text. */
final class Surroundings {

  /** What stands where the text has ended. */
  static final char NOTHING = '\0';

  /** No bracket is looked for farther away than this. */
  private static final int REACH = 200;

  /** So many characters are near. */
  private static final int NEAR = 60;

  private static final String OPENING = "[({<";
  private static final String CLOSING = "])}>";

  private final String text;
  private final int start;
  private final int end;

  private Surroundings(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  static Surroundings of(PhraseMatch match) {
    return new Surroundings(match.text().value(), match.start(), match.end());
  }

  char charAt(int at) {
    return text.charAt(at);
  }

  /** The last character before the phrase that is not white space. */
  char before() {
    int at = start - 1;
    while (at >= 0 && isSpace(text.charAt(at))) {
      at--;
    }
    return at < 0 ? NOTHING : text.charAt(at);
  }

  /** The first character after the phrase that is not white space. */
  char after() {
    int at = end;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? NOTHING : text.charAt(at);
  }

  /** Whether no letter or digit comes before the phrase. */
  boolean begin() {
    int at = start - 1;
    while (at >= 0 && !Character.isLetterOrDigit(text.charAt(at))) {
      at--;
    }
    return at < 0;
  }

  /** Whether no letter or digit comes after the phrase. */
  boolean end() {
    int at = end;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at == text.length();
  }

  /** The word before the phrase, if nothing but white space is between; else nothing. */
  String wordBefore() {
    int to = start;
    while (to > 0 && isSpace(text.charAt(to - 1))) {
      to--;
    }
    int from = to;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, to);
  }

  /** Whether every word of the phrase begins with a capital letter. */
  boolean isCapitalised() {
    boolean inWord = false;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (!inWord && Character.isLowerCase(c)) {
        return false;
      }
      inWord = !isSpace(c) && c != '-';
    }
    return true;
  }

  /** Whether the phrase has no small letter. */
  boolean isInCapitals() {
    return !hasSmallLetter(start, end);
  }

  /** Whether the text about the phrase is not in capital letters throughout. */
  boolean isAmongSmallLetters() {
    return hasSmallLetter(Math.max(0, start - NEAR), start)
        || hasSmallLetter(end, Math.min(text.length(), end + NEAR));
  }

  private boolean hasSmallLetter(int from, int to) {
    for (int at = from; at < to; at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Some of the text before the phrase. */
  String shortlyBefore() {
    return text.substring(Math.max(0, start - NEAR), start);
  }

  /** Whether the phrase is all that stands between brackets of one of the kinds given. */
  boolean fillBrackets(String kinds) {
    char before = before();
    return kinds.indexOf(before) >= 0 && isPair(before, after()) && !isLink();
  }

  /** Whether the phrase comes first between brackets of one of the kinds given. */
  boolean openBrackets(String kinds) {
    return kinds.indexOf(before()) >= 0 && closing() >= 0 && !isLink();
  }

  /** Whether the phrase stands in a quotation that began earlier in the text. */
  boolean areQuoted() {
    return areQuoted(text, start);
  }

  static boolean areQuoted(String text, int at) {
    int straight = 0;
    boolean curly = false;
    boolean single = false;
    for (int i = Math.max(0, at - REACH); i < at; i++) {
      char c = text.charAt(i);
      straight += c == '"' ? 1 : 0;
      curly = c == '\u201C' || (curly && c != '\u201D');
      single = c == '\u2018' || (single && c != '\u2019');
    }
    return curly || single || straight % 2 == 1;
  }

  /** Where the bracket opens in which the phrase stands; -1 if in none. */
  int opening() {
    int nested = 0;
    for (int at = start - 1; at >= Math.max(0, start - REACH); at--) {
      char c = text.charAt(at);
      if (CLOSING.indexOf(c) >= 0) {
        nested++;
      } else if (OPENING.indexOf(c) >= 0 && --nested < 0) {
        return at;
      }
    }
    return -1;
  }

  /** Where the bracket closes in which the phrase stands; -1 if in none. */
  int closing() {
    int nested = 0;
    for (int at = end; at < Math.min(text.length(), end + REACH); at++) {
      char c = text.charAt(at);
      if (OPENING.indexOf(c) >= 0) {
        nested++;
      } else if (CLOSING.indexOf(c) >= 0 && --nested < 0) {
        return at;
      }
    }
    return -1;
  }

  /** In Markdown, a link's words stand in square brackets and its address in round ones. */
  private boolean isLink() {
    int close = closing();
    return close >= 0 && text.startsWith("](", close);
  }

  private static boolean isPair(char opening, char closing) {
    int kind = OPENING.indexOf(opening);
    return kind >= 0 && CLOSING.charAt(kind) == closing;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
