package org.cohesion.examples.policyimport.printed;

import java.util.List;
import org.cohesion.examples.policyimport.printed.Line.Kind;

/** Writes lines as Markdown and as plain text. */
final class PlainForms {

  private PlainForms() {}

  /** {@return the lines as Markdown} */
  static String markdown(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    Kind before = Kind.TITLE;
    for (Line line : lines) {
      boolean goesOn = line.is(before) && (line.is(Kind.ITEM) || isTable(line));
      if (!goesOn && !text.isEmpty()) {
        text.append('\n');
      }
      if (!goesOn && isTable(line)) {
        text.append("| ".repeat(line.texts().size())).append("|").append('\n');
        text.append("|---".repeat(line.texts().size())).append("|\n");
      }
      before = line.kind();
      text.append(
              switch (line.kind()) {
                case SCHOOL, MOTTO -> "**" + line.text() + "**";
                case TITLE -> "# " + line.text();
                case HEADING -> "#".repeat(line.level() + 1) + " " + line.text();
                case ITEM -> "  ".repeat(line.level() - 1) + "- " + line.text();
                case CONTROL, ROW -> "| " + String.join(" | ", line.texts()) + " |";
                case PARAGRAPH -> line.text();
              })
          .append('\n');
    }
    return text.toString();
  }

  /** {@return the lines as text without any form; headings are told by what they are} */
  static String text(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    Kind before = Kind.TITLE;
    for (Line line : lines) {
      boolean goesOn = line.is(before) && (line.is(Kind.ITEM) || isTable(line));
      if (!goesOn && !text.isEmpty()) {
        text.append('\n');
      }
      before = line.kind();
      text.append(
              switch (line.kind()) {
                case SCHOOL, MOTTO, TITLE, HEADING, PARAGRAPH -> line.text();
                case ITEM -> "  ".repeat(line.level() - 1) + "• " + line.text();
                case CONTROL -> String.join(": ", line.texts());
                case ROW -> String.join("\t", line.texts());
              })
          .append('\n');
    }
    return text.toString();
  }

  private static boolean isTable(Line line) {
    return line.is(Kind.ROW) || line.is(Kind.CONTROL);
  }
}
