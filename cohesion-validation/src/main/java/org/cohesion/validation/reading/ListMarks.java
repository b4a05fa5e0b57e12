package org.cohesion.validation.reading;

/**
 * The list marks of one text. Marks that nobody types in a sentence, such as "•", count wherever
 * they stand. A hyphen, a dash, an asterisk and the letter "o" do where a list may begin or an item
 * may end.
 */
public final class ListMarks {

  /** So few words between marks that are no hyphens are a motto, say: "Respect • Resilience". */
  private static final int FEWEST_WORDS = 3;

  private static final WordLists LISTS = WordLists.of("text/run-together_en");

  /** Letters that stand for a bullet, and what comes after one that does not: "o'clock". */
  private static final WordList LETTERS = LISTS.words("letters");

  private static final WordList CLOCK = LISTS.words("clock");

  /** In a text with these, "o" is a Welsh word whatever the policy is written in. */
  private static final WordList WELSH = LISTS.words("welsh");

  /** What a key to signs is called, as one of the first words of a text. */
  private static final WordList KEYS = LISTS.words("keys");

  private static final int KEY_WITHIN = 6;

  /** So many letters apart are no slips of the pen. */
  private static final int ENOUGH_LETTERS = 3;

  /** What no sentence has; the first stands for all of them. */
  static final String BULLETS =
      "\u2022\u2023\u2043\u2219\u25A0\u25A1\u25AA\u25AB\u25BA\u25B8\u25B6\u25CB\u25CF\u25E6\u25C6"
          + "\u25C7\u2666\u27A2\u2756\u2713\u2714\u2794\uF0B7\uF0A7\uF0D8\uF076\uF0FC";

  private static final char BULLET = BULLETS.charAt(0);
  private static final char LETTER = 'o';
  private static final char NO_MARK = ' ';

  private final TextReading text;
  private final boolean letterIsMark;

  /** The first mark: the others must be like it. */
  private char mark = NO_MARK;

  private int marks;
  private boolean first;
  private int longItems;

  /** Whether a bullet of one shape stands there twice, as far as the first and the last tell. */
  private boolean hasTwice;

  private char last = NO_MARK;
  private char firstShape = NO_MARK;

  private ListMarks(TextReading text, boolean letterIsMark) {
    this.text = text;
    this.letterIsMark = letterIsMark;
  }

  /**
   * Tells whether several items of a list stand in one text.
   *
   * @param text the text
   * @param letterIsMark whether the letter "o" may be a mark; in Welsh, it is a word: "from"
   * @return true if two marks or more stand before items
   */
  public static boolean separateItems(TextReading text, boolean letterIsMark) {
    boolean mayHaveMarks =
        text.mayHave(BULLET)
            || text.mayHave('-')
            || text.mayHave('*')
            || (letterIsMark && text.has(LETTERS));
    return mayHaveMarks && new ListMarks(text, letterIsMark).separateItems();
  }

  private boolean separateItems() {
    for (int i = 0; i < text.size(); i++) {
      char kind = kind(i);
      if (kind != NO_MARK && isOfInterest(kind) && isMark(i, kind)) {
        count(i, kind);
      }
    }
    if (mark == BULLET && marks > 1) {
      // A key to signs has each of them once; ticks stand after what they are for.
      boolean isList = hasTwice && !isKey() && (first || !Aside.isAfterItems(text));
      return isList && (first || (longItems > 1 && !Aside.isLetterhead(text)));
    }
    return (marks > 1 && (first || longItems > 1)) || hasManyLetters();
  }

  /** "Key: ● red ● amber ● green". */
  private boolean isKey() {
    return longItems == 0 && text.find(0, KEY_WITHIN, KEYS) >= 0;
  }

  private boolean hasManyLetters() {
    if (!letterIsMark || !text.has(LETTERS) || text.has(WELSH)) {
      return false;
    }
    int letters = 0;
    for (int i = 0; i < text.size() && letters < ENOUGH_LETTERS; i++) {
      int next = text.after(i);
      boolean isBullet =
          kind(i) == LETTER
              && next < text.size()
              && !text.touchesOneBefore(i)
              && !text.touchesOneBefore(i + 1)
              && text.isWord(next)
              && !(text.isCapital(next) && text.isCapital(text.before(i)))
              && !text.isIn(next, LETTERS)
              && !text.isIn(next, CLOCK);
      letters += isBullet ? 1 : 0;
    }
    return letters == ENOUGH_LETTERS;
  }

  /** An item may begin with a hyphen, and have bullets in it. */
  private boolean isOfInterest(char kind) {
    return mark == NO_MARK || mark == kind || kind == BULLET;
  }

  /** A mark, one for all those that nobody types in a sentence; a space for all else. */
  private char kind(int i) {
    if (!text.isMark(i)) {
      return letterIsMark && text.isIn(i, LETTERS) && !text.isCapital(i) ? LETTER : NO_MARK;
    }
    char c = text.mark(i);
    if (c == '-' || c == '\u2013' || c == '\u2014' || c == '*') {
      return c;
    }
    return BULLETS.indexOf(c) >= 0 ? BULLET : NO_MARK;
  }

  private boolean isMark(int i, char kind) {
    int next = text.after(i);
    // Stars and dashes in a row are drawn, and open nothing; "o" may begin the next word.
    if (next >= text.size() || (kind != LETTER && kind(next) == kind)) {
      return false;
    }
    if (kind == BULLET) {
      // "● = in autumn" tells what a sign means.
      return !text.isAnyMark(next, "=:");
    }
    boolean apart = !text.touchesOneBefore(i + 1) && !text.touchesOneBefore(i);
    if (!apart || text.isNumber(next)) {
      return false;
    }
    if (kind == LETTER) {
      return !text.isIn(next, CLOCK) && (marks > 0 || mayBegin(i));
    }
    return kind == '*' ? !text.isNumber(text.before(i)) : mayBegin(i) || mayFollow(i, kind);
  }

  private void count(int i, char kind) {
    if (mark != kind) {
      mark = kind;
      marks = 0;
      longItems = 0;
      hasTwice = false;
      last = NO_MARK;
    }
    if (kind == BULLET) {
      char shape = text.mark(i);
      hasTwice |= shape == last || (marks > 0 && shape == firstShape);
      firstShape = marks == 0 ? shape : firstShape;
      last = shape;
    }
    first |= marks == 0 && mayBegin(i);
    marks++;
    longItems += hasWords(i + 1) ? 1 : 0;
  }

  /** At the beginning of the text or of a line, or after a colon. */
  private boolean mayBegin(int i) {
    return i == 0 || text.isAnyMark(i - 1, "\n:");
  }

  /** After what closes an item; a long dash may follow a comma in a sentence. */
  private boolean mayFollow(int i, char kind) {
    return text.isAnyMark(text.before(i), kind == '-' ? ";.," : ";.");
  }

  /** Three words, or two in lower case: a motto has capitals. */
  private boolean hasWords(int from) {
    int words = 0;
    int enough = text.isWord(from) && !text.isCapital(from) ? FEWEST_WORDS - 1 : FEWEST_WORDS;
    for (int i = from; i < text.size() && words < enough; i++) {
      if (mark != LETTER && kind(i) == mark) {
        return false;
      }
      boolean goesOn =
          text.touchesOneBefore(i) && (text.isGlued(i) || text.isAnyMark(i - 1, "-'\u2019"));
      words += text.isWordOrNumber(i) && !goesOn ? 1 : 0;
    }
    return words == enough;
  }
}
