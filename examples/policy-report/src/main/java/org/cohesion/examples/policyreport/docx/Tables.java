package org.cohesion.examples.policyreport.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cohesion.examples.policyreport.document.PrintedBlock.Fact;
import org.cohesion.examples.policyreport.document.PrintedBlock.Facts;
import org.cohesion.examples.policyreport.document.PrintedBlock.Grid;

/** Writes tables. */
final class Tables {

  /** A column is as wide as if it had so many letters, at least and at most. */
  private static final int NARROWEST = 10;

  private static final int WIDEST = 60;

  private final Markup markup;
  private final Template template;
  private final Paragraphs paragraphs;

  Tables(Markup markup, Template template, Paragraphs paragraphs) {
    this.markup = markup;
    this.template = template;
    this.paragraphs = paragraphs;
  }

  /** Writes labels with their values. */
  void facts(Facts facts) {
    TableLook look = template.table("facts label");
    start(look, look.columns(), "firstColumn", facts.caption());
    TableLook.Row row = look.rows().get(0);
    for (Fact fact : facts.facts()) {
      row(row, row.cells(), look.columns(), List.of(fact.label(), fact.text()));
    }
    markup.end();
  }

  /** Writes rows below a head, which is there again on each page. */
  void grid(Grid grid) {
    TableLook look = template.table("grid column");
    int columns = grid.columns().size();
    List<Integer> widths = widths(grid, look.columns().stream().mapToInt(w -> w).sum());
    start(look, widths, "firstRow", grid.caption());
    TableLook.Row head = look.rows().get(0);
    row(head, same(head, columns), widths, grid.columns());
    TableLook.Row row = look.rows().get(1);
    grid.rows().forEach(cells -> row(row, same(row, columns), widths, cells.cells()));
    markup.end();
  }

  private void start(TableLook look, List<Integer> widths, String heads, String caption) {
    markup.start("tbl");
    markup.start("tblPr");
    markup.copy(look.properties());
    markup.start("tblLook");
    for (String part :
        List.of("firstRow", "lastRow", "firstColumn", "lastColumn", "noHBand", "noVBand")) {
      boolean on = part.equals(heads) || part.startsWith("no");
      markup.attribute(Markup.word(part), on ? "1" : "0");
    }
    markup.end();
    markup.value("tblCaption", Letters.onOneLine(caption));
    markup.end();
    markup.start("tblGrid");
    for (int width : widths) {
      markup.start("gridCol");
      markup.attribute(Markup.word("w"), String.valueOf(width));
      markup.end();
    }
    markup.end();
  }

  private void row(
      TableLook.Row look, List<TableLook.Cell> cells, List<Integer> widths, List<String> texts) {
    markup.start("tr");
    markup.copy(look.properties());
    for (int i = 0; i < cells.size(); i++) {
      TableLook.Cell cell = cells.get(i);
      markup.start("tc");
      markup.start("tcPr");
      markup.start("tcW");
      markup.attribute(Markup.word("w"), String.valueOf(widths.get(i)));
      markup.attribute(Markup.word("type"), "dxa");
      markup.end();
      markup.copy(cell.properties());
      markup.end();
      paragraphs.plain(cell.paragraph(), texts.get(i));
      markup.end();
    }
    markup.end();
  }

  private static List<TableLook.Cell> same(TableLook.Row row, int columns) {
    return IntStream.range(0, columns).mapToObj(i -> row.cells().get(0)).toList();
  }

  /** Shares the width out by the longest text of each column. */
  private static List<Integer> widths(Grid grid, int width) {
    List<Integer> letters = new ArrayList<>();
    for (int i = 0; i < grid.columns().size(); i++) {
      int column = i;
      int longest =
          grid.rows().stream().mapToInt(row -> row.cells().get(column).length()).max().orElse(0);
      longest = Math.max(longest, grid.columns().get(i).length());
      letters.add(Math.max(NARROWEST, Math.min(longest, WIDEST)));
    }
    int all = letters.stream().mapToInt(count -> count).sum();
    return letters.stream().map(count -> width * count / all).toList();
  }
}
