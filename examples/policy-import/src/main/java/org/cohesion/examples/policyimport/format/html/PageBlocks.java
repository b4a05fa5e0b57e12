package org.cohesion.examples.policyimport.format.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.BlockCollector;
import org.cohesion.examples.policyimport.format.BlockText;
import org.cohesion.examples.policyimport.format.IndentLevels;
import org.cohesion.examples.policyimport.format.TypedLines;
import org.cohesion.examples.policyimport.format.TypedMark;
import org.jspecify.annotations.Nullable;

/** Makes blocks of the letters between the edges of elements; used by one thread. */
final class PageBlocks {

  /** A list of labels and values, which is a table to its reader. */
  private static final class Labels {
    boolean hasLabel;
    boolean hasValue;
  }

  private final BlockOrigin origin;
  private final BlockCollector collector = new BlockCollector();
  private final IndentLevels indents = new IndentLevels();
  private final Deque<Labels> labels = new ArrayDeque<>();
  private final Letters letters = new Letters();

  PageBlocks(BlockOrigin origin) {
    this.origin = origin;
  }

  /** {@return where elements come from} */
  BlockOrigin origin() {
    return origin;
  }

  /** {@return the letters of the block that is being read} */
  Letters letters() {
    return letters;
  }

  /** Ends the block that is being read, if there is one. */
  void end(Look look, double firstLine, Place place) {
    String raw = letters.text();
    String text = BlockText.of(raw);
    if (text.isEmpty()) {
      letters.clear();
      return;
    }
    double indent = Math.max(0, look.indent() + firstLine);
    Print print = letters.print(indent);
    letters.clear();
    double lead = indent + BlockText.lead(raw.strip().isEmpty() ? "" : printedStart(raw));
    Item item = look.item();
    boolean isFirst = item != null && item.take();
    for (String part : look.heading() > 0 ? List.of(text) : TypedLines.split(text)) {
      add(part, isFirst ? item : null, look, lead, new Shape(print, place));
      isFirst = false;
    }
  }

  private record Shape(Print print, Place place) {}

  private void add(String text, @Nullable Item item, Look look, double lead, Shape shape) {
    String mark = item == null ? "" : item.mark();
    Optional<TypedMark> typed =
        mark.isEmpty() ? TypedMark.of(text, lead > 0 || item != null) : Optional.empty();
    String shown = typed.map(TypedMark::mark).orElse(mark);
    String rest = typed.map(TypedMark::rest).map(BlockText::of).orElse(text);
    BlockKind kind = BlockKind.PARAGRAPH;
    int level = 0;
    if (look.heading() > 0) {
      kind = BlockKind.HEADING;
      level = look.heading();
    } else if (item != null) {
      kind = BlockKind.ITEM;
      level = item.depth();
    } else if (typed.isPresent()) {
      kind = BlockKind.ITEM;
      level = indents.level(lead);
    } else {
      indents.paragraph(lead);
    }
    collector.add(
        new Block(kind, level, shown, List.of(rest), look.zone(), shape.print(), shape.place()));
  }

  /** {@return the white space that is printed at the start: spaces that do not fold} */
  private static String printedStart(String raw) {
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\u00a0' || c == '\u2003' || c == '\u2002') {
        start.append(c);
      } else if (!Character.isWhitespace(c)) {
        break;
      }
    }
    return start.toString();
  }

  /** Opens a table. */
  void openTable(Zone zone) {
    collector.openTable(zone);
  }

  /** Opens the next row. */
  void openRow() {
    collector.openRow();
  }

  /** Opens the next cell. */
  void openCell() {
    collector.openCell();
  }

  /** Closes the table. */
  void closeTable() {
    collector.closeTable();
  }

  /** Opens a list of labels and values. */
  void openLabels(Zone zone) {
    collector.openTable(zone);
    labels.addLast(new Labels());
  }

  /** Opens the next label. */
  void openLabel() {
    if (labels.isEmpty()) {
      return;
    }
    collector.openRow();
    collector.openCell();
    labels.getLast().hasLabel = true;
    labels.getLast().hasValue = false;
  }

  /** Opens the next value; values of the same label share a cell. */
  void openValue() {
    if (labels.isEmpty()) {
      return;
    }
    Labels open = labels.getLast();
    if (!open.hasLabel) {
      openLabel();
    }
    if (!open.hasValue) {
      collector.openCell();
      open.hasValue = true;
    }
  }

  /** Closes the list of labels and values. */
  void closeLabels() {
    labels.removeLast();
    collector.closeTable();
  }

  /** {@return the blocks: headers first, notes and footers last} */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(collector.blocks());
    blocks.sort(Comparator.comparingInt(block -> order(block.zone())));
    return blocks;
  }

  private static int order(Zone zone) {
    return switch (zone) {
      case HEADER -> 0;
      case BODY, BOX -> 1;
      case NOTE -> 2;
      case FOOTER -> 3;
    };
  }
}
