package org.cohesion.examples.policyimport.carried;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.examples.policyimport.recognition.Words;
import org.cohesion.examples.policyreport.document.PrintedBlock;
import org.cohesion.examples.policyreport.document.PrintedBlock.Fact;
import org.cohesion.examples.policyreport.document.PrintedBlock.Facts;
import org.cohesion.examples.policyreport.document.PrintedBlock.FrontLine;
import org.cohesion.examples.policyreport.document.PrintedBlock.Grid;
import org.cohesion.examples.policyreport.document.PrintedBlock.Heading;
import org.cohesion.examples.policyreport.document.PrintedBlock.Item;
import org.cohesion.examples.policyreport.document.PrintedBlock.Paragraph;
import org.cohesion.examples.policyreport.document.PrintedBlock.Row;
import org.cohesion.examples.policyreport.document.PrintedDocument;

/** The words of a policy as the library itself prints it, in the order printed. */
final class Rendering {

  /** What pieces are. */
  enum Kind {
    /** A text of the policy, or a heading. */
    TEXT,
    /** A label, the head of a column. */
    LABEL,
    /** What a table is, which some forms leave out. */
    CAPTION
  }

  /**
   * A text with nothing but white space and marks inside.
   *
   * @param kind what it is
   * @param words its words, in order
   */
  record Piece(Kind kind, List<String> words) {}

  private final List<Piece> pieces = new ArrayList<>();

  private Rendering() {}

  /** {@return what is printed of a policy} */
  static List<Piece> of(PrintedDocument document) {
    Rendering rendering = new Rendering();
    document.blocks().forEach(rendering::add);
    return rendering.pieces;
  }

  private void add(PrintedBlock block) {
    if (block instanceof Heading heading) {
      add(Kind.TEXT, heading.printed());
    } else if (block instanceof FrontLine line) {
      add(Kind.TEXT, line.text());
    } else if (block instanceof Paragraph paragraph) {
      add(Kind.LABEL, paragraph.label());
      add(Kind.TEXT, paragraph.text());
    } else if (block instanceof Item item) {
      add(Kind.LABEL, item.label());
      add(Kind.TEXT, item.text());
      item.address().ifPresent(address -> add(Kind.TEXT, address));
    } else if (block instanceof Facts facts) {
      add(Kind.CAPTION, facts.caption());
      for (Fact fact : facts.facts()) {
        add(Kind.LABEL, fact.label());
        add(Kind.TEXT, fact.text());
      }
    } else if (block instanceof Grid grid) {
      add(Kind.CAPTION, grid.caption());
      grid.columns().forEach(column -> add(Kind.LABEL, column));
      for (Row row : grid.rows()) {
        row.cells().forEach(cell -> add(Kind.TEXT, cell));
      }
    }
  }

  private void add(Kind kind, String text) {
    List<String> words = Words.of(text);
    if (!words.isEmpty()) {
      pieces.add(new Piece(kind, words));
    }
  }
}
