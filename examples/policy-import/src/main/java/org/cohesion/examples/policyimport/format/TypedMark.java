package org.cohesion.examples.policyimport.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark of an entry of a list that somebody typed at the start of a paragraph, such as {@code
 * •}, {@code 2.} or {@code a)}.
 *
 * @param mark the mark as it was typed, without the space behind it
 * @param rest what stands behind it, never without a letter or a digit
 */
public record TypedMark(String mark, String rest) {

  /** The letters of symbol fonts, which Word and PDF keep as private characters. */
  private static final String SYMBOLS = "\\uf000-\\uf0ff";

  private static final String BULLETS = "•‣⁃∙·●○◦■□▪▫◆◇❖➢➤►▶✓✔✗➔➜" + SYMBOLS;

  /** Marks that are nothing else, whatever follows. */
  private static final Pattern BULLET = Pattern.compile("([" + BULLETS + "])\\s*");

  /** Signs that are marks before a space; the last three are bullets of a symbol font. */
  private static final Pattern SIGN = Pattern.compile("([-–—−*»§Øü])\\s+");

  /** No sentence starts with a dash. */
  private static final Pattern DASH = Pattern.compile("([-–−])(?=\\p{L})");

  private static final Pattern LETTER_O = Pattern.compile("(o)(\\s+)");

  private static final List<Pattern> NUMBERS =
      List.of(
          // 1) (1) a) (iv) with or without a space
          Pattern.compile(
              "(\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,5}|[A-Z]|[IVX]{1,5})\\))(?:\\s+|(?=\\p{L}))"),
          // 1. 12. but no "10. 9. 2026"
          Pattern.compile("(\\d{1,2}\\.)(?:\\s+(?!\\d{1,2}\\.\\s?\\d{2}|\\d{4}\\b)|(?=\\p{L}))"),
          // 3.1 or 3.1.2. but no "10.9.26"
          Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,4}\\.?)\\t\\s*"),
          Pattern.compile(
              "(?!\\d{1,2}\\.\\d{1,2}\\.\\d{2}\\s)(\\d{1,2}(?:\\.\\d{1,2}){1,4}\\.?)\\s+(?=[\\p{Lu}‘“'\"])"),
          // a. iv. IV. but no "A. Smith", no "e.g."
          Pattern.compile("((?:[a-z]|[ivx]{2,5}|[IVX]{2,5})\\.)(?:\\s+|(?=\\p{Lu}\\p{Ll}))"),
          // A. and 1 before a tab
          Pattern.compile("([A-Z]\\.|\\d{1,2})\\t\\s*"));

  /** Letters before the bracket or the point of a number in letters. */
  private static final int LONGEST_LETTERS = 5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  /**
   * Looks for a mark. What might be a word, a date, a number of a sentence or somebody's initial is
   * none.
   *
   * @param text a paragraph, with no white space before it
   * @param indented whether it starts further from the margin than the text around it; only then is
   *     the letter {@code o} before a space a bullet
   * @return the mark, or empty if it has none or nothing else
   */
  public static Optional<TypedMark> of(String text, boolean indented) {
    if (isPlain(text)) {
      return Optional.empty();
    }
    Matcher bullet = BULLET.matcher(text);
    if (bullet.lookingAt()) {
      return split(bullet, text).filter(found -> !BULLET.matcher(found.rest).lookingAt());
    }
    Matcher sign = SIGN.matcher(text);
    if (sign.lookingAt()) {
      // "- 2 -" is the number of a page.
      return split(sign, text).filter(found -> !found.rest.endsWith(found.mark));
    }
    Matcher dash = DASH.matcher(text);
    if (dash.lookingAt()) {
      return split(dash, text);
    }
    Matcher letter = LETTER_O.matcher(text);
    if (letter.lookingAt()) {
      return indented || letter.group(2).contains("\t") ? split(letter, text) : Optional.empty();
    }
    for (Pattern pattern : NUMBERS) {
      Matcher number = pattern.matcher(text);
      if (number.lookingAt()) {
        return split(number, text);
      }
    }
    return Optional.empty();
  }

  /** {@return whether it starts with a word, as most lines do: no pattern need be tried then} */
  private static boolean isPlain(String text) {
    if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
      return text.isEmpty();
    }
    for (int i = 1; i < text.length() && i <= LONGEST_LETTERS; i++) {
      char next = text.charAt(i);
      if (next == '.' || next == ')' || (i == 1 && Character.isWhitespace(next))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<TypedMark> split(Matcher found, String text) {
    String rest = text.substring(found.end());
    return WORD.matcher(rest).find()
        ? Optional.of(new TypedMark(found.group(1), rest))
        : Optional.empty();
  }
}
