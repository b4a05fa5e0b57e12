package org.cohesion.examples.policyimport.format.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.packed.XmlElement;

/** The rows and cells of one table, those inside content controls too. */
final class Table {

  /** A cell; without contents if nobody has written anything in its control. */
  private record Cell(Optional<XmlElement> contents) {}

  private final Reading reading;
  private final Zone zone;
  private final int number;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> boxes = new ArrayList<>();

  Table(Reading reading, Zone zone) {
    this.reading = reading;
    this.zone = zone;
    this.number = ++reading.table;
  }

  /** {@return the blocks of the table} */
  List<Block> read(XmlElement table) throws UnreadableDocumentException {
    List<List<Cell>> rows = new ArrayList<>();
    findRows(table, rows);
    TableLook look = new TableLook(reading.styles, table);
    boolean alone = rows.stream().allMatch(cells -> cells.size() <= 1);
    for (int i = 0; i < rows.size(); i++) {
      if (!alone) {
        row(rows.get(i), i, rows.size(), look);
        continue;
      }
      for (Cell only : rows.get(i)) {
        if (only.contents.isPresent()) {
          Story story =
              new Story(reading, zone, false, number, i + 1, look.isBold(i, rows.size(), 0, 1));
          blocks.addAll(story.read(only.contents.get()));
        }
      }
    }
    return blocks;
  }

  /** {@return the blocks of boxes in its cells} */
  List<Block> boxes() {
    return boxes;
  }

  private void row(List<Cell> cells, int index, int rows, TableLook look)
      throws UnreadableDocumentException {
    int at = index + 1;
    List<String> texts = new ArrayList<>();
    List<Block> all = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      Cell each = cells.get(column);
      boolean strong = look.isBold(index, rows, column, cells.size());
      Story story = new Story(reading, zone, true, number, at, strong);
      List<Block> read = each.contents.isPresent() ? story.read(each.contents.get()) : List.of();
      texts.add(read.stream().map(Block::printed).collect(Collectors.joining("\n")));
      all.addAll(read);
      boxes.addAll(story.boxed());
    }
    if (!all.isEmpty()) {
      boolean bold = all.stream().allMatch(block -> block.print().bold());
      Print print = new Print(bold, all.get(0).print().size(), 0);
      Place first = all.get(0).place();
      Place place = new Place(first.page(), 0, first.paragraph(), number, at, 0, "");
      blocks.add(new Block(BlockKind.ROW, 0, "", texts, zone, print, place));
    }
  }

  private void findRows(XmlElement parent, List<List<Cell>> rows) {
    for (XmlElement child : parent.children()) {
      switch (child.name()) {
        case "tr" -> {
          if (isSeen(child)) {
            List<Cell> cells = new ArrayList<>();
            findCells(child, cells, false);
            rows.add(cells);
          }
        }
        case "sdt" -> {
          if (!Controls.isPlaceholder(child, reading)) {
            findRows(child, rows);
          }
        }
        case "AlternateContent" -> findRows(Controls.chosen(child), rows);
        case "tblPr", "tblGrid", "sdtPr" -> {}
        default -> findRows(child, rows);
      }
    }
  }

  private boolean isSeen(XmlElement row) {
    Optional<XmlElement> properties = row.child("trPr");
    if (properties.flatMap(all -> all.child("ins")).isPresent()) {
      reading.change();
    }
    if (properties.flatMap(all -> all.child("del")).isPresent()) {
      reading.change();
      return false;
    }
    if (properties.flatMap(all -> Styles.flag(all, "hidden")).orElse(false)) {
      reading.hide(row);
      return false;
    }
    return true;
  }

  private void findCells(XmlElement parent, List<Cell> cells, boolean empty) {
    for (XmlElement child : parent.children()) {
      switch (child.name()) {
        case "tc" -> {
          if (!isDeleted(child)) {
            cells.add(new Cell(empty ? Optional.empty() : Optional.of(child)));
          }
        }
        case "sdt" -> findCells(child, cells, empty || Controls.isPlaceholder(child, reading));
        case "AlternateContent" -> findCells(Controls.chosen(child), cells, empty);
        case "trPr", "tblPrEx", "sdtPr" -> {}
        default -> findCells(child, cells, empty);
      }
    }
  }

  private boolean isDeleted(XmlElement cell) {
    Optional<XmlElement> properties = cell.child("tcPr");
    boolean deleted = properties.flatMap(all -> all.child("cellDel")).isPresent();
    if (deleted || properties.flatMap(all -> all.child("cellIns")).isPresent()) {
      reading.change();
    }
    return deleted;
  }
}
