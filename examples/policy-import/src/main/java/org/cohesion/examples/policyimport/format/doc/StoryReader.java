package org.cohesion.examples.policyimport.format.doc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.BlockCollector;
import org.cohesion.examples.policyimport.format.BlockMaker;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.doc.WordRuns.Run;

/** Makes blocks of one story of a document: of its text, a header, a box; used by one thread. */
final class StoryReader {

  private static final char CELL = 0x07;
  private static final char BREAK = 0x0c;
  private static final char DRAWING = 0x08;
  private static final double TWIPS = 20;
  private static final int DEEPEST_TABLE = 32;

  /** What is the same for all stories of a document. */
  record Context(
      HWPFDocument word,
      Budget budget,
      WordRuns runs,
      WordStyles styles,
      WordLists lists,
      Set<Integer> sectionEnds,
      RunTally tally) {}

  /** Reads the boxes that are anchored at a position, in a paragraph with a number. */
  interface Boxes {
    /** {@return the blocks in them} */
    List<Block> at(int position, int paragraph) throws UnreadableDocumentException;
  }

  /** The row and the cell of a table that are open. */
  private static final class Cell {
    boolean rowOpen;
    boolean open;
  }

  private final Context context;
  private final Zone zone;
  private final Boxes boxes;
  private final BlockCollector collector;
  private final FieldStack fields = new FieldStack();
  private final BlockMaker maker = new BlockMaker();
  private final Deque<Cell> cells = new ArrayDeque<>();
  private final List<Block> anchored = new ArrayList<>();
  private final int anchor;
  private TextBuilder text;
  private int count;

  /**
   * Makes a reader.
   *
   * @param anchor the paragraph of which all that is read says it is in; 0 to count paragraphs
   */
  StoryReader(Context context, Zone zone, Boxes boxes, BlockCollector collector, int anchor) {
    this.context = context;
    this.zone = zone;
    this.boxes = boxes;
    this.collector = collector;
    this.anchor = anchor;
    this.text = new TextBuilder(fields, context.tally());
  }

  /** Reads the story between two positions of the document. */
  void read(int start, int end) throws UnreadableDocumentException {
    if (end <= start) {
      return;
    }
    Range story = new Range(start, end, context.word());
    int paragraphs = story.numParagraphs();
    for (int i = 0; i < paragraphs; i++) {
      context.budget().step();
      paragraph(story.getParagraph(i), i + 1 == paragraphs);
    }
    closeTo(0);
  }

  private void paragraph(Paragraph paragraph, boolean last) throws UnreadableDocumentException {
    int depth = tableDepth(paragraph);
    closeTo(depth);
    if (paragraph.isTableRowEnd()) {
      if (!cells.isEmpty()) {
        cells.getLast().rowOpen = false;
        cells.getLast().open = false;
      }
      return;
    }
    openTo(depth);
    boolean ends = letters(paragraph);
    boolean cellEnds = endsCell(paragraph);
    if (ends || cellEnds || last) {
      count++;
      emit(paragraph);
      text = new TextBuilder(fields, context.tally());
    }
    if (cellEnds && !cells.isEmpty()) {
      cells.getLast().open = false;
    }
    flush();
  }

  /** Takes the letters of a paragraph, and says whether its mark ends it as a reader sees it. */
  private boolean letters(Paragraph paragraph) throws UnreadableDocumentException {
    boolean ends = true;
    for (Run run : context.runs().of(paragraph)) {
      text.add(run);
      ends = run.isSeen();
      if (run.looks().isFSpec() && run.isSeen()) {
        anchors(run);
      }
    }
    boolean pageBreak =
        paragraph.text().endsWith(String.valueOf(BREAK))
            && !context.sectionEnds().contains(paragraph.getEndOffset());
    return ends && !pageBreak;
  }

  private void anchors(Run run) throws UnreadableDocumentException {
    for (int i = 0; i < run.text().length(); i++) {
      if (run.text().charAt(i) == DRAWING) {
        anchored.addAll(boxes.at(run.start() + i, count + 1));
      }
    }
  }

  private void emit(Paragraph paragraph) {
    Place place = collector.place(anchor > 0 ? anchor : count);
    for (int dates = fields.takeDates(); dates > 0; dates--) {
      context.tally().all().date(place);
    }
    for (int empty = fields.takePlaceholders(); empty > 0; empty--) {
      context.tally().all().placeholder(place);
    }
    // An empty entry of a list is counted, too.
    String mark = context.lists().mark(paragraph);
    double indent = (paragraph.getIndentFromLeft() + paragraph.getFirstLineIndent()) / TWIPS;
    maker
        .paragraph(
            text.text(),
            context.styles().headingLevel(paragraph),
            mark,
            paragraph.getIlvl(),
            text.print(Math.max(0, indent)),
            zone,
            place)
        .ifPresent(collector::add);
  }

  /** A damaged document may say that a paragraph is in a million tables. */
  private static int tableDepth(Paragraph paragraph) {
    return paragraph.isInTable()
        ? Math.min(Math.max(1, paragraph.getTableLevel()), DEEPEST_TABLE)
        : 0;
  }

  private static boolean endsCell(Paragraph paragraph) {
    return paragraph.isInTable()
        && (paragraph.isEmbeddedCellMark()
            || (paragraph.getTableLevel() <= 1 && paragraph.text().endsWith(String.valueOf(CELL))));
  }

  private void closeTo(int depth) {
    while (cells.size() > depth) {
      cells.removeLast();
      collector.closeTable();
    }
    flush();
  }

  private void openTo(int depth) {
    while (cells.size() < depth) {
      if (!cells.isEmpty()) {
        openCell(cells.getLast());
      }
      collector.openTable(zone);
      cells.addLast(new Cell());
    }
    if (!cells.isEmpty()) {
      openCell(cells.getLast());
    }
  }

  private void openCell(Cell cell) {
    if (!cell.rowOpen) {
      collector.openRow();
      cell.rowOpen = true;
    }
    if (!cell.open) {
      collector.openCell();
      cell.open = true;
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
