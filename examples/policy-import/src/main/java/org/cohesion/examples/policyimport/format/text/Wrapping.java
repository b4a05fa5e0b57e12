package org.cohesion.examples.policyimport.format.text;

import java.util.List;

/**
 * How a text is broken into lines.
 *
 * @param width how many letters fit into a line; 0 if each paragraph is one line
 * @param isLoose whether blank lines stand between the lines of one sentence, too, as some readers
 *     of PDF write them
 */
record Wrapping(int width, boolean isLoose) {

  /** Nobody breaks lines to be longer, or shorter. */
  private static final int WIDEST = 130;

  private static final int NARROWEST = 40;

  /** How much of the width a line has at least that is broken since the next word did not fit. */
  private static final double FULL = 0.8;

  private static final double FULL_IN_SENTENCE = 0.6;

  private static final double MOST_LONG = 0.2;

  /** {@return how the lines are broken} */
  static Wrapping of(List<TextLine> lines) {
    int all = lines.stream().mapToInt(line -> line.text().length()).sum();
    int tooLong =
        lines.stream().mapToInt(line -> line.text().length()).filter(n -> n > WIDEST).sum();
    int[] lengths =
        lines.stream()
            .mapToInt(line -> line.text().length())
            .filter(length -> length >= NARROWEST && length <= WIDEST)
            .sorted()
            .toArray();
    if (lengths.length < 2 || tooLong > all * MOST_LONG) {
      return new Wrapping(0, false);
    }
    int width = lengths[(lengths.length - 1) * 97 / 100];
    Wrapping wrapping = new Wrapping(width, false);
    int near = 0;
    int loose = 0;
    for (int i = 1; i < lines.size(); i++) {
      TextLine line = lines.get(i - 1);
      TextLine next = lines.get(i);
      if (wrapping.isFull(line, next, FULL) && next.startsSmall() && !line.endsSentence()) {
        near += next.blanks() == 0 ? 1 : 0;
        loose += next.blanks() == 1 ? 1 : 0;
      }
    }
    return near + loose == 0 ? new Wrapping(0, false) : new Wrapping(width, loose > 1);
  }

  /** {@return whether the paragraph of a line goes on in the next line} */
  boolean goesOn(TextLine line, TextLine next) {
    if (width == 0) {
      return false;
    }
    boolean isInSentence = !line.endsSentence() && next.startsSmall();
    if (isLoose && next.indent() > line.indent() && !next.startsSmall()) {
      // An entry whose bullet the reader of PDF has lost.
      return false;
    }
    if (next.blanks() > 0) {
      boolean isGap = isLoose && (isInSentence || (next.blanks() == 1 && !next.isApart()));
      return isGap
          && !line.endsSentence()
          && isFull(line, next, isInSentence ? FULL_IN_SENTENCE : FULL);
    }
    if (line.endsSentence() && (next.indent() > line.indent() + 1 || next.isLabelled())) {
      return false;
    }
    if (line.isLabelled() && next.isLabelled()) {
      return false;
    }
    return isFull(line, next, isInSentence ? FULL_IN_SENTENCE : FULL);
  }

  private boolean isFull(TextLine line, TextLine next, double share) {
    return line.text().length() + 1 + next.firstWord().length() >= width * share;
  }
}
