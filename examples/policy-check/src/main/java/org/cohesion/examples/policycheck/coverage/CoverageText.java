package org.cohesion.examples.policycheck.coverage;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cohesion.coverage.Coverage;
import org.cohesion.coverage.CoverageBasis;
import org.cohesion.coverage.CoverageCell;
import org.cohesion.coverage.CoverageEntry;
import org.cohesion.coverage.CoverageItem;
import org.cohesion.coverage.CoverageKind;
import org.cohesion.coverage.CoverageRow;
import org.cohesion.coverage.CoverageTable;
import org.cohesion.examples.policycheck.output.WrappedText;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.text.JsonNamed;
import org.cohesion.text.PrintableText;

/** Prints what a policy covers for people: a table of dimensions and one of principles. */
public final class CoverageText {

  private static final int INDENT = 2;
  private static final int DEEPER = 4;

  private final Words words;
  private final boolean showsText;

  /**
   * @param showsText whether the aims and procedures of each cell are printed as well
   */
  public CoverageText(Locale locale, boolean showsText) {
    this.words = new Words("coverage", locale);
    this.showsText = showsText;
  }

  /** Prints what a policy covers below the name of its file. */
  public void write(String file, Coverage coverage, PrintStream out) {
    out.print(PrintableText.of(file) + "\n\n");
    table("dimensions", coverage.getDimensions(), out);
    out.print("\n");
    table("themes", coverage.getThemes(), out);
    out.print("\n" + WrappedText.indented(words.text("legend"), 0));
  }

  private <C extends Enum<C> & JsonNamed> void table(
      String name, CoverageTable<C> table, PrintStream out) {
    TextTable lines = new TextTable();
    List<String> head = new ArrayList<>(List.of(words.text(name)));
    table.getRows().forEach(row -> head.add(Words.capital(strand(row))));
    lines.row(head);
    for (int i = 0; i < table.getColumns().size(); i++) {
      int column = i;
      List<String> cells = new ArrayList<>();
      cells.add(words.heading(table.getColumns().get(i).getValue()));
      table.getRows().forEach(row -> cells.add(cell(row.getCells().get(column))));
      lines.row(cells);
    }
    out.print(lines.text());
    int gaps = table.gaps().size();
    out.print(gaps == 0 ? words.text("no-gaps") + "\n" : words.counted("gaps", gaps) + "\n");
    unmarked(table.getUnmarked(), out);
    if (showsText) {
      table.getRows().forEach(row -> row.getCells().forEach(cell -> entries(row, cell, out)));
    }
  }

  private String strand(CoverageRow<?> row) {
    return row.getStrand().map(words::label).orElseGet(() -> words.text("general"));
  }

  /** How much is in a cell; in brackets if nothing in it is stated there. */
  private String cell(CoverageCell<?> cell) {
    if (cell.isEmpty()) {
      return cell.getStrand().isPresent() ? words.text("gap") : "-";
    }
    String counts = cell.count(CoverageKind.AIM) + " + " + cell.count(CoverageKind.PROCEDURE);
    return cell.count(CoverageBasis.STATED) == 0 ? "(" + counts + ")" : counts;
  }

  private void unmarked(List<CoverageItem> items, PrintStream out) {
    if (!items.isEmpty()) {
      out.print(words.counted("unmarked", items.size()) + "\n");
      items.forEach(item -> out.print(WrappedText.indented(place(item), INDENT)));
    }
  }

  private <C extends Enum<C> & JsonNamed> void entries(
      CoverageRow<C> row, CoverageCell<C> cell, PrintStream out) {
    if (!cell.isEmpty()) {
      String place = Words.capital(strand(row)) + ", " + words.label(cell.getColumn());
      out.print("\n" + WrappedText.indented(place, 0));
      for (CoverageEntry entry : cell.getEntries()) {
        CoverageItem item = entry.getItem();
        String head = Words.capital(words.label(item.getKind()));
        String basis = words.label(entry.getBasis());
        out.print(
            WrappedText.indented(
                head + " " + item.getPointer().abbreviated() + " (" + basis + ")", INDENT));
        out.print(WrappedText.indented(PrintableText.of(item.getStatement()), DEEPER));
      }
    }
  }

  private String place(CoverageItem item) {
    String pointer = item.getPointer().abbreviated().toString();
    return showsText ? pointer + " " + PrintableText.of(item.getStatement()) : pointer;
  }
}
