package org.cohesion.examples.policyimport.format.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.BlockMaker;
import org.cohesion.examples.policyimport.format.BlockText;
import org.cohesion.examples.policyimport.format.TypedLines;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.packed.XmlElement;

/** One run of paragraphs and tables: the body, a header, a box, a cell. */
final class Story {

  private final Reading reading;
  private final Zone zone;
  private final boolean cell;
  private final int table;
  private final int row;
  private final ParagraphText text;
  private final Indent indent;
  private final BlockMaker maker = new BlockMaker();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> boxed = new ArrayList<>();

  Story(Reading reading, Zone zone) {
    this(reading, zone, false, 0, 0, false);
  }

  /**
   * One inside a table: boxes of a cell are kept apart, since a row holds texts only.
   *
   * @param bold whether the style of the table makes its letters bold
   */
  Story(Reading reading, Zone zone, boolean cell, int table, int row, boolean bold) {
    this.reading = reading;
    this.zone = zone;
    this.cell = cell;
    this.table = table;
    this.row = row;
    this.text = new ParagraphText(reading, bold);
    this.indent = new Indent(reading.styles, reading.numbering);
  }

  /** {@return the blocks of what is in the element} */
  List<Block> read(XmlElement parent) throws UnreadableDocumentException {
    walk(parent);
    flush();
    return blocks;
  }

  /** {@return the blocks of boxes in a cell} */
  List<Block> boxed() {
    return boxed;
  }

  private void walk(XmlElement parent) throws UnreadableDocumentException {
    for (XmlElement child : parent.children()) {
      reading.budget.step();
      switch (child.name()) {
        case "p" -> paragraph(child);
        case "tbl" -> {
          flush();
          Table read = new Table(reading, zone);
          blocks.addAll(read.read(child));
          boxes().addAll(read.boxes());
        }
        case "sdt" -> {
          if (!Controls.isPlaceholder(child, reading)) {
            walk(child);
          }
        }
        case "del", "moveFrom" -> reading.change();
        case "ins", "moveTo" -> {
          reading.change();
          walk(child);
        }
        case "altChunk" -> {
          flush();
          blocks.addAll(
              reading.embedded.at(
                  child.attribute("id").orElse(""),
                  zone,
                  new Place(reading.page, 0, reading.paragraph, table, row, 0, "")));
        }
        case "tcPr", "sdtPr", "sdtEndPr", "sectPr", "customXmlPr" -> {}
        case "AlternateContent" -> walk(Controls.chosen(child));
        default -> walk(child);
      }
    }
  }

  private void paragraph(XmlElement paragraph) throws UnreadableDocumentException {
    Optional<XmlElement> properties = paragraph.child("pPr");
    reading.paragraph++;
    text.read(paragraph, reading.styles.paragraphStyle(properties));
    for (XmlElement box : text.takeBoxes()) {
      boxes().addAll(new Story(reading, Zone.BOX).read(box));
    }
    for (String drawn : text.takeDrawn()) {
      boxes().add(drawn(drawn));
    }
    Optional<XmlElement> mark = properties.flatMap(all -> all.child("rPr"));
    if (has(mark, "ins") || has(mark, "moveTo")) {
      reading.change();
    }
    if (has(mark, "del") || has(mark, "moveFrom")) {
      reading.change();
      return; // What is left of it runs on into the next paragraph.
    }
    OptionalInt heading =
        reading.styles.headingLevel(properties).map(OptionalInt::of).orElse(OptionalInt.empty());
    add(properties, heading, reading.numbering.next(properties));
  }

  /** Letters that are drawn: decoration of the text, or a watermark of the pages. */
  private Block drawn(String letters) {
    Zone around = zone == Zone.HEADER || zone == Zone.FOOTER ? zone : Zone.BOX;
    Place place = new Place(reading.page, 0, reading.paragraph, table, row, 0, "");
    return new Block(
        BlockKind.PARAGRAPH, 0, "", List.of(BlockText.of(letters)), around, Print.PLAIN, place);
  }

  private void add(
      Optional<XmlElement> properties, OptionalInt heading, Optional<NumberingPart.Mark> number) {
    String mark = number.map(NumberingPart.Mark::text).orElse("");
    for (String part : parts(heading.isPresent() || !mark.isEmpty())) {
      maker
          .paragraph(
              part,
              heading,
              mark,
              number.map(NumberingPart.Mark::depth).orElse(0),
              text.print(indent.of(properties)),
              zone,
              new Place(text.page(), 0, reading.paragraph, table, row, 0, ""))
          .ifPresent(blocks::add);
    }
    text.clear();
  }

  /** The entries of a list that somebody typed line by line, else the text as it is. */
  private List<String> parts(boolean whole) {
    List<String> parts = whole ? List.of() : TypedLines.split(text.text());
    return parts.size() > 1 ? parts : List.of(text.text());
  }

  /** A paragraph whose mark is deleted may have none to run on into. */
  private void flush() {
    add(Optional.empty(), OptionalInt.empty(), Optional.empty());
  }

  private List<Block> boxes() {
    return cell ? boxed : blocks;
  }

  private static boolean has(Optional<XmlElement> parent, String child) {
    return parent.flatMap(all -> all.child(child)).isPresent();
  }
}
