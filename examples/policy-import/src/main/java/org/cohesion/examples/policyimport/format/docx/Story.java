package org.cohesion.examples.policyimport.format.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.packed.XmlElement;

/** One run of paragraphs and tables: the body, a header, a box, a cell. */
final class Story {

  private static final Pattern TYPED =
      Pattern.compile(
          "([•●▪◦■□·\\uF000-\\uF0FF](?=\\s*\\S)|[–—-](?=\\s)|o(?=\\t|\\s{2})"
              + "|\\(?\\d{1,2}[.)](?=\\s|\\p{L})|\\d{1,2}(?:\\.\\d{1,2})+\\.?(?=\\s+\\p{Lu}|\\t)"
              + "|\\(?(?:[a-z]|[ivx]{2,5})\\)(?=\\s*\\S)|(?:[a-h]|[ivx]{1,5})\\.(?=\\s))\\s*(?=\\S)");

  private final Reading reading;
  private final Zone zone;
  private final boolean cell;
  private final int table;
  private final int row;
  private final ParagraphText text;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> boxed = new ArrayList<>();

  Story(Reading reading, Zone zone) {
    this(reading, zone, false, 0, 0);
  }

  private Story(Reading reading, Zone zone, boolean cell, int table, int row) {
    this.reading = reading;
    this.zone = zone;
    this.cell = cell;
    this.table = table;
    this.row = row;
    this.text = new ParagraphText(reading);
  }

  /** {@return the blocks of what is in the element} */
  List<Block> read(XmlElement parent) throws UnreadableDocumentException {
    walk(parent);
    // A last paragraph whose mark is deleted has none to run on into.
    boolean bold = text.takeBold();
    Print print = new Print(bold, text.takeSize(), 0);
    String rest = text.take();
    if (!rest.isEmpty()) {
      add(BlockKind.PARAGRAPH, 0, "", rest, print);
    }
    return blocks;
  }

  private void walk(XmlElement parent) throws UnreadableDocumentException {
    for (XmlElement child : parent.children()) {
      reading.budget.step();
      switch (child.name()) {
        case "p" -> paragraph(child);
        case "tbl" -> table(child);
        case "sdt" -> {
          if (!ParagraphText.isPlaceholder(child, reading)) {
            walk(child);
          }
        }
        case "del", "moveFrom" -> reading.changes++;
        case "AlternateContent" -> walk(ParagraphText.chosen(child));
        default -> walk(child);
      }
    }
  }

  private void paragraph(XmlElement paragraph) throws UnreadableDocumentException {
    Optional<XmlElement> properties = paragraph.child("pPr");
    reading.paragraph++;
    text.read(paragraph, reading.styles.paragraphStyle(properties));
    List<Block> boxes = new ArrayList<>();
    for (XmlElement box : text.takeBoxes()) {
      boxes.addAll(new Story(reading, Zone.BOX).read(box));
    }
    (cell ? boxed : blocks).addAll(boxes);
    Optional<XmlElement> mark = properties.flatMap(all -> all.child("rPr"));
    if (mark.flatMap(all -> all.child("del").or(() -> all.child("moveFrom"))).isPresent()) {
      return; // What is left of it runs on into the next paragraph.
    }
    boolean bold = text.takeBold();
    Print print = new Print(bold, text.takeSize(), indent(properties));
    Optional<NumberingPart.Mark> number = reading.numbering.next(properties);
    String words = text.take();
    if (words.isEmpty()) {
      return;
    }
    Optional<Integer> level = reading.styles.headingLevel(properties);
    String printed = number.map(NumberingPart.Mark::text).orElse("");
    int depth = number.map(NumberingPart.Mark::depth).orElse(0);
    Matcher typed = TYPED.matcher(words);
    if (level.isPresent()) {
      add(BlockKind.HEADING, level.get(), printed, words, print);
    } else if (!printed.isEmpty()) {
      add(BlockKind.ITEM, depth, printed, words, print);
    } else if (!cell && typed.lookingAt()) {
      add(BlockKind.ITEM, depth, typed.group(1), words.substring(typed.end()), print);
    } else {
      add(BlockKind.PARAGRAPH, 0, "", words, print);
    }
  }

  private void add(BlockKind kind, int level, String mark, String words, Print print) {
    blocks.add(
        new Block(kind, level, mark, List.of(words), zone, print, reading.place(table, row)));
  }

  private static double indent(Optional<XmlElement> properties) {
    return properties
            .flatMap(all -> all.child("ind"))
            .flatMap(ind -> ind.attribute("left").or(() -> ind.attribute("start")))
            .map(Numbers::parse)
            .orElse(0)
        / 20.0;
  }

  private void table(XmlElement element) throws UnreadableDocumentException {
    int number = ++reading.table;
    List<List<XmlElement>> rows = new ArrayList<>();
    for (XmlElement found : inside(element, "tr")) {
      if (found.child("trPr").flatMap(all -> all.child("del")).isPresent()) {
        reading.changes++;
      } else {
        rows.add(inside(found, "tc"));
      }
    }
    boolean alone = rows.stream().allMatch(cells -> cells.size() <= 1);
    for (int i = 0; i < rows.size(); i++) {
      if (alone) {
        for (XmlElement only : rows.get(i)) {
          blocks.addAll(new Story(reading, zone, false, number, i + 1).read(only));
        }
      } else if (!rows.get(i).isEmpty()) {
        row(rows.get(i), number, i + 1);
      }
    }
  }

  private void row(List<XmlElement> cells, int number, int at) throws UnreadableDocumentException {
    List<String> texts = new ArrayList<>();
    List<Block> boxes = new ArrayList<>();
    List<Print> prints = new ArrayList<>();
    for (XmlElement each : cells) {
      Story story = new Story(reading, zone, true, number, at);
      List<Block> read = story.read(each);
      texts.add(read.stream().map(Block::printed).collect(Collectors.joining("\n")));
      read.forEach(block -> prints.add(block.print()));
      boxes.addAll(story.boxed);
    }
    if (texts.stream().anyMatch(words -> !words.isEmpty())) {
      boolean bold = prints.stream().allMatch(Print::bold);
      Print print = new Print(bold, prints.isEmpty() ? 0 : prints.get(0).size(), 0);
      blocks.add(new Block(BlockKind.ROW, 0, "", texts, zone, print, reading.place(number, at)));
    }
    (cell ? boxed : blocks).addAll(boxes);
  }

  /** The rows of a table or the cells of a row, those inside content controls too. */
  private List<XmlElement> inside(XmlElement parent, String name) {
    List<XmlElement> found = new ArrayList<>();
    for (XmlElement child : parent.children()) {
      if (child.is(name)) {
        found.add(child);
      } else if (!child.is("tbl")
          && !child.is("tblPr")
          && !child.is("trPr")
          && !child.is("sdtPr")) {
        found.addAll(
            inside(child.is("AlternateContent") ? ParagraphText.chosen(child) : child, name));
      }
    }
    return found;
  }
}
