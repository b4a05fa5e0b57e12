package org.cohesion.examples.policyimport.printed;

import java.util.Arrays;
import java.util.List;

/**
 * One line of a document before it is set.
 *
 * @param kind what it is
 * @param level of a heading or an entry, from 1; else 0
 * @param texts label and value of a control, the cells of a row, one text for every other kind
 */
public record Line(Kind kind, int level, List<String> texts) {

  /** What lines are. */
  public enum Kind {
    SCHOOL("@school "),
    MOTTO("@motto "),
    TITLE("@title "),
    CONTROL("@control "),
    HEADING("#"),
    ITEM("-"),
    ROW("|"),
    PARAGRAPH("");

    private final String start;

    Kind(String start) {
      this.start = start;
    }
  }

  /** Takes the texts as they are now. */
  public Line {
    texts = List.copyOf(texts);
  }

  static Line of(Kind kind, String text) {
    return new Line(kind, 0, List.of(text));
  }

  static Line control(String label, String value) {
    return new Line(Kind.CONTROL, 0, List.of(label, value));
  }

  static Line heading(int level, String text) {
    return new Line(Kind.HEADING, level, List.of(text));
  }

  static Line item(int level, String text) {
    return new Line(Kind.ITEM, level, List.of(text));
  }

  static Line row(String... cells) {
    return new Line(Kind.ROW, 0, List.of(cells));
  }

  static Line paragraph(String text) {
    return of(Kind.PARAGRAPH, text);
  }

  /**
   * Reads lines as they stand in a file: {@code @school}, {@code @motto}, {@code @title}, {@code
   * @control LABEL | VALUE}, {@code # heading}, {@code - item}, {@code -- item below it}, {@code
   * | cell | cell |}, and paragraphs; empty lines count for nothing.
   */
  static List<Line> parse(String text) {
    return text.lines().map(String::strip).filter(l -> !l.isEmpty()).map(Line::parseOne).toList();
  }

  private static Line parseOne(String line) {
    for (Kind kind : List.of(Kind.SCHOOL, Kind.MOTTO, Kind.TITLE)) {
      if (line.startsWith(kind.start)) {
        return of(kind, line.substring(kind.start.length()).strip());
      }
    }
    if (line.startsWith(Kind.CONTROL.start)) {
      return new Line(Kind.CONTROL, 0, cells(line.substring(Kind.CONTROL.start.length())));
    }
    if (line.startsWith(Kind.ROW.start)) {
      return new Line(Kind.ROW, 0, cells(line.substring(1, line.length() - 1)));
    }
    for (Kind kind : List.of(Kind.HEADING, Kind.ITEM)) {
      int level = 0;
      while (line.startsWith(kind.start, level)) {
        level++;
      }
      if (level > 0 && line.startsWith(" ", level)) {
        return new Line(kind, level, List.of(line.substring(level).strip()));
      }
    }
    return paragraph(line);
  }

  private static List<String> cells(String text) {
    return Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
  }

  boolean is(Kind other) {
    return kind == other;
  }

  String text() {
    return texts.get(0);
  }
}
