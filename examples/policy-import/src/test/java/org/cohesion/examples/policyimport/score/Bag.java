package org.cohesion.examples.policyimport.score;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words, or other texts, with how often each occurs.
 *
 * @param counts how often, at least 1
 */
record Bag(Map<String, Integer> counts) {

  static final Bag EMPTY = new Bag(Map.of());

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");

  /** Soft hyphens, joiners, direction marks: seen by nobody. */
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

  /** All that is set for an apostrophe, among it one that is a letter. */
  private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02bc`\u00b4]");

  /** Takes the counts as they are now. */
  Bag {
    counts = Map.copyOf(counts);
  }

  /**
   * {@return the words of the text: runs of letters and digits, in lower case, whatever the forms
   * of the letters and of the apostrophes between them}
   */
  static Bag words(String text) {
    String folded = APOSTROPHE.matcher(text).replaceAll("'");
    folded = Normalizer.normalize(folded, Normalizer.Form.NFKC);
    Matcher words = WORD.matcher(UNSEEN.matcher(folded).replaceAll(""));
    Map<String, Integer> counts = new HashMap<>();
    while (words.find()) {
      counts.merge(words.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
    return new Bag(counts);
  }

  /** {@return all that are in one of the bags} */
  static Bag sum(Collection<Bag> bags) {
    Map<String, Integer> counts = new HashMap<>();
    bags.forEach(
        bag -> bag.counts.forEach((word, count) -> counts.merge(word, count, Integer::sum)));
    return new Bag(counts);
  }

  /** {@return what is in both, each as often as in the bag that has it less often} */
  Bag common(Bag other) {
    Map<String, Integer> common = new HashMap<>();
    counts.forEach(
        (word, count) -> {
          int both = Math.min(count, other.counts.getOrDefault(word, 0));
          if (both > 0) {
            common.put(word, both);
          }
        });
    return new Bag(common);
  }

  /** {@return what is left when the other is taken away} */
  Bag minus(Bag other) {
    Map<String, Integer> left = new HashMap<>();
    counts.forEach(
        (word, count) -> {
          int rest = count - other.counts.getOrDefault(word, 0);
          if (rest > 0) {
            left.put(word, rest);
          }
        });
    return new Bag(left);
  }

  /** {@return how many there are, each as often as it occurs} */
  int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
