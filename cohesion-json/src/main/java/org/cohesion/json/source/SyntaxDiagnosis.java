package org.cohesion.json.source;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.cohesion.extension.ExtensionValue;

/**
 * What is wrong where a document stops being JSON, told from the bytes around the place at which
 * the parser gave up. Parsers stop at the thing that is wrong, in the middle of it or just behind
 * it, so the place is worked out anew.
 *
 * @param problem what is wrong
 * @param start the offset of its first byte
 * @param end the offset after its last byte
 */
public record SyntaxDiagnosis(SyntaxProblem problem, int start, int end) {

  /** The length of an escape that stands for half of a surrogate pair. */
  private static final int SURROGATE_LENGTH = 6;

  /** What programs write for numbers that JSON does not have. */
  private static final Set<String> NO_NUMBERS =
      Set.of("NaN", "Infinity", "-Infinity", "+Infinity", "-NaN");

  /** A look at a document from the offset at which the parser gave up. */
  private static final class BreakingPoint {

    private final byte[] bytes;
    private final int at;

    BreakingPoint(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    SyntaxDiagnosis diagnosis() {
      if (at >= bytes.length) {
        int end = lastVisible() + 1;
        int start = startOfWord(end);
        return !isInText() && NO_NUMBERS.contains(word(start, end))
            ? new SyntaxDiagnosis(SyntaxProblem.NO_NUMBER, start, end)
            : new SyntaxDiagnosis(SyntaxProblem.UNEXPECTED_END, bytes.length, bytes.length);
      }
      return isInText() ? inText() : outsideTexts();
    }

    /** All before the place is sound, so counting quotation marks is enough. */
    private boolean isInText() {
      boolean inText = false;
      for (int i = 0; i < at; i++) {
        if (bytes[i] == '"') {
          inText = !inText;
        } else if (inText && bytes[i] == '\\') {
          i++;
        }
      }
      return inText;
    }

    private SyntaxDiagnosis inText() {
      if (bytes[at] >= 0 && bytes[at] < ' ') {
        return here(SyntaxProblem.CONTROL_CHARACTER);
      }
      int escape = at - 1;
      while (bytes[escape] != '\\' && bytes[escape] != '"') {
        escape--;
      }
      if (bytes[escape] == '"') {
        return here(SyntaxProblem.OTHER);
      }
      if (isSurrogate(escape)) {
        return surrogate(escape);
      }
      boolean known = "\"\\/bfnrt".indexOf(bytes[escape + 1]) >= 0;
      return known && isSurrogate(escape - SURROGATE_LENGTH)
          ? surrogate(escape - SURROGATE_LENGTH)
          : new SyntaxDiagnosis(SyntaxProblem.ESCAPE, escape, endOfCharacter());
    }

    /** Whether an escape such as \uD83D, all of it, begins at an offset. */
    private boolean isSurrogate(int escape) {
      return escape >= 0
          && escape + SURROGATE_LENGTH <= at
          && bytes[escape] == '\\'
          && bytes[escape + 1] == 'u'
          && (bytes[escape + 2] | ' ') == 'd'
          && bytes[escape + 3] > '7';
    }

    private static SyntaxDiagnosis surrogate(int escape) {
      return new SyntaxDiagnosis(SyntaxProblem.SURROGATE, escape, escape + SURROGATE_LENGTH);
    }

    private SyntaxDiagnosis outsideTexts() {
      int start = startOfWord(at);
      int end = at;
      while (end < bytes.length && isWordPart(bytes[end])) {
        end++;
      }
      String word = word(start, end);
      if (NO_NUMBERS.contains(word)) {
        return new SyntaxDiagnosis(SyntaxProblem.NO_NUMBER, start, end);
      }
      if (word.isEmpty() || (isLiteral(word) && start < at)) {
        return here(problem(bytes[at]));
      }
      if (isLiteral(word)) {
        return new SyntaxDiagnosis(problem(bytes[at]), start, end);
      }
      return new SyntaxDiagnosis(
          isLikeNumber(word) ? SyntaxProblem.NUMBER : SyntaxProblem.WORD, start, end);
    }

    private int startOfWord(int end) {
      int start = end;
      while (start > 0 && isWordPart(bytes[start - 1])) {
        start--;
      }
      return start;
    }

    private String word(int start, int end) {
      return new String(bytes, start, end - start, StandardCharsets.US_ASCII);
    }

    private SyntaxDiagnosis here(SyntaxProblem problem) {
      if (problem == SyntaxProblem.TRAILING_COMMA) {
        int comma = lastVisible();
        return new SyntaxDiagnosis(problem, comma, comma + 1);
      }
      return new SyntaxDiagnosis(problem, at, endOfCharacter());
    }

    private SyntaxProblem problem(byte here) {
      int last = lastVisible();
      byte before = last < 0 ? 0 : bytes[last];
      return switch (here) {
        case '/', '#' -> SyntaxProblem.COMMENT;
        case '\'', '`' -> SyntaxProblem.QUOTATION_MARK;
        case '}', ']' -> before == ',' ? SyntaxProblem.TRAILING_COMMA : SyntaxProblem.BRACKET;
        default -> {
          if (isTypographicQuotationMark()) {
            yield SyntaxProblem.QUOTATION_MARK;
          }
          boolean startsValue = here == '"' || here == '{' || here == '[' || isWordPart(here);
          yield startsValue && endsValue(before)
              ? SyntaxProblem.MISSING_COMMA
              : SyntaxProblem.OTHER;
        }
      };
    }

    /** The offset of what stands before the place, white space aside; -1 if nothing does. */
    private int lastVisible() {
      int i = at - 1;
      while (i >= 0 && bytes[i] >= 0 && bytes[i] <= ' ') {
        i--;
      }
      return i;
    }

    /** U+2018 to U+201F, as word processors make them. */
    private boolean isTypographicQuotationMark() {
      return at + 2 < bytes.length
          && bytes[at] == (byte) 0xE2
          && bytes[at + 1] == (byte) 0x80
          && (bytes[at + 2] & 0xF8) == 0x98;
    }

    private int endOfCharacter() {
      int end = at + 1;
      while (end < bytes.length && isContinuation(bytes[end])) {
        end++;
      }
      return end;
    }
  }

  /** {@return what is wrong, given the offset at which the parser gave up} */
  public static SyntaxDiagnosis at(byte[] bytes, int offset) {
    int at = offset;
    while (at > 0 && at < bytes.length && isContinuation(bytes[at])) {
      at--;
    }
    return new BreakingPoint(bytes, at).diagnosis();
  }

  private static boolean isContinuation(byte b) {
    return (b & 0xC0) == 0x80;
  }

  private static boolean endsValue(byte b) {
    return b == '"' || b == '}' || b == ']' || isWordPart(b);
  }

  private static boolean isWordPart(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '+'
        || b == '-'
        || b == '.'
        || b == '_'
        || b == '$';
  }

  private static boolean isLikeNumber(String word) {
    int sign = word.charAt(0) == '-' || word.charAt(0) == '+' ? 1 : 0;
    return sign == word.length() || !Character.isLetter(word.charAt(sign));
  }

  /** Whether the word is sound by itself. */
  private static boolean isLiteral(String word) {
    if (word.equals("true") || word.equals("false") || word.equals("null")) {
      return true;
    }
    try {
      ExtensionValue.number(word);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
