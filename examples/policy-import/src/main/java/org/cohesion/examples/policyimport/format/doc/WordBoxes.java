package org.cohesion.examples.policyimport.format.doc;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherOptRecord;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSimpleProperty;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.OfficeDrawings;
import org.jspecify.annotations.Nullable;

/** Finds the stories of text boxes by the drawings that they belong to; used by one thread. */
final class WordBoxes {

  private static final int BOX_BYTES = 22;

  /** A story, from one position of the document to another. */
  record Story(int start, int end) {}

  private final OfficeDrawings drawings;
  private final List<Integer> positions;
  private final int offset;
  private final Set<Integer> left = new LinkedHashSet<>();

  /**
   * Reads where the boxes are.
   *
   * @param table the table of their stories
   * @param offset where their text begins in the document
   * @param letters how many letters it has
   */
  WordBoxes(HWPFDocument word, OfficeDrawings drawings, int table, int offset, int letters) {
    this.drawings = drawings;
    this.offset = offset;
    this.positions = WordTable.positions(word, table, BOX_BYTES, letters);
    // The last one is the end of the text and no box.
    for (int i = 0; i + 2 < positions.size(); i++) {
      left.add(i);
    }
  }

  /** {@return the stories of the boxes anchored at a position, each once} */
  List<Story> at(int position) {
    List<Story> stories = new ArrayList<>();
    OfficeDrawing drawing = drawings.getOfficeDrawingAt(position);
    if (drawing != null) {
      take(drawing.getOfficeArtSpContainer(), stories);
    }
    return stories;
  }

  /** {@return the stories that no position asked for} */
  List<Story> rest() {
    List<Story> stories = left.stream().map(this::story).toList();
    left.clear();
    return stories;
  }

  private void take(@Nullable EscherRecord record, List<Story> stories) {
    if (record instanceof EscherContainerRecord container) {
      for (EscherRecord child : container) {
        take(child, stories);
      }
    } else if (record instanceof EscherOptRecord options) {
      EscherSimpleProperty text = options.lookup(EscherPropertyTypes.TEXT__TEXTID);
      if (text != null) {
        // The number of the box, from 1, stands in the upper half.
        int box = (text.getPropertyValue() >>> 16) - 1;
        if (left.remove(box)) {
          stories.add(story(box));
        }
      }
    }
  }

  private Story story(int box) {
    return new Story(offset + positions.get(box), offset + positions.get(box + 1));
  }
}
