package org.cohesion.validation.reading;

import java.util.Arrays;

/**
 * The quotation marks of one text. What is asked about many places is looked up, and not looked for
 * again: a text may have nothing but quotation marks.
 */
final class QuotationMarks {

  /** No mark is looked for farther back than this, in characters. */
  private static final int REACH = 200;

  private static final String ALL = "\"\u201C\u201D\u2018\u2019";
  private static final int NONE = -1;

  private final TextReading text;

  /** The positions of all, in order. */
  private int[] positions = new int[8];

  /**
   * Up to each of them, itself included, the last double and single mark, and how many straight.
   */
  private int[] lastDouble = new int[8];

  private int[] lastSingle = new int[8];
  private int[] straight = new int[8];
  private int count;

  QuotationMarks(TextReading text) {
    this.text = text;
    int doubleMark = NONE;
    int single = NONE;
    int straightMarks = 0;
    for (int i = 0; i < text.size(); i++) {
      if (text.isAnyMark(i, ALL)) {
        char mark = text.mark(i);
        straightMarks += mark == '"' ? 1 : 0;
        doubleMark = mark == '\u201C' || mark == '\u201D' ? i : doubleMark;
        single = mark == '\u2018' || mark == '\u2019' ? i : single;
        add(i, doubleMark, single, straightMarks);
      }
    }
  }

  private void add(int position, int doubleMark, int single, int straightMarks) {
    if (count == positions.length) {
      positions = Arrays.copyOf(positions, count * 2);
      lastDouble = Arrays.copyOf(lastDouble, count * 2);
      lastSingle = Arrays.copyOf(lastSingle, count * 2);
      straight = Arrays.copyOf(straight, count * 2);
    }
    positions[count] = position;
    lastDouble[count] = doubleMark;
    lastSingle[count] = single;
    straight[count++] = straightMarks;
  }

  /** Whether a quotation that began shortly before a position goes on there. */
  boolean areOpenAt(int at) {
    int last = lastBefore(at);
    if (last < 0) {
      return false;
    }
    int first = text.positionOf(text.start(at) - REACH);
    int before = lastBefore(first);
    int straightMarks = straight[last] - (before < 0 ? 0 : straight[before]);
    return straightMarks % 2 == 1
        || (lastDouble[last] >= first && text.isMark(lastDouble[last], '\u201C'))
        || (lastSingle[last] >= first && text.isMark(lastSingle[last], '\u2018'));
  }

  /** The last mark before a position, by its number; below 0 if there is none. */
  private int lastBefore(int position) {
    int found = Arrays.binarySearch(positions, 0, count, position);
    return found >= 0 ? found - 1 : -found - 2;
  }
}
