package org.cohesion.validation.rule.text;

import org.cohesion.validation.internal.PolicyWords;
import org.cohesion.validation.internal.Words;

/**
 * The bullet marks of one text. Marks that nobody types in a sentence, such as "•", count wherever
 * they stand. A hyphen, a dash, an asterisk and the letter "o" do where a list may begin or an item
 * may end.
 */
final class BulletMarks {

  /** So few words between marks that are no hyphens are a motto, say: "Respect • Resilience". */
  private static final int FEWEST_WORDS = 3;

  /** What no sentence has: stands for all marks of the kind. */
  private static final char BULLET = '\u2022';

  private static final char NO_MARK = ' ';
  private static final String CLOCK = "clock";

  private final String text;
  private final boolean letterIsMark;

  /** The first mark: the others must be like it. */
  private char mark = NO_MARK;

  private int marks;
  private boolean first;
  private int longItems;

  BulletMarks(String text, boolean letterIsMark) {
    this.text = text;
    this.letterIsMark = letterIsMark;
  }

  /** Whether two or more marks stand before items. */
  boolean separateItems() {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      char kind = kind(c);
      if (kind != NO_MARK && isOfInterest(kind) && isMark(at, kind)) {
        count(at, kind);
      }
    }
    return marks > 1 && (first || longItems > 1);
  }

  /**
   * Whether a text has anything like a mark: a sign, or a hyphen, an asterisk or an "o" on its own.
   * Nearly all texts have none.
   *
   * @param text the text
   * @param words the words of the policy's texts
   * @param position the text's position among them
   */
  static boolean mayBeIn(String text, PolicyWords words, int position) {
    return words.hasSigns(position)
        || standsAlone(text, '-')
        || standsAlone(text, '*')
        || hasLetterO(words, position);
  }

  private static boolean standsAlone(String text, char mark) {
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      if ((at == 0 || Surroundings.isSpace(text.charAt(at - 1)))
          && at + 1 < text.length()
          && Surroundings.isSpace(text.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLetterO(PolicyWords words, int position) {
    Words all = words.all();
    for (int word = words.first(position); word < words.end(position); word++) {
      if (all.hash(word) == 'o') {
        return true;
      }
    }
    return false;
  }

  /** An item may begin with a hyphen, and have bullets in it. */
  private boolean isOfInterest(char kind) {
    return mark == NO_MARK || mark == kind || kind == BULLET;
  }

  /** A mark, one for all those that nobody types in a sentence; a space for all else. */
  private static char kind(char c) {
    switch (c) {
      case '-', '\u2013', '\u2014', '*', 'o' -> {
        return c;
      }
      case '\u2022',
          '\u2023',
          '\u2043',
          '\u2219',
          '\u25A0',
          '\u25A1',
          '\u25AA',
          '\u25AB',
          '\u25BA',
          '\u25B8',
          '\u25B6',
          '\u25CB',
          '\u25CF',
          '\u25E6',
          '\u25C6',
          '\u25C7',
          '\u2666',
          '\u27A2',
          '\u2756',
          '\u2713',
          '\u2714',
          '\u2794',
          '\uF0B7',
          '\uF0A7',
          '\uF0D8' -> {
        return BULLET;
      }
      default -> {
        return NO_MARK;
      }
    }
  }

  private boolean isMark(int at, char kind) {
    int next = skipSpaces(at + 1);
    if (next == text.length() || isRow(kind, text.charAt(next))) {
      return false;
    }
    if (kind == BULLET) {
      return true;
    }
    boolean apart = next > at + 1 && (at == 0 || Surroundings.isSpace(text.charAt(at - 1)));
    if (!apart || isDigit(next)) {
      return false;
    }
    if (kind == 'o') {
      return letterIsMark && !text.startsWith(CLOCK, next) && (marks > 0 || mayBegin(at));
    }
    return kind == '*' ? !isDigit(previous(at)) : mayBegin(at) || mayFollow(at, kind);
  }

  /** Stars and dashes in a row are drawn, and open nothing; "o" may begin the next word. */
  private static boolean isRow(char kind, char next) {
    return kind != 'o' && kind(next) == kind;
  }

  private void count(int at, char kind) {
    if (mark != kind) {
      mark = kind;
      marks = 0;
      longItems = 0;
    }
    first |= marks == 0 && mayBegin(at);
    marks++;
    longItems += hasWords(at + 1) ? 1 : 0;
  }

  /** At the beginning of the text or of a line, or after a colon. */
  private boolean mayBegin(int at) {
    for (int i = at - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028') {
        return true;
      }
      if (!Surroundings.isSpace(c)) {
        return c == ':';
      }
    }
    return true;
  }

  /** After what closes an item; a long dash may follow a comma in a sentence. */
  private boolean mayFollow(int at, char kind) {
    int before = previous(at);
    char c = before < 0 ? ':' : text.charAt(before);
    return c == ';' || c == '.' || (c == ',' && kind == '-');
  }

  private boolean hasWords(int from) {
    int words = 0;
    boolean inWord = false;
    for (int at = from; at < text.length() && words < FEWEST_WORDS; at++) {
      char c = text.charAt(at);
      if (kind(c) == mark && mark != 'o') {
        return false;
      }
      boolean letter = Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '-';
      words += letter && !inWord ? 1 : 0;
      inWord = letter;
    }
    return words == FEWEST_WORDS;
  }

  private int previous(int at) {
    int before = at - 1;
    while (before >= 0 && Surroundings.isSpace(text.charAt(before))) {
      before--;
    }
    return before;
  }

  private int skipSpaces(int from) {
    int at = from;
    while (at < text.length() && Surroundings.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isDigit(int at) {
    return at >= 0 && Character.isDigit(text.charAt(at));
  }
}
