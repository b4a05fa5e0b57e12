package org.cohesion.examples.policycheck.output;

import java.util.ArrayList;
import java.util.List;

/** Text in lines that a terminal of the usual width shows whole. */
public final class WrappedText {

  /** How many columns a terminal has that nobody made wider. */
  public static final int COLUMNS = 80;

  private WrappedText() {}

  /**
   * Breaks a text between words.
   *
   * @param text any text; one word that is too long has a line of its own
   * @param width how long a line may be
   * @return the lines, at least one
   */
  public static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      } else if (!line.isEmpty()) {
        line.append(' ');
      }
      line.append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The same as one text, with a line break at the end and spaces before each line. */
  public static String indented(String text, int indent) {
    StringBuilder lines = new StringBuilder();
    for (String line : lines(text, COLUMNS - indent)) {
      lines.append(" ".repeat(indent)).append(line).append('\n');
    }
    return lines.toString();
  }
}
