package org.cohesion.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.cohesion.text.LowerCase;

/**
 * How much parts have in common: the share of their words that occur in both, as often as they do
 * (the coefficient of Dice), whatever their order and case.
 *
 * <p>Every part is compared with every other as long as that makes no more than {@link #TRIES}
 * pairs; beyond it, only with those in about the same place, so that time grows with the number of
 * words and not with the square of the number of parts.
 */
final class Likeness {

  /**
   * Two parts and how alike they are.
   *
   * @param before the earlier part
   * @param after the later part
   * @param share the share of common words, 0 to 1
   * @param sum the sum of both positions
   * @param gap the difference of both positions
   */
  record Pair(Part before, Part after, double share, int sum, int gap) {}

  /** Ties are settled such that the result is the same in both directions. */
  private static final Comparator<Pair> MOST_ALIKE_FIRST =
      Comparator.comparingDouble(Pair::share)
          .reversed()
          .thenComparingInt(Pair::sum)
          .thenComparingInt(Pair::gap);

  private static final long TRIES = 250_000;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  private final List<Part> before;
  private final List<Part> after;
  private final Map<String, Integer> numbers = new HashMap<>();

  Likeness(List<Part> before, List<Part> after) {
    this.before = before;
    this.after = after;
  }

  /** {@return the pairs whose share of common words exceeds a bound, the most alike first} */
  List<Pair> pairsAbove(double bound) {
    if (before.isEmpty() || after.isEmpty()) {
      return List.of();
    }
    List<int[]> earlier = before.stream().map(this::words).toList();
    List<int[]> later = after.stream().map(this::words).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < earlier.size(); i++) {
      // |i / before.size() - j / after.size()| * before.size() * after.size() <= TRIES
      long here = (long) i * later.size();
      long first = Math.max(0, Math.floorDiv(here - TRIES - 1, earlier.size()) + 1);
      long last = Math.min(later.size() - 1, (here + TRIES) / earlier.size());
      for (int j = (int) first; j <= last; j++) {
        double share = share(earlier.get(i), later.get(j));
        if (share > bound) {
          pairs.add(new Pair(before.get(i), after.get(j), share, i + j, Math.abs(i - j)));
        }
      }
    }
    pairs.sort(MOST_ALIKE_FIRST);
    return pairs;
  }

  /** The words of a part as numbers, sorted. */
  private int[] words(Part part) {
    String words = Objects.requireNonNullElse(part.words(), "");
    return WORD.matcher(LowerCase.of(words))
        .results()
        .mapToInt(word -> numbers.computeIfAbsent(word.group(), w -> numbers.size()))
        .sorted()
        .toArray();
  }

  private static double share(int[] one, int[] other) {
    int common = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      int order = Integer.compare(one[i], other[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common == 0 ? 0 : 2.0 * common / (one.length + other.length);
  }
}
