package org.cohesion.examples.policycheck;

import java.util.Comparator;
import java.util.List;

/** Finds the names that somebody probably meant. */
final class NearestNames {

  private static final int HOW_MANY = 3;

  private NearestNames() {}

  /**
   * Up to three names that it takes the fewest changed letters to get to, nearest first. A name of
   * which every third letter would change is not meant.
   */
  static List<String> of(String typed, List<String> names) {
    return names.stream()
        .filter(name -> changes(typed, name) <= name.length() / 3)
        .sorted(Comparator.comparingInt(name -> changes(typed, name)))
        .limit(HOW_MANY)
        .toList();
  }

  /** Says that there is no rule of that id, and which was probably meant. */
  static String noSuchRule(String typed, List<String> ids) {
    List<String> near = of(typed, ids);
    String hint =
        near.isEmpty()
            ? "see '" + PolicyCheck.NAME + " rules'"
            : "did you mean " + Choices.list(near) + "?";
    return "no such rule: " + typed + "; " + hint;
  }

  /** The Levenshtein distance, row by row. */
  private static int changes(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int exchanged = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
