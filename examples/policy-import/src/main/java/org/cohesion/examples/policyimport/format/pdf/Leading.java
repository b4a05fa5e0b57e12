package org.cohesion.examples.policyimport.format.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How far apart the lines of a paragraph stand, for each size of letters. */
final class Leading {

  /** Without any other evidence, in parts of the size. */
  private static final double USUAL = 1.25;

  private final Map<Long, Double> bySize = new HashMap<>();

  Leading(List<Region> regions) {
    Map<Long, TreeMap<Long, Integer>> counts = new HashMap<>();
    for (Region region : regions) {
      for (int i = 1; i < region.lines.size(); i++) {
        TextLine upper = region.lines.get(i - 1);
        TextLine lower = region.lines.get(i);
        double step = lower.y - upper.y;
        if (sizeOf(upper) == sizeOf(lower)
            && step > 0.8 * lower.size
            && step < 2.6 * lower.size
            && Math.abs(upper.right - region.right) < 6 * upper.size) {
          counts
              .computeIfAbsent(sizeOf(lower), size -> new TreeMap<>())
              .merge(Math.round(step * 2), 1, Integer::sum);
        }
      }
    }
    counts.forEach((size, steps) -> bySize.put(size, usual(steps)));
  }

  /** The smallest of those that are seen often, counting half points beside each other together. */
  private static double usual(SortedMap<Long, Integer> steps) {
    int most = 0;
    for (long step : steps.keySet()) {
      most = Math.max(most, around(steps, step));
    }
    for (long step : steps.keySet()) {
      if (around(steps, step) * 3 >= most) {
        return (step + 1) / 2.0;
      }
    }
    return 0;
  }

  private static int around(Map<Long, Integer> steps, long step) {
    return steps.getOrDefault(step, 0) + steps.getOrDefault(step + 1, 0);
  }

  /** {@return the most that two lines of one paragraph stand apart} */
  double most(TextLine line) {
    double usual = bySize.getOrDefault(sizeOf(line), USUAL * line.size);
    return usual * 1.15 + 0.5;
  }

  private static long sizeOf(TextLine line) {
    return Math.round(line.size);
  }
}
