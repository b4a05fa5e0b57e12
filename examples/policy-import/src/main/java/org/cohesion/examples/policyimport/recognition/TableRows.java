package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.Place;

/**
 * Finds the rows of tables that are no tables any more: texts with tabs between them, and the lines
 * of cells that a reader of pages saw one after the other.
 */
final class TableRows {

  /** How far to the right of a cell the next one begins at least, in points. */
  private static final double BESIDE = 10;

  /** How far higher than the first line of a row the first line of a cell stands at most. */
  private static final int RAISED = 45;

  /** How far below a line the next one of the same cell stands at most, in heights of letters. */
  private static final double LEADING = 1.5;

  /** What the letters of a document are high where nothing tells, in points. */
  private static final double USUAL_SIZE = 11;

  /** No piece of a cell has more words. */
  private static final int LONGEST_PIECE = 40;

  private final List<Block> blocks;

  private TableRows(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** {@return the blocks, with what was a row of a table as a row} */
  static List<Block> of(List<Block> blocks) {
    return new TableRows(new TableRows(blocks).placed()).tabbed();
  }

  private List<Block> placed() {
    List<Block> all = new ArrayList<>();
    int i = 0;
    while (i < blocks.size()) {
      Run run = run(i);
      if (run.row()) {
        all.add(row(blocks.get(i), cells(i, run.end())));
      } else {
        // Nor does a row begin further down in it: what ends it would end that row as well.
        all.addAll(blocks.subList(i, run.end()));
      }
      i = run.end();
    }
    return all;
  }

  /**
   * Blocks that stand below or beside each other.
   *
   * @param end where the next one stands
   * @param row whether they are a row: one of them stands beside another
   */
  private record Run(int end, boolean row) {}

  private Run run(int from) {
    if (!isPiece(blocks.get(from))) {
      return new Run(from + 1, false);
    }
    boolean beside = false;
    Block first = blocks.get(from);
    int bottom = y(first);
    int at = from + 1;
    for (; at < blocks.size(); at++) {
      Block before = blocks.get(at - 1);
      Block next = blocks.get(at);
      if (!isPiece(next) || next.place().page() != first.place().page()) {
        break;
      }
      if (isBeside(before, next) && y(next) <= bottom + 2 && y(next) >= y(first) - RAISED) {
        beside = true;
      } else if (!isBelow(before, next)) {
        break;
      }
      bottom = Math.max(bottom, y(next));
    }
    return new Run(at, beside);
  }

  private List<String> cells(int from, int end) {
    List<String> cells = new ArrayList<>(split(blocks.get(from)));
    for (int i = from + 1; i < end; i++) {
      List<String> pieces = split(blocks.get(i));
      if (isBeside(blocks.get(i - 1), blocks.get(i))) {
        cells.addAll(pieces);
      } else {
        int last = cells.size() - 1;
        cells.set(last, cells.get(last) + " " + pieces.get(0));
        cells.addAll(pieces.subList(1, pieces.size()));
      }
    }
    return cells;
  }

  private static boolean isPiece(Block block) {
    return block.is(BlockKind.PARAGRAPH)
        && block.place().page() > 0
        && y(block) > 0
        && !block.text().contains("\n")
        && Words.count(block.text()) <= LONGEST_PIECE;
  }

  private static boolean isBeside(Block before, Block next) {
    return next.print().indent() > before.print().indent() + BESIDE
        && y(next) <= y(before) + RAISED;
  }

  private static boolean isBelow(Block before, Block next) {
    double size = before.print().size() > 0 ? before.print().size() : USUAL_SIZE;
    int down = y(next) - y(before);
    return Math.abs(next.print().indent() - before.print().indent()) <= 3
        && down > 0
        && down <= size * LEADING
        && before.print().bold() == next.print().bold();
  }

  private static int y(Block block) {
    return block.place().y();
  }

  private List<Block> tabbed() {
    List<Block> all = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int columns = columns(i);
      boolean row =
          !block.is(BlockKind.ROW)
              && (columns > 2 || (columns == 2 && (columns(i - 1) > 1 || columns(i + 1) > 1)));
      all.add(row ? row(block, split(block)) : block);
    }
    return all;
  }

  /** {@return how many texts stand in the block; 0 if it is nothing like a row} */
  private int columns(int at) {
    if (at < 0 || at >= blocks.size()) {
      return 0;
    }
    Block block = blocks.get(at);
    if (block.is(BlockKind.ROW)) {
      return block.cells().size();
    }
    boolean like = block.is(BlockKind.PARAGRAPH) || block.is(BlockKind.ITEM);
    return like && block.text().contains("\t") && !block.text().contains("\n")
        ? split(block).size()
        : 0;
  }

  private static List<String> split(Block block) {
    List<String> cells = new ArrayList<>(Arrays.asList(block.text().split("\t+", -1)));
    if (block.mark().chars().anyMatch(Character::isLetterOrDigit)) {
      if (cells.size() > 1) {
        cells.add(0, block.mark());
      } else {
        cells.set(0, block.printed());
      }
    }
    return cells;
  }

  private static Block row(Block first, List<String> cells) {
    Place place = first.place();
    return new Block(BlockKind.ROW, 0, "", cells, first.zone(), first.print(), place);
  }
}
