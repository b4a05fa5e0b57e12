package org.cohesion.examples.policyimport.format.doc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.sprm.CharacterSprmUncompressor;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * Splits paragraphs into runs of letters that look the same. The library's own runs do not know
 * what a character style inherits from the style that it is based on, and take a symbol for a
 * bracket where two equal ones stand together.
 */
final class WordRuns {

  private static final int CHARACTER_SPRM = 2;
  private static final int STYLE_SPRM = 0x30;
  private static final int NO_STYLE = 4095;

  /**
   * A run.
   *
   * @param start the position of its first letter in the document
   * @param text its letters, as they are stored
   * @param looks how they look
   */
  record Run(int start, String text, CharacterProperties looks) {

    /** {@return whether readers see it: it is neither deleted nor hidden} */
    boolean isSeen() {
      return !looks.isFRMarkDel() && !looks.isFVanish();
    }
  }

  private final CharSequence text;
  private final StyleSheet styles;
  private final List<CHPX> all;

  WordRuns(HWPFDocument word) {
    this.text = word.getText();
    this.styles = word.getStyleSheet();
    this.all = word.getCharacterTable().getTextRuns();
  }

  /** {@return the runs of a paragraph, in order, which cover it} */
  List<Run> of(Paragraph paragraph) {
    List<Run> runs = new ArrayList<>();
    int at = paragraph.getStartOffset();
    int end = Math.min(paragraph.getEndOffset(), text.length());
    int style = paragraph.getStyleIndex();
    for (int i = first(at); i < all.size() && at < end; i++) {
      CHPX run = all.get(i);
      if (run.getStart() > at) {
        at = add(runs, at, Math.min(run.getStart(), end), new byte[0], style);
      }
      if (run.getEnd() > at && at < end) {
        at = add(runs, at, Math.min(run.getEnd(), end), run.getGrpprl(), style);
      }
    }
    if (at < end) {
      add(runs, at, end, new byte[0], style);
    }
    return runs;
  }

  private int add(List<Run> runs, int start, int end, byte[] changes, int style) {
    runs.add(new Run(start, text.subSequence(start, end).toString(), looks(changes, style)));
    return end;
  }

  /** The first run that ends behind a position. */
  private int first(int position) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).getEnd() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @SuppressWarnings("deprecation") // The only way to what a paragraph style says of its letters.
  private CharacterProperties looks(byte[] changes, int paragraphStyle) {
    CharacterProperties looks = styles.getCharacterStyle(paragraphStyle);
    for (int style : inherited(changes)) {
      looks = CharacterSprmUncompressor.uncompressCHP(styles, looks, styles.getCHPX(style), 0);
    }
    return CharacterSprmUncompressor.uncompressCHP(styles, looks, changes, 0);
  }

  /** The styles that the character style of a run is based on, the outermost first. */
  private Deque<Integer> inherited(byte[] changes) {
    Deque<Integer> chain = new ArrayDeque<>();
    Set<Integer> seen = new HashSet<>();
    int style = base(characterStyle(changes));
    while (style != NO_STYLE && seen.add(style)) {
      chain.addFirst(style);
      style = base(style);
    }
    return chain;
  }

  private int base(int style) {
    if (style < 0 || style >= styles.numStyles()) {
      return NO_STYLE;
    }
    StyleDescription description = styles.getStyleDescription(style);
    return description == null ? NO_STYLE : description.getBaseStyle();
  }

  private static int characterStyle(byte[] changes) {
    int style = NO_STYLE;
    SprmIterator sprms = new SprmIterator(changes, 0);
    while (sprms.hasNext()) {
      SprmOperation sprm = sprms.next();
      if (sprm.getType() == CHARACTER_SPRM && sprm.getOperation() == STYLE_SPRM) {
        style = sprm.getOperand();
      }
    }
    return style;
  }
}
