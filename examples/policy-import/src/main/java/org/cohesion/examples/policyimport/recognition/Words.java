package org.cohesion.examples.policyimport.recognition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text, as they are counted and compared: letters and digits only, in lower case,
 * with ligatures and wide forms taken apart. An apostrophe does not end a word; a hyphen does, so
 * that one that does not break and one at the end of a line are as good as any.
 */
public final class Words {

  private Words() {}

  /**
   * Takes a text apart.
   *
   * @param text a text
   * @return its words, in order
   */
  public static List<String> of(String text) {
    String folded =
        Normalizer.isNormalized(text, Normalizer.Form.NFKC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFKC);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        word.appendCodePoint(c);
      } else if (!joins(c) && !word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** {@return how many words the text has} */
  public static int count(String text) {
    return of(text).size();
  }

  /** {@return whether one text has the words of the other, in order, and no others} */
  public static boolean same(String one, String other) {
    return of(one).equals(of(other));
  }

  /**
   * {@return whether the character stands inside a word: an apostrophe, or one that is not seen}
   */
  private static boolean joins(int c) {
    return c == '\'' || c == 0x2019 || c == 0x2018 || Character.getType(c) == Character.FORMAT;
  }
}
