package org.cohesion.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that somebody probably meant, for "did you mean" at the end of messages. */
public final class NearestName {

  /** Longer ones are no slips of the pen, and comparing them would cost time. */
  static final int LONGEST_NAME = 64;

  private NearestName() {}

  /**
   * The name that takes the fewest changes: letters added, left out, exchanged or swapped with the
   * next. Case and separators do not count.
   *
   * @param typed what stands in the document
   * @param known the names to choose from
   * @return the nearest, the first of several; empty if it takes changing more than a third
   */
  public static Optional<String> of(String typed, List<String> known) {
    if (typed.isEmpty() || typed.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    String wanted = plain(typed);
    String nearest = null;
    int fewest = Math.max(1, wanted.length() / 3) + 1;
    for (String name : known) {
      String plain = plain(name);
      // As many letters as one has more are to be left out, which mostly settles it.
      if (Math.abs(wanted.length() - plain.length()) < fewest) {
        int changes = changes(wanted, plain);
        if (changes < fewest) {
          fewest = changes;
          nearest = name;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      if ("-_ ".indexOf(lower.charAt(i)) < 0) {
        plain.append(lower.charAt(i));
      }
    }
    return plain.toString();
  }

  /** The optimal string alignment distance. */
  private static int changes(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int exchange = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
        least = Math.min(least, cost[i - 1][j - 1] + exchange);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = least;
      }
    }
    return cost[a.length()][b.length()];
  }
}
