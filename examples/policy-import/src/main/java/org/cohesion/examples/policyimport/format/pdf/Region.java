package org.cohesion.examples.policyimport.format.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lines that stand one below the other: a column, a cell, a box. */
final class Region {

  /** Ends of lines that are one edge to the eye, in points. */
  private static final double SAME_EDGE = 12;

  private static final double CENTRED = 3;

  final PageText page;
  final List<TextLine> lines = new ArrayList<>();
  double left;
  double right;

  Region(PageText page) {
    this.page = page;
  }

  /** Cuts the lines of a page where the next does not stand below the one before. */
  static List<Region> of(PageText page, List<TextLine> lines) {
    List<Region> regions = new ArrayList<>();
    Region region = null;
    TextLine last = null;
    for (TextLine line : lines) {
      boolean below =
          last != null && !last.turned && !line.turned && line.y > last.y - 0.5 * last.size;
      if (region == null || !below) {
        region = new Region(page);
        regions.add(region);
      }
      region.lines.add(line);
      last = line;
    }
    regions.forEach(Region::measure);
    return regions;
  }

  private void measure() {
    List<TextLine> set = lines.stream().filter(line -> !isCentred(line)).toList();
    if (set.isEmpty()) {
      set = lines;
    }
    left = set.stream().mapToDouble(line -> line.left).min().orElse(0);
    List<Double> ends = set.stream().map(line -> line.right).sorted().toList();
    right = ends.get(ends.size() - 1);
    for (int i = ends.size() - 1; i > 0 && ends.size() > 3; i--) {
      if (ends.get(i) - ends.get(i - 1) < SAME_EDGE) {
        right = ends.get(i);
        break;
      }
    }
  }

  /** {@return whether it takes most of the width of its page} */
  boolean isWide() {
    return right - left > 0.6 * page.width;
  }

  /** {@return whether a line stands in the middle of its page, away from the margin} */
  boolean isCentred(TextLine line) {
    double start = lines.stream().mapToDouble(other -> other.left).min().orElse(0);
    return Math.abs((line.left + line.right) / 2 - page.width / 2) < CENTRED
        && line.left > start + 20;
  }
}
