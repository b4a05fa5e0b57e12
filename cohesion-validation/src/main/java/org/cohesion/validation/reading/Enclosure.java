package org.cohesion.validation.reading;

/** The brackets that stand around some words: a few characters either side. */
public final class Enclosure {

  /** No bracket is looked for farther away than this, in characters. */
  private static final int REACH = 200;

  private static final String OPENING = "[({<";
  private static final String CLOSING = "])}>";

  private final TextReading text;
  private final int first;
  private final int last;

  private Enclosure(TextReading text, int first, int last) {
    this.text = text;
    this.first = first;
    this.last = last;
  }

  /**
   * What stands around some words.
   *
   * @param text the text
   * @param first the position of the first word
   * @param last the position of the last
   * @return their surroundings
   */
  public static Enclosure of(TextReading text, int first, int last) {
    return new Enclosure(text, first, last);
  }

  /**
   * Tells whether the words are all that stands between brackets.
   *
   * @param kinds the opening brackets that count
   * @return true if they are, and the brackets are not those of a link
   */
  public boolean fills(String kinds) {
    int before = text.before(first);
    int kind = text.isAnyMark(before, kinds) ? OPENING.indexOf(text.mark(before)) : -1;
    return kind >= 0 && text.isMark(text.after(last), CLOSING.charAt(kind)) && !isLink();
  }

  /**
   * Tells whether the words come first between brackets.
   *
   * @param kinds the opening brackets that count
   * @return true if they do, and the brackets are not those of a link
   */
  public boolean opens(String kinds) {
    return text.isAnyMark(text.before(first), kinds) && closing() >= 0 && !isLink();
  }

  /**
   * Tells whether the words stand between brackets of a kind.
   *
   * @param bracket the opening bracket
   * @return true if it is the innermost that opens before them, and one closes after them
   */
  public boolean isIn(char bracket) {
    return text.isMark(opening(), bracket) && closing() >= 0;
  }

  /** Where the bracket opens in which the words stand. */
  private int opening() {
    int nested = 0;
    int reach = text.start(first) - REACH;
    for (int i = first - 1; i >= 0 && text.start(i) >= reach; i--) {
      if (text.isAnyMark(i, CLOSING)) {
        nested++;
      } else if (text.isAnyMark(i, OPENING) && --nested < 0) {
        return i;
      }
    }
    return TextReading.NONE;
  }

  /**
   * Where the bracket closes in which the words stand.
   *
   * @return its position; {@link TextReading#NONE} if they stand in none, or it is more than 200
   *     characters (UTF-16 units) after them
   */
  public int closing() {
    int nested = 0;
    int reach = text.end(last) + REACH;
    for (int i = last + 1; i < text.size() && text.start(i) < reach; i++) {
      if (text.isAnyMark(i, OPENING)) {
        nested++;
      } else if (text.isAnyMark(i, CLOSING) && --nested < 0) {
        return i;
      }
    }
    return TextReading.NONE;
  }

  /** In Markdown, a link's words stand in square brackets and its address in round ones. */
  private boolean isLink() {
    return closesLink(text, closing());
  }

  /**
   * Tells whether a square bracket closes the words of a link in Markdown.
   *
   * @param text the text
   * @param i a position, any
   * @return whether an address in round brackets follows
   */
  public static boolean closesLink(TextReading text, int i) {
    return text.isMark(i, ']') && text.isMark(i + 1, '(') && text.touchesOneBefore(i + 1);
  }
}
