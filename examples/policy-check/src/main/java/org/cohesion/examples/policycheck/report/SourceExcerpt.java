package org.cohesion.examples.policycheck.report;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.examples.policyreport.SourceText;
import org.cohesion.finding.SourcePosition;
import org.cohesion.text.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * The line on which something stands, with its number, and what goes below it: {@code ^~~~} under
 * the place. Of a line that is wider than the screen, it is what stands around the place.
 *
 * @param line the line
 * @param margin what stands before the mark
 * @param mark the mark
 */
record SourceExcerpt(String line, String margin, String mark) {

  private static final int TAB = 4;

  private static final String CUT = "…";

  /**
   * Shows a place.
   *
   * @param width how many columns the screen has, at least 40
   * @return null if there is nothing to be seen there
   */
  static @Nullable SourceExcerpt of(SourcePosition place, SourceText text, int width) {
    // Characters that take columns have at most four bytes for each.
    SourceText.Line line = text.at(place, 4 * width);
    return line == null ? null : new Layout(place, line, width).excerpt();
  }

  /**
   * A character with the marks on it, or what is written in its place.
   *
   * @param index where it begins in the line, in UTF-16 units
   * @param column where it begins on the screen, 0 for the first
   */
  private record Cell(String text, int index, int column) {}

  /** A line being fitted into the columns that there are. */
  private static final class Layout {

    private final SourcePosition place;
    private final SourceText.Line line;
    private final String number;
    private final int columns;

    private final List<Cell> cells = new ArrayList<>();
    private int total;

    Layout(SourcePosition place, SourceText.Line line, int width) {
      this.place = place;
      this.line = line;
      this.number = "  " + place.startLine();
      this.columns = width - (number + " | ").length();
      addCells(line.before() + line.after());
    }

    private void addCells(String text) {
      for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
        c = text.codePointAt(i);
        String printed = c == '\t' ? " ".repeat(TAB - total % TAB) : PrintableText.of(text(c));
        boolean itself = printed.equals(text(c));
        int width = itself ? ColumnWidth.of(c) : printed.length();
        if (width == 0 && !cells.isEmpty()) {
          Cell last = cells.remove(cells.size() - 1);
          cells.add(new Cell(last.text + printed, last.index, last.column));
        } else {
          // A mark with nothing to stand on would stand on what is left of it.
          cells.add(new Cell(width == 0 ? "◌" + printed : printed, i, total));
          total += Math.max(1, width);
        }
      }
    }

    private static String text(int codePoint) {
      return Character.toString(codePoint);
    }

    SourceExcerpt excerpt() {
      int start = cellAt(line.before().length());
      int last = withoutSpaceAtItsEnd();
      int needed = Math.max(column(last), column(start) + 1) + (line.cutAfter() ? 1 : 0);
      // The place stands in the first quarter, or further behind if that is where the line ends.
      int from = Math.max(0, Math.min(column(start) - columns / 4, needed - columns));
      int first = from == 0 ? 0 : firstCellFrom(from + 1);
      StringBuilder shown = new StringBuilder(first > 0 || line.cutBefore() ? CUT : "");
      int shift = shown.length() - column(first);
      int stop = first;
      while (stop < last && column(stop + 1) + shift + (isLast(stop, last) ? 0 : 1) <= columns) {
        shown.append(cells.get(stop++).text);
      }
      shown.append(stop < last || line.cutAfter() ? CUT : "");
      return new SourceExcerpt(
          number + " | " + shown,
          " ".repeat(number.length()) + " | " + " ".repeat(column(start) + shift),
          "^" + "~".repeat(Math.max(0, end(start, stop) - column(start) - 1)));
    }

    private boolean isLast(int cell, int last) {
      return cell == last - 1 && !line.cutAfter();
    }

    /** The column behind what is marked of the cells in sight. */
    private int end(int start, int stop) {
      boolean further = place.endLine() > place.startLine();
      int length = place.endColumn() - place.startColumn();
      int end = further ? cells.size() : firstCellAt(line.before().length() + length);
      boolean group = line.after().startsWith("{") || line.after().startsWith("[");
      boolean inSight = !further && end <= stop;
      return group && !inSight ? column(start) : column(Math.min(end, stop));
    }

    /** The cell that a character is part of; the one behind all if it is the end. */
    private int cellAt(int index) {
      int cell = firstCellAt(index);
      boolean mark = cell < cells.size() ? cells.get(cell).index > index : !line.after().isEmpty();
      return mark && cell > 0 ? cell - 1 : cell;
    }

    private int firstCellAt(int index) {
      int cell = 0;
      while (cell < cells.size() && cells.get(cell).index < index) {
        cell++;
      }
      return cell;
    }

    private int firstCellFrom(int column) {
      int cell = 0;
      while (column(cell) < column) {
        cell++;
      }
      return cell;
    }

    private int column(int cell) {
      return cell < cells.size() ? cells.get(cell).column : total;
    }

    private static boolean isSpace(String text) {
      return text.codePoints().allMatch(Character::isSpaceChar);
    }

    private int withoutSpaceAtItsEnd() {
      int last = cells.size();
      while (last > 0 && isSpace(cells.get(last - 1).text)) {
        last--;
      }
      return last;
    }
  }
}
