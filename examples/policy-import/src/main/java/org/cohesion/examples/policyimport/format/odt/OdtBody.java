package org.cohesion.examples.policyimport.format.odt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.BlockCollector;
import org.cohesion.examples.policyimport.format.BlockMaker;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.Tally;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;

/** Makes blocks of what holds paragraphs: the text, a header, a box, a note; used by one thread. */
final class OdtBody {

  /** What is the same for a text and for what stands beside it. */
  record Context(
      OdtXml xml,
      Budget budget,
      OdtStyles styles,
      OdtLists lists,
      Tally tally,
      BlockCollector notes) {}

  private static final int LONGEST_REPEAT = 256;

  private final Context context;
  private final OdtXml xml;
  private final Zone zone;
  private final BlockCollector collector;
  private final int anchor;
  private final BlockMaker maker = new BlockMaker();
  private final List<Block> anchored = new ArrayList<>();
  private final Set<String> masterPages = new LinkedHashSet<>();
  private boolean hidden;
  private int count;

  /**
   * Makes a reader.
   *
   * @param anchor the paragraph of which all that is read says it is in; 0 to count paragraphs
   */
  OdtBody(Context context, Zone zone, BlockCollector collector, int anchor) {
    this.context = context;
    this.xml = context.xml();
    this.zone = zone;
    this.collector = collector;
    this.anchor = anchor;
  }

  /** Reads what the element holds that was met last. */
  void read() throws UnreadableDocumentException {
    xml.children(this::block);
  }

  /** {@return the master pages that paragraphs and tables ask for; empty text for the first one} */
  Set<String> masterPages() {
    return masterPages;
  }

  private void block(String name) throws UnreadableDocumentException {
    context.budget().step();
    switch (name) {
      case "text:p", "text:h" -> paragraph(name.equals("text:h"));
      case "text:list" -> list();
      case "text:numbered-paragraph" -> numbered();
      case "table:table" -> table();
      case "text:section" -> section();
      case "text:tracked-changes" -> xml.children(region -> xml.children(this::change));
      case "office:annotation" -> context.tally().comments(1);
      case "text:list-item", "text:list-header" -> item(name.equals("text:list-item"));
      default -> {
        if (name.startsWith("draw:") || name.startsWith("dr3d:")) {
          drawing(name);
        } else if (!isDefinition(name)) {
          read();
        }
      }
    }
    flush();
  }

  /** What the program needs to make a part of the text again, and forms. */
  private static boolean isDefinition(String name) {
    return name.endsWith("-source")
        || name.endsWith("-decls")
        || name.startsWith("svg:")
        || name.startsWith("form:")
        || name.equals("office:forms")
        || name.equals("text:number")
        || name.equals("office:event-listeners");
  }

  private void change(String kind) {
    if (kind.equals("text:insertion")) {
      context.tally().inserted(1);
    } else if (kind.equals("text:deletion")) {
      context.tally().deleted(1);
    }
  }

  private void paragraph(boolean isHeading) throws UnreadableDocumentException {
    count++;
    Place place = collector.place(anchor > 0 ? anchor : count);
    String style = xml.attribute("text:style-name").orElse("");
    master("paragraph", style);
    OptionalInt heading = heading(isHeading, style);
    Optional<String> listStyle = context.styles().list(style).filter(list -> !list.isEmpty());
    boolean unnumbered = xml.isTrue("text:is-list-header");
    Optional<Integer> start = start(xml.isTrue("text:restart-numbering"));
    double indent = indent(style, listStyle);
    Looks looks = context.styles().paragraph(style);
    looks = new Looks(looks.bold(), looks.size(), looks.hidden() || hidden);
    OdtParagraph paragraph =
        new OdtParagraph(xml, context.styles(), context.tally(), place, beside(place.paragraph()));
    paragraph.read(looks);
    String mark = "";
    if (context.lists().isOpen()) {
      mark = context.lists().mark(listStyle);
    } else if (isHeading && !unnumbered) {
      mark = context.lists().heading(Math.max(1, heading.orElse(1)), start);
    }
    maker
        .paragraph(
            paragraph.text(),
            heading,
            mark,
            Math.max(0, context.lists().depth() - 1),
            paragraph.print(indent),
            zone,
            place)
        .ifPresent(collector::add);
  }

  private OptionalInt heading(boolean isHeading, String style) {
    int level = isHeading ? Math.max(1, xml.number("text:outline-level", 1)) : 0;
    if (level > 0) {
      return OptionalInt.of(Math.min(level, 9));
    }
    return context.styles().heading(style).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private Optional<Integer> start(boolean restarts) {
    int start = xml.number("text:start-value", -1);
    return start >= 0 ? Optional.of(start) : restarts ? Optional.of(1) : Optional.empty();
  }

  /** The indent of a list holds unless the paragraph has its own. */
  private double indent(String style, Optional<String> listStyle) {
    double list = context.lists().indent(listStyle);
    return list > 0 ? list : context.styles().indent(style).orElse(0.0);
  }

  private OdtParagraph.Beside beside(int paragraph) {
    return new OdtParagraph.Beside() {
      @Override
      public void note() throws UnreadableDocumentException {
        xml.children(
            part -> {
              if (part.equals("text:note-body")) {
                new OdtBody(outside(), Zone.NOTE, context.notes(), paragraph).read();
              }
            });
      }

      @Override
      public void drawing(String name) throws UnreadableDocumentException {
        OdtBody.this.drawing(name);
      }
    };
  }

  /** A box or a note inside a list is not in the list. */
  private Context outside() {
    return new Context(
        xml,
        context.budget(),
        context.styles(),
        context.lists().beside(),
        context.tally(),
        context.notes());
  }

  private void drawing(String name) throws UnreadableDocumentException {
    if (zone == Zone.BOX || name.equals("draw:text-box")) {
      read();
      return;
    }
    BlockCollector box = new BlockCollector();
    Zone where = zone == Zone.BODY ? Zone.BOX : zone;
    OdtBody body = new OdtBody(outside(), where, box, Math.max(1, anchor > 0 ? anchor : count));
    body.hidden = hidden;
    body.read();
    anchored.addAll(box.blocks());
  }

  private void list() throws UnreadableDocumentException {
    context.lists().open(xml);
    read();
    context.lists().close();
  }

  private void item(boolean counts) throws UnreadableDocumentException {
    context.lists().item(counts, start(false));
    read();
  }

  /** A paragraph that says itself where in a list it stands. */
  private void numbered() throws UnreadableDocumentException {
    int level = Math.min(Math.max(1, xml.number("text:level", 1)), OdtListStyles.LEVELS);
    Optional<Integer> start = start(false);
    for (int i = 0; i < level; i++) {
      context.lists().open(xml);
    }
    context.lists().item(true, start);
    read();
    for (int i = 0; i < level; i++) {
      context.lists().close();
    }
  }

  private void section() throws UnreadableDocumentException {
    boolean before = hidden;
    boolean none = xml.attribute("text:display").filter("none"::equals).isPresent();
    hidden |= none || xml.isTrue("text:is-hidden");
    read();
    hidden = before;
  }

  private void table() throws UnreadableDocumentException {
    master("table", xml.attribute("table:style-name").orElse(""));
    collector.openTable(zone);
    xml.children(this::rows);
    collector.closeTable();
  }

  private void rows(String name) throws UnreadableDocumentException {
    switch (name) {
      case "table:table-header-rows", "table:table-rows", "table:table-row-group" ->
          xml.children(this::rows);
      case "table:table-row" -> {
        int repeated = repeated("table:number-rows-repeated");
        collector.openRow();
        xml.children(this::cell);
        collector.repeatRow(repeated);
      }
      default -> {
        // Columns and titles hold no text of the document.
      }
    }
  }

  private void cell(String name) throws UnreadableDocumentException {
    if (name.equals("table:table-cell") || name.equals("table:covered-table-cell")) {
      int repeated = repeated("table:number-columns-repeated");
      collector.openCell();
      if (name.equals("table:table-cell")) {
        read();
      }
      collector.repeatCell(repeated);
    }
  }

  private int repeated(String attribute) {
    return Math.min(Math.max(1, xml.number(attribute, 1)), LONGEST_REPEAT) - 1;
  }

  private void master(String family, String style) {
    Optional<String> master = context.styles().masterPage(family, style);
    if (master.isPresent() || masterPages.isEmpty()) {
      masterPages.add(master.orElse(""));
    }
  }

  /** Boxes stand beside tables, not in them. */
  private void flush() {
    if (collector.depth() == 0) {
      anchored.forEach(collector::add);
      anchored.clear();
    }
  }
}
