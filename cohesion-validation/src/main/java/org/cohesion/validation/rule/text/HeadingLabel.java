package org.cohesion.validation.rule.text;

import java.util.Set;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordLists;

/**
 * What a heading begins with that tells its place among others: "3", "3.1", "B.", "Part 2".
 *
 * @param kind a number, a letter, a word such as "part", or none
 * @param depth of a number, how many numbers there are with full stops between; else 1
 * @param first the first number; 0 if it begins with none
 * @param word the word in lower case; empty unless it begins with one
 */
record HeadingLabel(Kind kind, int depth, int first, String word) {

  /** What a heading begins with. */
  enum Kind {
    NUMBER,
    LETTER,
    WORD,
    NONE
  }

  private static final Set<String> LABELS =
      Set.copyOf(WordLists.of("text/heading-empty").phrases("labels"));

  /** Larger numbers are years. */
  private static final int LARGEST = 99;

  private static final int DEEPEST = 6;

  /** The label of a heading. */
  static HeadingLabel of(TextReading heading) {
    int start = heading.isMark(0, '(') ? 1 : 0;
    if (heading.isPlainNumber(start) && heading.number(start) <= LARGEST) {
      return new HeadingLabel(Kind.NUMBER, depth(heading, start), heading.number(start), "");
    }
    if (!heading.isWord(start)) {
      return new HeadingLabel(Kind.NONE, 1, 0, "");
    }
    boolean isLetter = heading.end(start) - heading.start(start) == 1;
    if (isLetter && heading.isAnyMark(start + 1, ".):-\u2013")) {
      return new HeadingLabel(Kind.LETTER, 1, 0, "");
    }
    boolean hasNumber = heading.isNumber(start + 1) || isShort(heading, start + 1);
    return hasNumber && LABELS.contains(heading.word(start))
        ? new HeadingLabel(Kind.WORD, 1, 0, heading.word(start))
        : new HeadingLabel(Kind.NONE, 1, 0, "");
  }

  /** "A", "IV", "two". */
  private static boolean isShort(TextReading heading, int i) {
    return heading.isWord(i) && heading.end(i) - heading.start(i) <= 3 && heading.isCapital(i);
  }

  private static int depth(TextReading heading, int start) {
    int depth = 1;
    int i = start;
    while (depth < DEEPEST
        && heading.isMark(i + 1, '.')
        && heading.isNumber(i + 2)
        && heading.touchesOneBefore(i + 1)
        && heading.touchesOneBefore(i + 2)) {
      depth++;
      i += 2;
    }
    return depth;
  }

  boolean isNone() {
    return kind == Kind.NONE;
  }
}
