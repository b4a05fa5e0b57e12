package org.cohesion.examples.policyimport.recognition;

import java.util.List;
import org.cohesion.examples.policyimport.document.Block;

/**
 * A block, or a part of one, with what it was found to be.
 *
 * @param kind what it is
 * @param level of a heading how deep it stands, from 1; of an entry how deep, from 0
 * @param mark what is printed before an entry; empty if nothing is, or if it is in the text
 * @param text its text on one line
 * @param block the block it comes from
 */
record Line(Kind kind, int level, String mark, String text, Block block) {

  /** What a line is. */
  enum Kind {
    HEADING,
    TEXT,
    ITEM,
    ROW
  }

  /** How deep a heading stands that is printed as an entry or at the start of one: below all. */
  static final int LABEL_LEVEL = 90;

  boolean is(Kind other) {
    return kind == other;
  }

  /** {@return whether it leads to what follows it} */
  boolean leads() {
    return text.endsWith(":") || text.endsWith(":-") || text.endsWith("…:");
  }

  /** {@return the cells of a row, without the empty ones} */
  List<String> cells() {
    return block.cells().stream().filter(cell -> !cell.isBlank()).toList();
  }

  Line as(Kind other, int otherLevel) {
    return new Line(other, otherLevel, mark, text, block);
  }

  Line with(String otherText) {
    return new Line(kind, level, mark, otherText, block);
  }

  /** {@return a text without white space around it and without these marks at its end} */
  static String withoutEnd(String text, String marks) {
    int end = text.length();
    while (end > 0
        && (marks.indexOf(text.charAt(end - 1)) >= 0
            || Character.isWhitespace(text.charAt(end - 1)))) {
      end--;
    }
    return text.substring(0, end).strip();
  }

  /** {@return a text on one line: breaks and tabs are spaces} */
  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
