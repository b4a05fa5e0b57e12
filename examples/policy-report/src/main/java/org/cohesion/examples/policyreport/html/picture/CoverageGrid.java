package org.cohesion.examples.policyreport.html.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cohesion.coverage.CoverageBasis;
import org.cohesion.coverage.CoverageCell;
import org.cohesion.coverage.CoverageRow;
import org.cohesion.coverage.CoverageTable;
import org.cohesion.examples.policyreport.place.PlaceWords;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.strand.AimStrand;
import org.cohesion.text.JsonNamed;

/**
 * A table of what a policy covers, laid out to be drawn: the headings of the policy side by side,
 * communities or themes below each other.
 *
 * @param id what it is called in the page
 * @param title what its lines are
 * @param heads the headings
 * @param lines the communities or themes
 * @param note how many gaps there are, and what is in no cell; empty if nothing is to be said
 */
public record CoverageGrid(
    String id, String title, List<Label> heads, List<Line> lines, String note) {

  /** The width of the drawing, and of what stands before the cells. */
  private static final int WIDTH = 380;

  private static final int MARGIN = 134;

  /** How high a line is at least, how high one line of words is, and what is left around them. */
  private static final int LEAST_HEIGHT = 36;

  private static final int WORDS_HEIGHT = 13;

  private static final int SPACE = 10;

  /** Shades of a cell, from one thing to many. */
  private static final int SHADES = 4;

  private static final int MOST_NAMED = 12;

  /**
   * Words that are drawn on several lines.
   *
   * @param text the words
   * @param lines the same, broken
   */
  public record Label(String text, List<String> lines) {

    private static Label of(String text, int width) {
      List<String> lines = new ArrayList<>();
      StringBuilder line = new StringBuilder();
      for (String word : text.split(" ", -1)) {
        if (line.length() > 0 && line.length() + 1 + word.length() > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.length() == 0 ? "" : " ").append(word);
      }
      lines.add(line.toString());
      return new Label(text, lines);
    }
  }

  /** A community or a theme, and what each heading has for it. */
  public record Line(Label label, List<Cell> cells) {

    /** {@return how high it is: its words stand in it, however many lines they take} */
    public int height() {
      return Math.max(LEAST_HEIGHT, SPACE + WORDS_HEIGHT * label.lines().size());
    }
  }

  /**
   * What one heading has for one community or theme.
   *
   * @param count how many aims and procedures
   * @param isDerived whether all of them are known only from what supports what
   * @param items which they are, in words
   */
  public record Cell(int count, boolean isDerived, String items) {

    /** {@return what is written in it} */
    public String text() {
      return count == 0 ? "–" : isDerived ? "(" + count + ")" : Integer.toString(count);
    }

    /** {@return its shade, as the name of a class of style} */
    public String shade() {
      return "s" + Math.min(count, SHADES);
    }
  }

  /** Lays out a table. */
  public static <C extends Enum<C> & JsonNamed> CoverageGrid of(
      String id, CoverageTable<C> table, PlaceWords places, Words words) {
    List<Label> heads =
        table.getRows().stream().map(row -> Label.of(head(row, words), 13)).toList();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < table.getColumns().size(); i++) {
      List<Cell> cells = new ArrayList<>();
      for (CoverageRow<C> row : table.getRows()) {
        cells.add(cell(row.getCells().get(i), places, words));
      }
      lines.add(new Line(Label.of(words.heading(table.getColumns().get(i).getValue()), 18), cells));
    }
    int gaps = table.gaps().size();
    int unmarked = table.getUnmarked().size();
    String note =
        (gaps == 0 ? "" : words.counted("coverage.gaps", gaps))
            + (gaps == 0 || unmarked == 0 ? "" : " ")
            + (unmarked == 0 ? "" : words.counted("coverage.unmarked", unmarked));
    return new CoverageGrid(id, words.text("coverage." + id), heads, lines, note);
  }

  private static String head(CoverageRow<?> row, Words words) {
    Optional<AimStrand> strand = row.getStrand();
    return strand.isPresent()
        ? words.heading(strand.get())
        : Words.capital(words.text("coverage.elsewhere"));
  }

  private static Cell cell(CoverageCell<?> cell, PlaceWords places, Words words) {
    int count = cell.getEntries().size();
    String items =
        cell.getEntries().stream()
            .limit(MOST_NAMED)
            .map(entry -> places.underStrand(entry.getItem().getPointer()))
            .collect(Collectors.joining("; "));
    return new Cell(
        count,
        count > 0 && cell.count(CoverageBasis.STATED) == 0,
        count > MOST_NAMED
            ? items + " " + words.counted("coverage.more", count - MOST_NAMED)
            : items);
  }

  /** {@return whether there is nothing in it to be drawn} */
  public boolean isEmpty() {
    return lines.stream().flatMap(line -> line.cells().stream()).allMatch(c -> c.count() == 0);
  }

  /** {@return the width of the drawing} */
  public int width() {
    return WIDTH;
  }

  /** {@return the height of the drawing} */
  public int height() {
    return y(lines.size());
  }

  /** {@return where the cells begin below the headings} */
  public int top() {
    return 8 + WORDS_HEIGHT * heads.stream().mapToInt(head -> head.lines().size()).max().orElse(1);
  }

  /** {@return where a column begins} */
  public int x(int column) {
    return MARGIN + column * columnWidth();
  }

  /** {@return where a line begins, or, behind the last, where the drawing ends} */
  public int y(int line) {
    return top() + lines.stream().limit(line).mapToInt(Line::height).sum();
  }

  /** {@return the foot of the letters of one of the lines of words before the cells} */
  public int foot(int line, int ofWords) {
    Line drawn = lines.get(line);
    int above = (drawn.height() - WORDS_HEIGHT * drawn.label().lines().size()) / 2;
    return y(line) + above + WORDS_HEIGHT * ofWords + SPACE;
  }

  /** {@return the width of a column} */
  public int columnWidth() {
    return (WIDTH - MARGIN) / heads.size();
  }
}
