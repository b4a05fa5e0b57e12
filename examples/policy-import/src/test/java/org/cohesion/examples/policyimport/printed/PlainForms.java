package org.cohesion.examples.policyimport.printed;

import java.util.List;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.printed.Line.Kind;

/** Writes lines as Markdown, as a web page and as plain text. */
final class PlainForms {

  private static final Pattern START = Pattern.compile("^(\\d+(?=[.)]\\s)|(?=[-+=#>]))");
  private static final Pattern MARK = Pattern.compile("[\\\\*_`\\[\\]<&|~]");

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
                case SCHOOL, MOTTO -> "**" + escaped(line.text()) + "**";
                case TITLE -> "# " + escaped(line.text());
                case HEADING -> "#".repeat(line.level() + 1) + " " + escaped(line.text());
                case ITEM -> "  ".repeat(line.level() - 1) + "- " + begun(line.text());
                case CONTROL, ROW ->
                    "| "
                        + String.join(
                            " | ", line.texts().stream().map(PlainForms::escaped).toList())
                        + " |";
                case PARAGRAPH -> begun(line.text());
              })
          .append('\n');
    }
    return text.toString();
  }

  /** What would be a mark of Markdown in the text is none with a backslash before it. */
  private static String escaped(String text) {
    return MARK.matcher(text).replaceAll("\\\\$0");
  }

  /** At the start of a line, a number with a point or a hyphen would begin a list. */
  private static String begun(String text) {
    return START.matcher(escaped(text)).replaceFirst("$1\\\\");
  }

  /** {@return the lines as a web page} */
  static String html(List<Line> lines) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en-GB\">\n");
    page.append("<head><meta charset=\"utf-8\"><title>Policy</title></head>\n<body>\n");
    Kind before = Kind.TITLE;
    int depth = 0;
    for (Line line : lines) {
      while (depth > (line.is(Kind.ITEM) ? line.level() : 0)) {
        page.append("</li></ul>\n");
        depth--;
      }
      if (line.is(Kind.ITEM) && depth == line.level()) {
        page.append("</li>\n");
      }
      for (; line.is(Kind.ITEM) && depth < line.level(); depth++) {
        page.append(depth + 1 < line.level() ? "<ul><li>" : "<ul>");
      }
      if (isTable(line) != (before == Kind.ROW || before == Kind.CONTROL)) {
        page.append(isTable(line) ? "<table>\n" : "</table>\n");
      }
      before = line.kind();
      String text = entities(line.text());
      page.append(
          switch (line.kind()) {
            case SCHOOL, MOTTO -> "<p><b>" + text + "</b></p>\n";
            case TITLE -> "<h1>" + text + "</h1>\n";
            case HEADING -> "<h%1$d>%2$s</h%1$d>%n".formatted(line.level() + 1, text);
            case ITEM -> "<li>" + text;
            case CONTROL, ROW ->
                "<tr><td>"
                    + String.join(
                        "</td><td>", line.texts().stream().map(PlainForms::entities).toList())
                    + "</td></tr>\n";
            case PARAGRAPH -> "<p>" + text + "</p>\n";
          });
    }
    page.append("</li></ul>\n".repeat(depth));
    if (before == Kind.ROW || before == Kind.CONTROL) {
      page.append("</table>\n");
    }
    return page.append("</body>\n</html>\n").toString();
  }

  private static String entities(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
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
