package org.cohesion.examples.nationalaudit.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lines of columns, each as wide as its widest cell; closer together where room is short. */
final class TextTable {

  private static final int SCREEN = 80;

  private final int textColumns;
  private final List<String[]> rows = new ArrayList<>();

  /**
   * @param textColumns how many columns begin at their left, as text does; those behind them end at
   *     their right, as numbers do
   */
  TextTable(int textColumns) {
    this.textColumns = textColumns;
  }

  /** Adds a row; all have the same number of cells. */
  void row(String... cells) {
    rows.add(cells);
  }

  /** {@return the table, each line ended by LF and by no space} */
  String text() {
    StringBuilder text = new StringBuilder();
    String gap = width() > SCREEN ? " " : "  ";
    for (String[] cells : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < cells.length; column++) {
        String space = " ".repeat(width(column) - cells[column].length());
        line.append(column == 0 ? "" : gap);
        line.append(column < textColumns ? cells[column] + space : space + cells[column]);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** How wide it is with two spaces between columns. */
  private int width() {
    int columns = rows.isEmpty() ? 0 : rows.get(0).length;
    return IntStream.range(0, columns).map(column -> width(column) + 2).sum() - 2;
  }

  private int width(int column) {
    return rows.stream().mapToInt(cells -> cells[column].length()).max().orElse(0);
  }
}
