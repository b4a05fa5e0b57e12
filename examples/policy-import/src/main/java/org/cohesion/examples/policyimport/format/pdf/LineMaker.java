package org.cohesion.examples.policyimport.format.pdf;

import java.util.ArrayList;
import java.util.List;

/** Makes lines of letters that are painted one after the other at one height. */
final class LineMaker {

  /** How far letters of one line stand apart in height, in parts of their size. */
  private static final double HEIGHT = 0.45;

  private static final double BACK = 0.3;

  private final boolean drawn;

  /**
   * Makes one for a document.
   *
   * @param drawn whether the document paints the spaces between words as letters
   */
  LineMaker(boolean drawn) {
    this.drawn = drawn;
  }

  /** {@return whether most of the gaps between words are letters of their own} */
  static boolean drawsSpaces(List<PageText> pages) {
    long spaces = 0;
    long letters = 0;
    for (PageText page : pages) {
      for (Run run : page.runs) {
        for (int i = 0; i < run.text.length(); i++) {
          if (run.text.charAt(i) == ' ') {
            spaces++;
          } else {
            letters++;
          }
        }
      }
    }
    return spaces * 15 > letters;
  }

  /** {@return the lines in the order in which they are painted} */
  List<TextLine> lines(List<Run> runs) {
    List<TextLine> lines = new ArrayList<>();
    List<Run> line = new ArrayList<>();
    double end = 0;
    Run anchor = null;
    for (Run run : runs) {
      boolean joins =
          anchor != null
              && anchor.page == run.page
              && anchor.level
              && run.level
              && Math.abs(run.y - anchor.y) < HEIGHT * Math.max(run.size, anchor.size)
              && (run.isBlank() || run.left > end - BACK * run.size);
      if (!joins) {
        flush(line, lines);
        line = new ArrayList<>();
        anchor = null;
      }
      line.add(run);
      if (!run.isBlank()) {
        end = run.right;
        if (anchor == null || run.size > anchor.size) {
          anchor = run;
        }
      } else if (anchor == null) {
        anchor = run;
        end = run.endX;
      }
    }
    flush(line, lines);
    return lines;
  }

  private void flush(List<Run> line, List<TextLine> lines) {
    if (line.stream().anyMatch(run -> !run.isBlank())) {
      lines.add(new TextLine(List.copyOf(line), drawn));
    }
  }
}
