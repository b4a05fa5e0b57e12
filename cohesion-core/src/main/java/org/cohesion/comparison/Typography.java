package org.cohesion.comparison;

import java.text.Normalizer;

/** Takes out of texts what typists and word processors put in and what says nothing. */
final class Typography {

  /** Below it, no character has another form, nor combines with the one before. */
  private static final char FIRST_COMBINING = '\u0300';

  /**
   * No writing has more marks on one letter, says Unicode (Stream-Safe Text Format); more would
   * take long to be put in order.
   */
  private static final int MOST_MARKS = 30;

  private Typography() {}

  /**
   * Makes texts that differ in typography only the same: quotation marks and dashes become those of
   * a typewriter, an ellipsis three dots; invisible characters go, and so does white space, except
   * one space between words; characters get their composed form, and lose all marks but the first
   * thirty. Case stays.
   */
  static String fold(String text) {
    return fold(text, false);
  }

  /** Whether texts that are the same but for typography differ in something that is seen. */
  static boolean differSeen(String one, String other) {
    return !composed(one).equals(composed(other));
  }

  /**
   * Whether texts that are the same but for typography differ in characters that are not seen, or
   * in the way in which characters are encoded.
   */
  static boolean differUnseen(String one, String other) {
    return !fold(one, true).equals(fold(other, true));
  }

  /** Takes out what is not seen, and nothing else. */
  private static String composed(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isVisible(c, marks)) {
        seen.appendCodePoint(c);
        marks = isMark(c) ? marks + 1 : 0;
      }
    }
    return Normalizer.normalize(seen, Normalizer.Form.NFC);
  }

  private static String fold(String text, boolean withUnseen) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = false;
    boolean plain = true;
    boolean afterWord = false;
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else if (withUnseen || isVisible(c, marks)) {
        boolean word = Character.isUnicodeIdentifierPart(c);
        if (space && afterWord && word) {
          folded.append(' ');
        }
        append(folded, c);
        marks = isMark(c) ? marks + 1 : 0;
        space = false;
        afterWord = word;
        plain &= c < FIRST_COMBINING;
      }
    }
    return plain || withUnseen
        ? folded.toString()
        : Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private static boolean isVisible(int c, int marks) {
    return !isIgnorable(c) && (marks < MOST_MARKS || !isMark(c));
  }

  /**
   * Whether a character shows nothing of its own: controls, and those that Unicode lets every font
   * leave out (Default_Ignorable_Code_Point), such as the selectors of a variant.
   */
  private static boolean isIgnorable(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT -> true;
      case Character.CONTROL -> !Character.isWhitespace(c);
      default ->
          c == 0x34F
              || (c >= 0x115F && c <= 0x1160)
              || (c >= 0x17B4 && c <= 0x17B5)
              || (c >= 0x180B && c <= 0x180F)
              || c == 0x2065
              || c == 0x3164
              || (c >= 0xFE00 && c <= 0xFE0F)
              || c == 0xFFA0
              || (c >= 0xFFF0 && c <= 0xFFF8)
              || (c >= 0xE0000 && c <= 0xE0FFF);
    };
  }

  private static boolean isMark(int c) {
    int type = c < FIRST_COMBINING ? 0 : Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static void append(StringBuilder folded, int c) {
    switch (c) {
      case '‘', '’', '‚', '‛', '′', '`', '´', 'ʼ' -> folded.append('\'');
      case '“', '”', '„', '‟', '″' -> folded.append('"');
      case '‐', '‑', '‒', '–', '—', '―', '−' -> folded.append('-');
      case '…' -> folded.append("...");
      default -> folded.appendCodePoint(c);
    }
  }
}
