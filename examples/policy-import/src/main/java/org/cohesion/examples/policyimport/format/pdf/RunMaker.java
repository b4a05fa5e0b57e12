package org.cohesion.examples.policyimport.format.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Puts the letters of a page together where one follows the other without a gap. */
final class RunMaker {

  /** Gaps and shifts in parts of the size of the letters; kerning is less than the first. */
  private static final double GAP = 0.1;

  private static final double BACK = 0.3;
  private static final double SHIFT = 0.1;
  private static final double WIDE = 2;

  private final PageText page;
  private final PageFrame frame;
  private @Nullable Run run;

  RunMaker(PageText page, PageFrame frame) {
    this.page = page;
    this.frame = frame;
  }

  @SuppressWarnings("ReferenceEquality") // A claim is made once.
  void add(
      String characters,
      Matrix matrix,
      Vector displacement,
      boolean bold,
      double spacing,
      @Nullable MarkedContent mark,
      COSDictionary owner) {
    double scaleX = matrix.getScaleX();
    double shearX = matrix.getShearX();
    double shearY = matrix.getShearY();
    double scaleY = matrix.getScaleY();
    double startX = matrix.getTranslateX();
    double startY = matrix.getTranslateY();
    double width = displacement.getX();
    double rise = displacement.getY();
    double stopX = startX + scaleX * width + shearX * rise;
    double stopY = startY + shearY * width + scaleY * rise;
    double size = length(shearX, scaleY);
    // One em along the line, for the direction in which it runs.
    double x0 = frame.x(startX, startY);
    double y0 = frame.y(startX, startY);
    double dx = frame.x(startX + scaleX, startY + shearY) - x0;
    double dy = frame.y(startX + scaleX, startY + shearY) - y0;
    double em = length(dx, dy);
    if (em == 0 || characters.isEmpty()) {
      moved(frame.x(stopX, stopY), frame.y(stopX, stopY));
      return;
    }
    boolean level = dx > 0 && Math.abs(dy) < 0.02 * dx;
    Claim claim = mark == null ? null : mark.claim();
    boolean furniture = mark != null && mark.furniture();
    boolean blank = characters.isBlank();
    Run current = run;
    boolean follows =
        current != null
            && current.claim == claim
            && current.furniture == furniture
            && current.bold == bold
            && current.level == level
            && Math.abs(current.size - size) < 0.3;
    if (follows && current != null) {
      double awayX = x0 - current.endX;
      double awayY = y0 - current.endY;
      double along = (awayX * dx + awayY * dy) / em - Math.max(0, spacing) * em;
      double across = Math.abs(awayX * dy - awayY * dx) / em;
      follows =
          across < SHIFT * size
              && along > -BACK * size
              && along < (level ? GAP : WIDE) * size
              && (blank || !level || current.isBlank() || x0 - current.right < WIDE * size);
      if (follows && !level && along > 2 * GAP * size) {
        current.text.append(' ');
      }
    }
    if (!follows || current == null) {
      current = new Run(page.number, claim, furniture, bold, size, level, y0);
      page.runs.add(current);
      run = current;
    }
    current.text.append(characters);
    current.endX = frame.x(stopX, stopY);
    current.endY = frame.y(stopX, stopY);
    if (!blank) {
      if (current.isBlank()) {
        current.left = x0;
      }
      current.right = current.endX;
    }
  }

  private void moved(double x, double y) {
    if (run != null) {
      run.endX = x;
      run.endY = y;
    }
  }

  /** For every letter; the one of the JDK is exact to the last bit, and many times as slow. */
  private static double length(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }
}
