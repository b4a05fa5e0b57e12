package org.cohesion.examples.policyimport.format.pdf;

import java.util.ArrayList;
import java.util.List;

/** Where the left margins of pages are: one, or one for each of two columns. */
final class Margins {

  private static final double SAME = 2;

  /** Lines that make a second column. */
  private static final int COLUMN = 5;

  private final List<double[]> pages = new ArrayList<>();

  Margins(List<PageText> texts) {
    for (PageText page : texts) {
      double first = Double.MAX_VALUE;
      double second = Double.MAX_VALUE;
      int count = 0;
      for (Run run : page.runs) {
        if (!run.isBlank() && !run.furniture && run.level) {
          first = Math.min(first, run.left);
        }
      }
      double half = first + 0.4 * (page.width - 2 * first);
      double lastY = -1;
      double lastRight = 0;
      for (Run run : page.runs) {
        if (!run.isBlank() && !run.furniture && run.level) {
          boolean starts = Math.abs(run.y - lastY) > SAME || run.left < lastRight - SAME;
          if (starts && run.left > half && run.left < half + 0.25 * page.width) {
            count++;
            second = Math.min(second, run.left);
          }
          lastY = run.y;
          lastRight = run.right;
        }
      }
      pages.add(new double[] {first, count >= COLUMN ? second : Double.MAX_VALUE});
    }
  }

  /** {@return the margin of the column that a line stands in} */
  double of(TextLine line) {
    double[] margins = pages.get(line.page - 1);
    return line.left > margins[1] - SAME ? margins[1] : Math.min(margins[0], line.left);
  }
}
