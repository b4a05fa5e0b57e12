package org.cohesion.examples.policyimport.format.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.Zone;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the edges of elements do to the blocks around them; used by one thread. */
final class PageElements {

  private static final char QUOTE_OPENS = '“';
  private static final char QUOTE_CLOSES = '”';
  private static final Pattern WORD_LEVEL = Pattern.compile("\\blevel([1-9])\\b");

  private final PageBlocks blocks;
  private final PageNotes notes;
  private @Nullable Frame frame;

  PageElements(PageBlocks blocks, PageNotes notes) {
    this.blocks = blocks;
    this.notes = notes;
  }

  /** {@return the element that is open; null outside the page} */
  @Nullable Frame open() {
    return frame;
  }

  /** Opens an element. */
  Frame open(Element element, Declarations style) {
    Frame outer = frame;
    Look around = outer == null ? Look.PAGE : outer.look;
    Look look = around.in(element, style);
    Zone zone = Zones.of(element, style, around.zone(), outer);
    Frame opened = new Frame(element, style, look.in(zone), outer);
    if (opened.isBlock) {
      end();
    }
    frame = opened;
    switch (opened.name) {
      case "table" -> opened.isLayout = Zones.isLayout(element);
      case "tr" -> openRow(opened);
      case "td", "th" -> openCell(opened);
      case "dl" -> blocks.openLabels(zone);
      case "dt" -> blocks.openLabel();
      case "dd" -> blocks.openValue();
      case "ul", "ol", "menu", "dir" -> {
        opened.list = new OpenList(element, style);
        opened.lists++;
      }
      case "li" -> opened.look = opened.look.in(item(opened));
      default -> openLetters(opened);
    }
    return opened;
  }

  /** Closes the element that is open. */
  void close() {
    Frame closed = frame;
    if (closed == null) {
      return;
    }
    if (closed.isBlock) {
      end();
    }
    if (closed.markStart >= 0) {
      takeMark(closed);
    }
    switch (closed.name) {
      case "table" -> {
        if (closed.hasTable) {
          blocks.closeTable();
        }
      }
      case "dl" -> blocks.closeLabels();
      case "q" -> blocks.letters().add(QUOTE_CLOSES);
      case "button", "textarea", "label", "output" -> blocks.letters().add(' ');
      default -> {}
    }
    frame = closed.outer;
  }

  /** {@return where the block stands that is being read} */
  Place place() {
    Frame block = frame == null ? null : frame.block();
    return block == null ? Place.NONE : blocks.origin().place(block.element, block.selector());
  }

  private void end() {
    if (frame != null && blocks.letters().length() > 0) {
      double firstLine = frame.block().style.points("text-indent", 0).orElse(0);
      blocks.end(frame.look, firstLine, place());
    }
  }

  private void openRow(Frame row) {
    Frame table = row.table();
    if (table == null || table.isLayout) {
      return;
    }
    if (!table.hasTable) {
      blocks.openTable(row.look.zone());
      table.hasTable = true;
    }
    blocks.openRow();
  }

  private void openCell(Frame cell) {
    cell.look = cell.look.in((Item) null);
    cell.lists = 0;
    Frame table = cell.table();
    if (table != null && table.hasTable) {
      blocks.openCell();
    }
  }

  private Item item(Frame entry) {
    OpenList list = entry.listAround();
    String mark = list == null ? "•" : list.mark(entry.element, entry.style);
    int depth = Math.max(0, entry.lists - 1);
    return new Item(depth, blocks.origin().mark(entry.element).orElse(mark));
  }

  /** Opens what changes nothing but the letters, among it what Word saves as lists and as tabs. */
  private void openLetters(Frame opened) {
    String wordList = opened.style.get("mso-list");
    if (wordList.equals("ignore")) {
      opened.markStart = blocks.letters().length();
    } else if (!wordList.isEmpty() && opened.isBlock) {
      Matcher level = WORD_LEVEL.matcher(wordList);
      int depth = level.find() ? Integer.parseInt(level.group(1)) - 1 : 0;
      opened.look = opened.look.in(new Item(depth, ""));
    }
    if (!opened.style.get("mso-tab-count").isEmpty()) {
      blocks.letters().add('\t');
    }
    switch (opened.name) {
      case "ins" -> notes.insert(opened.element);
      case "q" -> blocks.letters().add(QUOTE_OPENS);
      case "button", "textarea", "label", "output" -> blocks.letters().add(' ');
      case "sdfield" -> {
        if (opened.element.attr("type").equals("DATETIME") && !opened.element.hasAttr("sdfixed")) {
          notes.dateField(place());
        }
      }
      default -> {}
    }
  }

  private void takeMark(Frame mark) {
    String printed = blocks.letters().takeBack(mark.markStart).replace('\u00a0', ' ').strip();
    Item item = mark.look.item();
    if (item != null) {
      item.print(printed);
    }
  }
}
