package org.cohesion.validation.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A cheap look at a text: whether a word is in it that a citation must have. Names have capitals,
 * which are rare in a text, and an "act" in small letters has a year after it: so one pass that
 * stops at capitals and digits only is enough.
 */
final class Triggers {

  private static final int LETTERS = 26;

  /** By first letter; null where no word begins with it. */
  private final String[][] words = new String[LETTERS][];

  private Triggers(List<String> all) {
    for (int letter = 0; letter < LETTERS; letter++) {
      char first = (char) ('A' + letter);
      words[letter] = all.stream().filter(word -> word.charAt(0) == first).toArray(String[]::new);
    }
  }

  boolean isIn(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      // One comparison for both bounds: words and spaces take turns, and cannot be foreseen.
      if ((char) (c - '1') <= 'Z' - '1' && isTrigger(text, i, c)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTrigger(String text, int at, char c) {
    if (c >= 'A') {
      for (String word : words[c - 'A']) {
        if (text.startsWith(word, at) && endsWord(text, at + word.length())) {
          return true;
        }
      }
      return false;
    }
    return c <= '2' && isAfterAct(text, at);
  }

  /** "Act" and "Acts" count, "Activities" does not. */
  private static boolean endsWord(String text, int end) {
    return end == text.length()
        || !Character.isLetter(text.charAt(end))
        || text.charAt(end) == 's'
        || text.charAt(end) == 'S';
  }

  /** Whether a number has "act" before it, with anything but letters and digits between. */
  private static boolean isAfterAct(String text, int number) {
    int end = number;
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end < number && end >= 3 && text.startsWith("act", end - 3);
  }

  /** Collects the words. */
  static final class Builder {

    private final List<String> words = new ArrayList<>();

    /**
     * Adds a word that a name has, and the same in capitals.
     *
     * @param word the word, which begins with a capital wherever it is a name's
     */
    void add(String word) {
      String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      for (String form : List.of(capital, word.toUpperCase(Locale.ROOT))) {
        char first = form.charAt(0);
        if (first < 'A' || first > 'Z') {
          throw new IllegalArgumentException(
              "The name of a legal instrument must have a word that begins with a letter A to Z");
        }
        if (!words.contains(form)) {
          words.add(form);
        }
      }
    }

    Triggers build() {
      return new Triggers(words);
    }
  }
}
