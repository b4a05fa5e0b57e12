package org.cohesion.validation.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A cheap look at a text: whether a word is in it that a citation must have. */
final class Triggers {

  private static final byte OTHER = 0;
  private static final byte LETTER = 1;
  private static final byte FIRST = 2;
  private static final int ASCII = 128;

  private final boolean acts;
  private final String[] words;
  private final byte[] kinds = new byte[ASCII];

  private Triggers(Builder builder) {
    acts = builder.acts;
    words = builder.words.toArray(new String[0]);
    for (char c = 0; c < ASCII; c++) {
      kinds[c] = Character.isLetter(c) ? LETTER : OTHER;
    }
    for (String word : words) {
      if (word.charAt(0) < ASCII) {
        kinds[word.charAt(0)] = FIRST;
      }
    }
  }

  boolean isIn(String text) {
    if (acts && hasAct(text)) {
      return true;
    }
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      byte kind = c < ASCII ? kinds[c] : Character.isLetter(c) ? LETTER : OTHER;
      if (kind == FIRST && !inWord && isWordAt(text, i)) {
        return true;
      }
      inWord = kind != OTHER;
    }
    return false;
  }

  /** "Act" as in a name, or any "act" before a year. */
  private static boolean hasAct(String text) {
    if (text.contains("Act") || text.contains("ACT")) {
      return true;
    }
    for (int i = text.indexOf("act"); i >= 0; i = text.indexOf("act", i + 3)) {
      int next = i + 3;
      while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
        next++;
      }
      if (next < text.length() && Character.isDigit(text.charAt(next))) {
        return true;
      }
    }
    return false;
  }

  private boolean isWordAt(String text, int at) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** Collects the words. */
  static final class Builder {

    private boolean acts;
    private final List<String> words = new ArrayList<>();

    /** Names of Acts are looked for. */
    void addAct() {
      acts = true;
    }

    void add(String word) {
      for (String form : List.of(word, word.toUpperCase(Locale.ROOT))) {
        if (!words.contains(form)) {
          words.add(form);
        }
      }
    }

    Triggers build() {
      return new Triggers(this);
    }
  }
}
