package org.cohesion.examples.policyreport.docx;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.examples.policyreport.document.PrintedBlock.Fact;
import org.cohesion.examples.policyreport.document.PrintedBlock.Facts;
import org.cohesion.examples.policyreport.document.PrintedBlock.Grid;

/** Writes tables. */
final class Tables {

  /** What a letter takes of a line, most of them less, in twentieths of a point. */
  private static final int LETTER = 150;

  /** What a cell takes besides its letters. */
  private static final int PADDING = 240;

  private static final int LONGEST_LINE = 60;

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
      markup.start("tr");
      markup.copy(row.properties());
      cell(row.cells().get(0), look.columns().get(0), fact.label(), false);
      cell(row.cells().get(1), look.columns().get(1), fact.text(), fact.isAddress());
      markup.end();
    }
    markup.end();
  }

  /** Writes rows below a head, which is there again on each page. */
  void grid(Grid grid) {
    TableLook look = template.table("grid column");
    List<Integer> widths = widths(grid, look.columns().stream().mapToInt(w -> w).sum());
    start(look, widths, "firstRow", grid.caption());
    TableLook.Row head = look.rows().get(0);
    row(head, widths, grid.columns());
    TableLook.Row row = look.rows().get(1);
    grid.rows().forEach(cells -> row(row, widths, cells.cells()));
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

  private void row(TableLook.Row look, List<Integer> widths, List<String> texts) {
    markup.start("tr");
    markup.copy(look.properties());
    for (int i = 0; i < texts.size(); i++) {
      cell(look.cells().get(0), widths.get(i), texts.get(i), false);
    }
    markup.end();
  }

  private void cell(TableLook.Cell look, int width, String text, boolean isAddress) {
    markup.start("tc");
    markup.start("tcPr");
    markup.start("tcW");
    markup.attribute(Markup.word("w"), String.valueOf(width));
    markup.attribute(Markup.word("type"), "dxa");
    markup.end();
    markup.copy(look.properties());
    markup.end();
    if (isAddress) {
      paragraphs.address(look.paragraph(), text);
    } else {
      paragraphs.plain(look.paragraph(), text);
    }
    markup.end();
  }

  /** Gives each column what its longest text needs, and those that need more what is left. */
  private static List<Integer> widths(Grid grid, int width) {
    List<Integer> needed = new ArrayList<>();
    for (int i = 0; i < grid.columns().size(); i++) {
      int column = i;
      int letters =
          grid.rows().stream()
              .mapToInt(row -> row.cells().get(column).length())
              .reduce(grid.columns().get(i).length(), Math::max);
      needed.add(Math.min(letters, LONGEST_LINE) * LETTER + PADDING);
    }
    int share = width / needed.size();
    int small = needed.stream().filter(need -> need <= share).mapToInt(need -> need).sum();
    int large = needed.stream().filter(need -> need > share).mapToInt(need -> need).sum();
    return needed.stream()
        .map(
            need -> {
              if (large == 0) {
                return need * width / small;
              }
              return need <= share ? need : (int) ((long) need * (width - small) / large);
            })
        .toList();
  }
}
