package org.cohesion.examples.policyreport.docx;

import java.util.List;
import org.cohesion.examples.policyreport.document.PrintedBlock;
import org.cohesion.examples.policyreport.document.PrintedBlock.Facts;
import org.cohesion.examples.policyreport.document.PrintedBlock.FrontLine;
import org.cohesion.examples.policyreport.document.PrintedBlock.Grid;
import org.cohesion.examples.policyreport.document.PrintedBlock.Heading;
import org.cohesion.examples.policyreport.document.PrintedBlock.Item;
import org.cohesion.examples.policyreport.document.PrintedBlock.Paragraph;

/** Writes what is printed of a policy into the body of the template. */
final class Body {

  /** Word has no more. */
  private static final int DEEPEST_HEADING = 9;

  private final Markup markup = new Markup();
  private final Template template;
  private final Paragraphs paragraphs;
  private final Tables tables;

  private Body(Template template, Relationships relationships) {
    this.template = template;
    this.paragraphs = new Paragraphs(markup, template, relationships);
    this.tables = new Tables(markup, template, paragraphs);
  }

  /** {@return the document, whose links are added to its relationships} */
  static byte[] of(List<PrintedBlock> blocks, Template template, Relationships relationships) {
    return new Body(template, relationships).write(blocks);
  }

  private byte[] write(List<PrintedBlock> blocks) {
    markup.copy(template.start());
    for (int i = 0; i < blocks.size(); i++) {
      boolean last = i + 1 == blocks.size();
      block(blocks.get(i), !last && isBelow(blocks.get(i + 1)));
      if (isTable(blocks.get(i)) && (last || isTable(blocks.get(i + 1)))) {
        // Word would make one table of two, and wants something behind the last.
        paragraphs.plain("table end", "");
      }
    }
    markup.copy(template.end());
    return markup.bytes();
  }

  /** Writes a block; an entry with the first of those below it. */
  private void block(PrintedBlock block, boolean entriesBelow) {
    if (block instanceof Heading heading) {
      int level = Math.min(heading.level() - 1, DEEPEST_HEADING);
      paragraphs.plain(level == 0 ? "title" : "heading " + level, heading.printed());
    } else if (block instanceof FrontLine line) {
      switch (line.kind()) {
        case GROUP, SCHOOL -> paragraphs.plain("school", line.text());
        case MOTTO -> paragraphs.foreign("motto", "“" + line.text() + "”");
      }
    } else if (block instanceof Paragraph paragraph) {
      paragraphs.labelled("label text link", paragraph.label(), paragraph.text(), false);
    } else if (block instanceof Item item) {
      paragraphs.labelled(
          item.depth() == 0 ? "item" : "inner item",
          item.label(),
          item.text(),
          item.depth() == 0 && (entriesBelow || item.address().isPresent()));
      item.address()
          .ifPresent(address -> paragraphs.address(template.paragraph("inner item"), address));
    } else if (block instanceof Facts facts) {
      tables.facts(facts);
    } else if (block instanceof Grid grid) {
      tables.grid(grid);
    }
  }

  private static boolean isBelow(PrintedBlock block) {
    return block instanceof Item item && item.depth() > 0;
  }

  private static boolean isTable(PrintedBlock block) {
    return block instanceof Facts || block instanceof Grid;
  }
}
