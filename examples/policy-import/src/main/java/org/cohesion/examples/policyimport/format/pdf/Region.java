package org.cohesion.examples.policyimport.format.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lines that stand one below the other: a column, a cell, a box. */
final class Region {

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
    List<Region> result = new ArrayList<>();
    for (int i = 0; i < regions.size(); i++) {
      Region next = i + 1 < regions.size() ? regions.get(i + 1) : null;
      result.addAll(next == null ? List.of(regions.get(i)) : regions.get(i).cutBeside(next));
    }
    result.forEach(Region::measure);
    return result;
  }

  /** Cuts off what stands above two columns, if the next region is the second of them. */
  private List<Region> cutBeside(Region next) {
    double start = next.lines.stream().mapToDouble(line -> line.left).min().orElse(0);
    double top = next.lines.get(0).y - next.lines.get(0).size;
    int first = lines.size();
    while (first > 0 && lines.get(first - 1).right < start && lines.get(first - 1).y > top) {
      first--;
    }
    if (first == 0 || first == lines.size()) {
      return List.of(this);
    }
    Region above = new Region(page);
    above.lines.addAll(lines.subList(0, first));
    Region beside = new Region(page);
    beside.lines.addAll(lines.subList(first, lines.size()));
    return List.of(above, beside);
  }

  private void measure() {
    double start = lines.stream().mapToDouble(line -> line.left).min().orElse(0);
    List<TextLine> set = lines.stream().filter(line -> !isCentred(line, start)).toList();
    if (set.isEmpty()) {
      set = lines;
    }
    left = set.stream().mapToDouble(line -> line.left).min().orElse(0);
    right = set.stream().mapToDouble(line -> line.right).max().orElse(0);
  }

  /** {@return whether it takes most of the width of its page} */
  boolean isWide() {
    return right - left > 0.6 * page.width;
  }

  /** {@return whether a line stands in the middle of its page, away from the margin} */
  private boolean isCentred(TextLine line, double start) {
    return Math.abs((line.left + line.right) / 2 - page.width / 2) < CENTRED
        && line.left > start + 20;
  }
}
