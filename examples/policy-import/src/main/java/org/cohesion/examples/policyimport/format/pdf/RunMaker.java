package org.cohesion.examples.policyimport.format.pdf;

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

  /** Where the letter stands, the direction of its line as one em along it, and its size. */
  private double x;

  private double y;
  private double dx;
  private double dy;
  private double em;
  private double size;

  RunMaker(PageText page, PageFrame frame) {
    this.page = page;
    this.frame = frame;
  }

  /**
   * Takes a letter.
   *
   * @param characters what it stands for; nothing if it only moves the place of the next
   * @param place how letters of the size 1 come to stand on the page
   * @param width how far right of it the next letter stands, in its own size
   * @param rise how far above it the next letter stands, in its own size
   * @param spacing how much further the document sets letters apart, in their size
   */
  void add(
      String characters,
      Affine place,
      double width,
      double rise,
      boolean bold,
      double spacing,
      @Nullable MarkedContent mark) {
    double scaleX = place.a;
    double shearX = place.c;
    double shearY = place.b;
    double scaleY = place.d;
    double startX = place.e;
    double startY = place.f;
    double stopX = startX + scaleX * width + shearX * rise;
    double stopY = startY + shearY * width + scaleY * rise;
    x = frame.x(startX, startY);
    y = frame.y(startX, startY);
    dx = frame.x(startX + scaleX, startY + shearY) - x;
    dy = frame.y(startX + scaleX, startY + shearY) - y;
    em = length(dx, dy);
    size = length(shearX, scaleY);
    double endX = frame.x(stopX, stopY);
    double endY = frame.y(stopX, stopY);
    if (em > 0 && !characters.isEmpty()) {
      Run current = runFor(characters.isBlank(), bold, spacing, mark);
      current.text.append(characters);
      if (!characters.isBlank()) {
        current.left = current.isBlank() ? x : current.left;
        current.right = endX;
      }
    }
    if (run != null) {
      run.endX = endX;
      run.endY = endY;
    }
  }

  /** {@return the open run if the letter belongs to it, else a new one} */
  @SuppressWarnings("ReferenceEquality") // A claim is made once.
  private Run runFor(boolean blank, boolean bold, double spacing, @Nullable MarkedContent mark) {
    boolean level = dx > 0 && Math.abs(dy) < 0.02 * dx;
    Claim claim = mark == null ? null : mark.claim();
    boolean furniture = mark != null && mark.furniture();
    Run current = run;
    if (current != null
        && current.claim == claim
        && current.furniture == furniture
        && current.bold == bold
        && current.level == level
        && Math.abs(current.size - size) < 0.3
        && follows(current, blank, spacing)) {
      return current;
    }
    Run next = new Run(page.number, claim, furniture, bold, size, level, y);
    page.runs.add(next);
    run = next;
    return next;
  }

  /** {@return whether the letter stands where the run ends; puts a space into turned text} */
  private boolean follows(Run current, boolean blank, double spacing) {
    double awayX = x - current.endX;
    double awayY = y - current.endY;
    double along = (awayX * dx + awayY * dy) / em - Math.max(0, spacing) * em;
    double across = Math.abs(awayX * dy - awayY * dx) / em;
    boolean near =
        across < SHIFT * size
            && along > -BACK * size
            && along < (current.level ? GAP : WIDE) * size
            && (blank || !current.level || current.isBlank() || x - current.right < WIDE * size);
    if (near && !current.level && along > 2 * GAP * size) {
      current.text.append(' ');
    }
    return near;
  }

  /** For every letter; the one of the JDK is exact to the last bit, and many times as slow. */
  private static double length(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }
}
