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

  /** What no sentence has; the first stands for all of them. */
  private static final String BULLETS =
      "\u2022\u2023\u2043\u2219\u25A0\u25A1\u25AA\u25AB\u25BA\u25B8\u25B6\u25CB\u25CF\u25E6\u25C6"
          + "\u25C7\u2666\u27A2\u2756\u2713\u2714\u2794\uF0B7\uF0A7\uF0D8";

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
    return marks > 1 && (first || longItems > 1);
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
      return true;
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

  private boolean hasWords(int from) {
    int words = 0;
    for (int i = from; i < text.size() && words < FEWEST_WORDS; i++) {
      if (mark != LETTER && kind(i) == mark) {
        return false;
      }
      boolean goesOn =
          text.touchesOneBefore(i) && (text.isGlued(i) || text.isAnyMark(i - 1, "-'\u2019"));
      words += text.isWordOrNumber(i) && !goesOn ? 1 : 0;
    }
    return words == FEWEST_WORDS;
  }
}
