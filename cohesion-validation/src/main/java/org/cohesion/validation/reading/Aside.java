package org.cohesion.validation.reading;

/** What has bullet marks and is no list: the line of a letterhead, and ticks after items. */
final class Aside {

  private static final WordList ADDRESS = WordLists.of("text/run-together_en").words("address");

  private static final String TICKS = "\u2713\u2714\u2717\u2718\uF0FC";
  private static final int FEWEST_DIGITS = 4;

  /** The inward half of a postcode, and the longest outward one: "SW1A 1AA". */
  private static final int INWARD = 3;

  private static final int LONGEST_OUTWARD = 4;

  private Aside() {}

  /** Whether the text ends in a tick, or a line of it does. */
  static boolean isAfterItems(TextReading text) {
    for (int i = 1; i < text.size(); i++) {
      boolean endsLine = i + 1 == text.size() || text.isMark(i + 1, '\n');
      if (endsLine && text.isAnyMark(i, TICKS)) {
        return true;
      }
    }
    return text.isAnyMark(text.before(text.size()), ListMarks.BULLETS);
  }

  /** Whether there are two parts of an address or more: a phone number, a postcode, a web page. */
  static boolean isLetterhead(TextReading text) {
    int parts = 0;
    for (int i = 0; i < text.size(); i++) {
      boolean isPart =
          text.isMark(i, '@')
              || text.isIn(i, ADDRESS)
              || isPhoneNumber(text, i)
              || isPostcode(text, i);
      parts += isPart ? 1 : 0;
    }
    return parts > 1;
  }

  private static boolean isPhoneNumber(TextReading text, int i) {
    return text.isNumber(i)
        && text.end(i) - text.start(i) >= FEWEST_DIGITS
        && text.text().charAt(text.start(i)) == '0';
  }

  /** "BS1 4QT": letters and digits, then a digit and two letters. */
  private static boolean isPostcode(TextReading text, int i) {
    int length = text.end(i) - text.start(i);
    return text.isWord(i)
        && length == INWARD
        && text.isInCapitals(i)
        && Character.isDigit(text.text().charAt(text.start(i)))
        && Character.isLetter(text.text().charAt(text.end(i) - 1))
        && i > 0
        && text.end(i - 1) - text.start(i - 1) <= LONGEST_OUTWARD;
  }
}
