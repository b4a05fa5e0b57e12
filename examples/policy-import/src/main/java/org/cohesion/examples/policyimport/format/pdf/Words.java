package org.cohesion.examples.policyimport.format.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that a document has inside its lines. */
final class Words {

  private Words() {}

  /** {@return the words in small letters, and pairs with a hyphen between them} */
  static Set<String> of(List<TextLine> lines) {
    Set<String> words = new HashSet<>();
    for (TextLine line : lines) {
      String text = line.text();
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
          boolean cut = i == text.length() - 1 && text.charAt(i) == '-';
          if (i > start && !cut) {
            String word = text.substring(start, i).toLowerCase(Locale.ROOT);
            words.add(word);
            if (start > 1 && text.charAt(start - 1) == '-') {
              words.add(lastOf(text, start - 1) + "-" + word);
            }
          }
          start = i + 1;
        }
      }
    }
    return words;
  }

  /** {@return the word that ends before the position, in small letters} */
  static String lastOf(CharSequence text, int end) {
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
  }

  /** {@return the word at the start, in small letters} */
  static String firstOf(CharSequence text) {
    int end = 0;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.subSequence(0, end).toString().toLowerCase(Locale.ROOT);
  }
}
