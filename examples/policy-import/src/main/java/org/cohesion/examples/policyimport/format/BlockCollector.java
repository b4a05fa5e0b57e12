package org.cohesion.examples.policyimport.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.document.Zone;

/**
 * Collects blocks in the order in which they come, and makes rows of those inside tables: a table
 * of two columns or more becomes a row block for each row, whose cells hold the printed texts of
 * the blocks and tables in them; what stands in a table of one column stands alone. Used by one
 * thread.
 */
public final class BlockCollector {

  private static final class Row {
    final List<List<Block>> cells = new ArrayList<>();
  }

  private static final class Table {
    final int number;
    final Zone zone;
    final List<Row> rows = new ArrayList<>();

    Table(int number, Zone zone) {
      this.number = number;
      this.zone = zone;
    }
  }

  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Table> tables = new ArrayDeque<>();
  private int tableCount;

  /** Takes a block, which belongs to the cell that is open, if one is. */
  public void add(Block block) {
    target().add(block);
  }

  /** Opens a table, inside the cell that is open, if one is. */
  public void openTable(Zone zone) {
    tableCount++;
    tables.addLast(new Table(tableCount, zone));
  }

  /** Opens the next row of the table that is open. */
  public void openRow() {
    tables.getLast().rows.add(new Row());
  }

  /** Opens the next cell of the row that is open. */
  public void openCell() {
    List<Row> rows = tables.getLast().rows;
    rows.get(rows.size() - 1).cells.add(new ArrayList<>());
  }

  /** Adds the cell that was opened last so many times again. */
  public void repeatCell(int times) {
    List<Row> rows = tables.getLast().rows;
    List<List<Block>> cells = rows.get(rows.size() - 1).cells;
    for (int i = 0; i < times; i++) {
      cells.add(new ArrayList<>(cells.get(cells.size() - 1)));
    }
  }

  /** Adds the row that was opened last so many times again. */
  public void repeatRow(int times) {
    List<Row> rows = tables.getLast().rows;
    for (int i = 0; i < times; i++) {
      Row row = new Row();
      row.cells.addAll(rows.get(rows.size() - 1).cells);
      rows.add(row);
    }
  }

  /** Closes the table that was opened last. */
  public void closeTable() {
    Table table = tables.removeLast();
    boolean alone = table.rows.stream().allMatch(row -> row.cells.size() <= 1);
    int number = 0;
    for (Row row : table.rows) {
      number++;
      if (alone) {
        for (List<Block> cell : row.cells) {
          for (Block block : cell) {
            add(inTable(block, table.number, number));
          }
        }
      } else if (row.cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        add(row(table, number, row.cells));
      }
    }
  }

  /**
   * Says where a paragraph stands that is added next.
   *
   * @param paragraph the paragraph, from 1
   * @return its place, with the outermost table that is open and its row
   */
  public Place place(int paragraph) {
    if (tables.isEmpty()) {
      return Place.paragraph(paragraph);
    }
    Table table = tables.getFirst();
    return new Place(0, 0, paragraph, table.number, Math.max(1, table.rows.size()), 0, "");
  }

  /** {@return how many tables are open} */
  public int depth() {
    return tables.size();
  }

  /** {@return the blocks so far, without those in tables that are open} */
  public List<Block> blocks() {
    return List.copyOf(blocks);
  }

  private List<Block> target() {
    if (tables.isEmpty()) {
      return blocks;
    }
    Table table = tables.getLast();
    if (table.rows.isEmpty()) {
      openRow();
    }
    Row row = table.rows.get(table.rows.size() - 1);
    if (row.cells.isEmpty()) {
      openCell();
    }
    return row.cells.get(row.cells.size() - 1);
  }

  private static Block row(Table table, int number, List<List<Block>> cells) {
    List<Block> all = cells.stream().flatMap(List::stream).toList();
    List<String> texts =
        cells.stream()
            .map(cell -> cell.stream().map(Block::printed).collect(Collectors.joining("\n")))
            .toList();
    boolean bold = all.stream().allMatch(block -> block.print().bold());
    Print print = new Print(bold, all.get(0).print().size(), 0);
    Place first = all.get(0).place();
    Place place = new Place(0, 0, 0, table.number, number, first.line(), first.selector());
    return new Block(BlockKind.ROW, 0, "", texts, table.zone, print, place);
  }

  private static Block inTable(Block block, int table, int row) {
    Place place = block.place();
    if (place.table() > 0) {
      return block;
    }
    Place here =
        new Place(
            place.page(), place.y(), place.paragraph(), table, row, place.line(), place.selector());
    return new Block(
        block.kind(),
        block.level(),
        block.mark(),
        block.cells(),
        block.zone(),
        block.print(),
        here);
  }
}
