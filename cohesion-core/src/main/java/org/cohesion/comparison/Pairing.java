package org.cohesion.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Ways to find partners for parts that have none yet. Each gives the same pairs in both directions,
 * and takes time in proportion to the size of the parts.
 */
final class Pairing {

  private Pairing() {}

  /**
   * Pairs parts that have the same key.
   *
   * @param most how many on either side may share a key; they are paired in order
   * @param key what a part is known by; null if by nothing
   */
  static void byKey(
      List<Part> before, List<Part> after, int most, Function<Part, @Nullable Object> key) {
    Map<Object, List<Part>> later = byKey(after, key);
    byKey(before, key)
        .forEach(
            (shared, earlier) -> {
              List<Part> same = later.getOrDefault(shared, List.of());
              if (earlier.size() <= most && same.size() <= most) {
                for (int i = 0; i < Math.min(earlier.size(), same.size()); i++) {
                  earlier.get(i).pairWith(same.get(i));
                }
              }
            });
  }

  private static Map<Object, List<Part>> byKey(
      List<Part> parts, Function<Part, @Nullable Object> key) {
    Map<Object, List<Part>> byKey = new HashMap<>();
    for (Part part : alone(parts)) {
      Object known = key.apply(part);
      if (known != null) {
        Object ordered = known instanceof Comparable ? known : new Known(known, part);
        byKey.computeIfAbsent(ordered, k -> new ArrayList<>()).add(part);
      }
    }
    return byKey;
  }

  /**
   * A key with an order, since a map of many that were chosen to have one hash code would look
   * through all of them for each. The order is asked for in no other case.
   *
   * @param key what a part is known by
   * @param part the part
   */
  private record Known(Object key, Part part) implements Comparable<Known> {

    @Override
    public int compareTo(Known other) {
      return part.contents().compareTo(other.part.contents());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Known that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
      return key.hashCode();
    }
  }

  /**
   * Pairs elements of two lists that have the same key. Those whose key occurs once come first,
   * then their neighbours and those of both ends, so that of several with the same key the right
   * one turns out to be new or gone: the algorithm of Paul Heckel, "A technique for isolating
   * differences between files", 1978.
   *
   * @param key as for {@link #byKey}
   */
  static void byNeighbours(
      List<Part> before, List<Part> after, Function<Part, @Nullable Object> key) {
    byKey(before, after, 1, key);
    pairNeighbours(before, after, 1, key);
    pairNeighbours(before, after, -1, key);
  }

  /** Goes through the earlier list forwards or backwards and pairs what follows upon pairs. */
  private static void pairNeighbours(
      List<Part> before, List<Part> after, int step, Function<Part, @Nullable Object> key) {
    int next = step > 0 ? 0 : after.size() - 1;
    for (int i = 0; i < before.size(); i++) {
      Part part = before.get(step > 0 ? i : before.size() - 1 - i);
      if (part.partner() == null && next >= 0 && next < after.size()) {
        Part candidate = after.get(next);
        Object known = key.apply(part);
        if (candidate.partner() == null && known != null && known.equals(key.apply(candidate))) {
          part.pairWith(candidate);
        }
      }
      Part partner = part.partner();
      next = partner == null ? -1 : partner.index() + step;
    }
  }

  /**
   * Pairs parts that have many words in common, the most alike first.
   *
   * @param least the share of common words, 0 to 1, that a pair must exceed
   */
  static void byLikeness(List<Part> before, List<Part> after, double least) {
    for (Likeness.Pair pair : new Likeness(alone(before), alone(after)).pairsAbove(least)) {
      if (pair.before().partner() == null && pair.after().partner() == null) {
        pair.before().pairWith(pair.after());
      }
    }
  }

  private static List<Part> alone(List<Part> parts) {
    return parts.stream().filter(part -> part.partner() == null).toList();
  }
}
