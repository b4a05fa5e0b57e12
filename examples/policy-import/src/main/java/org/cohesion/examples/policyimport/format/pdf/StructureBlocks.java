package org.cohesion.examples.policyimport.format.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.BlockCollector;
import org.cohesion.examples.policyimport.format.IndentLevels;
import org.cohesion.examples.policyimport.format.TypedMark;
import org.jspecify.annotations.Nullable;

/** Makes blocks of the content of elements of a structure tree. */
final class StructureBlocks {

  /** What the elements around a text make of it. */
  static final class Style {
    private final Zone zone;
    private final int lists;
    private final int heading;
    private final @Nullable Entry entry;

    Style() {
      this(Zone.BODY, 0, -1, null);
    }

    private Style(Zone zone, int lists, int heading, @Nullable Entry entry) {
      this.zone = zone;
      this.lists = lists;
      this.heading = heading;
      this.entry = entry;
    }

    Style in(Zone other) {
      return new Style(other, 0, -1, null);
    }

    Style of(String type) {
      return switch (type) {
        case "L" -> new Style(zone, lists + 1, -1, null);
        case "LI" -> new Style(zone, Math.max(1, lists), -1, new Entry());
        case "H", "Title" -> new Style(zone, lists, 0, entry);
        case "TD", "TH" -> new Style(zone, 0, -1, null);
        default ->
            type.matches("H[1-9]")
                ? new Style(zone, lists, type.charAt(1) - '0', entry)
                : new Style(zone, lists, heading, entry);
      };
    }

    /** Takes the label of the entry of a list. */
    void label(String text) {
      if (entry != null) {
        entry.mark = text;
      }
    }
  }

  private static final class Entry {
    private String mark = "";
    private boolean begun;
  }

  private final BlockCollector body = new BlockCollector();
  private final List<Block> notes = new ArrayList<>();
  private final IndentLevels levels = new IndentLevels();
  private final LineMaker maker;
  private final Set<String> words;
  private final Margins margins;
  private int tables;

  StructureBlocks(List<PageText> pages, LineMaker maker) {
    this.maker = maker;
    this.margins = new Margins(pages);
    Set<String> all = new HashSet<>();
    for (PageText page : pages) {
      all.addAll(Words.of(maker.lines(page.runs)));
    }
    this.words = all;
  }

  List<Block> body() {
    return body.blocks();
  }

  List<Block> notes() {
    return notes;
  }

  /** Opens what is more than a text. */
  void begin(String type, Style style) {
    switch (type) {
      case "Table" -> {
        tables++;
        body.openTable(style.zone);
      }
      case "TR" -> {
        if (tables > 0) {
          body.openRow();
        }
      }
      case "TD", "TH" -> {
        if (tables > 0) {
          body.openCell();
        }
      }
      default -> {}
    }
  }

  void end(String type) {
    if (type.equals("Table")) {
      tables--;
      body.closeTable();
    }
  }

  /** {@return the letters as text} */
  String text(List<Run> runs) {
    return paragraph(runs).map(paragraph -> paragraph.text(words)).orElse("");
  }

  /** Takes the letters of an element as a block, if there are any. */
  void add(List<Run> runs, Style style) {
    Paragraph paragraph = paragraph(runs).orElse(null);
    if (paragraph == null) {
      return;
    }
    String text = paragraph.text(words);
    if (text.isEmpty()) {
      return;
    }
    Print print = paragraph.print(margins.of(paragraph.first()));
    Block block = block(text, style, print, paragraph);
    if (style.zone == Zone.NOTE) {
      notes.add(block);
    } else {
      body.add(block);
    }
  }

  private Block block(String text, Style style, Print print, Paragraph paragraph) {
    Entry entry = style.entry;
    String mark = "";
    BlockKind kind = BlockKind.PARAGRAPH;
    int level = 0;
    String rest = text;
    boolean begins = entry != null && !entry.begun;
    if (begins && entry != null) {
      entry.begun = true;
      mark = entry.mark;
    }
    Optional<TypedMark> typed =
        mark.isEmpty() && style.heading < 0
            ? TypedMark.of(text, begins || print.indent() > 0)
            : Optional.empty();
    if (typed.isPresent()) {
      mark = typed.get().mark();
      rest = typed.get().rest();
    }
    if (style.heading >= 0) {
      kind = BlockKind.HEADING;
      level = style.heading;
    } else if (begins) {
      kind = BlockKind.ITEM;
      level = style.lists - 1;
    } else if (typed.isPresent()) {
      kind = BlockKind.ITEM;
      level = style.lists > 0 ? style.lists - 1 : levels.level(print.indent());
    } else {
      levels.paragraph(print.indent());
    }
    return new Block(kind, level, mark, List.of(rest), style.zone, print, paragraph.place());
  }

  private Optional<Paragraph> paragraph(List<Run> runs) {
    List<TextLine> lines = maker.lines(runs);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    double edge = lines.stream().mapToDouble(line -> line.right).max().orElse(0);
    Paragraph paragraph = new Paragraph(lines.get(0));
    for (int i = 1; i < lines.size(); i++) {
      TextLine last = lines.get(i - 1);
      TextLine line = lines.get(i);
      boolean below =
          line.page == last.page && line.y > last.y && Math.abs(line.left - last.left) < 4;
      paragraph.add(line, below && !Paragraphs.isFull(last, edge, line));
    }
    return Optional.of(paragraph);
  }
}
