package org.cohesion.examples.policycheck.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.output.WrappedText;

/** A table on a terminal of the usual width: its first column is for names, the others are even. */
final class TextTable {

  private static final int GAP = 2;
  private static final int WIDEST_NAME = 28;

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row: its name, then its cells, as many in each row. */
  void row(List<String> cells) {
    rows.add(cells);
  }

  /** The lines, with a rule below the first row. */
  String text() {
    int columns = rows.get(0).size() - 1;
    int narrowest = GAP + longestWord();
    int names =
        Math.min(
            Math.min(WIDEST_NAME, WrappedText.COLUMNS - columns * narrowest),
            rows.stream().mapToInt(row -> row.get(0).length()).max().orElse(0));
    int width = (WrappedText.COLUMNS - names) / columns - GAP;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), names, width, text);
      if (i == 0) {
        text.append("-".repeat(names + columns * (width + GAP))).append('\n');
      }
    }
    return text.toString();
  }

  /** Of the cells, which no column may be too narrow for. */
  private int longestWord() {
    return rows.stream()
        .flatMap(row -> row.stream().skip(1))
        .flatMap(cell -> Stream.of(cell.split(" ", -1)))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static void row(List<String> row, int names, int width, StringBuilder text) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(WrappedText.lines(row.get(i), i == 0 ? names : width));
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder whole = new StringBuilder();
      for (int i = 0; i < cells.size(); i++) {
        List<String> cell = cells.get(i);
        String part = line < cell.size() ? cell.get(line) : "";
        int end = names + i * (width + GAP);
        whole.append(i == 0 ? "" : " ".repeat(GAP)).append(part);
        whole.append(" ".repeat(Math.max(0, end - whole.length())));
      }
      text.append(whole.toString().stripTrailing()).append('\n');
    }
  }
}
