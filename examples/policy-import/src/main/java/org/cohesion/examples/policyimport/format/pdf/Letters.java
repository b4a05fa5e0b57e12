package org.cohesion.examples.policyimport.format.pdf;

import java.text.Normalizer;

/** Characters as they come out of fonts, and as they are meant. */
final class Letters {

  private static final char FIRST_MARK = '\u0300';

  private Letters() {}

  /** {@return the characters with ligatures taken apart and without controls} */
  static String of(String raw) {
    StringBuilder result = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c >= '\ufb00' && c <= '\ufb06') {
        result.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (isSpace(c)) {
        result.append(' ');
      } else if (!Character.isISOControl(c) && c != '\ufeff') {
        result.append(c);
      }
    }
    return result.toString();
  }

  /** {@return the text with accents on their letters that are painted by themselves} */
  static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
