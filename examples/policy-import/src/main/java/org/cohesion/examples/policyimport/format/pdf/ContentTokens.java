package org.cohesion.examples.policyimport.format.pdf;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the content of a page, operator by operator, each with the operands before it. It
 * looks no further into arrays and dictionaries than to find their ends, and never fails: what is
 * no content is passed over. PDFBox's own parser makes an object of each number and each string,
 * which takes most of the time that a page takes.
 */
final class ContentTokens {

  /** What an operand is. */
  enum Kind {
    NUMBER,
    NAME,
    STRING,
    ARRAY,
    DICTIONARY,
    OTHER
  }

  private static final int MOST = 64;

  /** How many bytes behind what looks like the end of a picture must look like content. */
  private static final int PLAIN = 10;

  private final byte[] bytes;
  private final int end;
  private int at;

  private final Kind[] kinds = new Kind[MOST];
  private final double[] numbers = new double[MOST];
  private final int[] starts = new int[MOST];
  private final int[] ends = new int[MOST];
  private int count;

  ContentTokens(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  private ContentTokens(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
  }

  /** {@return the next operator, its letters in the bytes of the number; 0 at the end} */
  int operator() {
    count = 0;
    while (operand()) {
      // It has been kept.
    }
    if (at >= end) {
      return 0;
    }
    int operator = 0;
    int start = at;
    while (at < end && isRegular(bytes[at])) {
      operator = operator << 8 | bytes[at];
      at++;
    }
    if (at == start) {
      at++; // A bracket that closes nothing.
      return -1;
    }
    if (at - start > 3) {
      return -1;
    }
    if (operator == ('I' << 8 | 'D')) {
      passPicture();
    }
    return operator;
  }

  /** Goes on to the next operand; false if there is an operator first, or nothing. */
  private boolean operand() {
    passSpace();
    if (at >= end) {
      return false;
    }
    int start = at;
    switch (bytes[at]) {
      case '/' -> {
        at++;
        passRegular();
        keep(Kind.NAME, start + 1);
      }
      case '(' -> {
        passLiteral();
        keep(Kind.STRING, start);
      }
      case '<' -> {
        if (at + 1 < end && bytes[at + 1] == '<') {
          passNested('<', '>');
          keep(Kind.DICTIONARY, start);
        } else {
          passTo('>');
          keep(Kind.STRING, start);
        }
      }
      case '[' -> {
        passNested('[', ']');
        keep(Kind.ARRAY, start);
      }
      case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
        double number = number();
        if (count < MOST) {
          numbers[count] = number;
        }
        keep(Kind.NUMBER, start);
      }
      default -> {
        if (!isWord("true") && !isWord("false") && !isWord("null")) {
          return false;
        }
        passRegular();
        keep(Kind.OTHER, start);
      }
    }
    return true;
  }

  private void keep(Kind kind, int start) {
    if (count < MOST) {
      kinds[count] = kind;
      starts[count] = start;
      ends[count] = at;
      count++;
    }
  }

  /** {@return how many operands the operator has} */
  int count() {
    return count;
  }

  /** {@return whether the operands are numbers, so many of them at least} */
  boolean areNumbers(int least) {
    for (int i = 0; i < least; i++) {
      if (!is(i, Kind.NUMBER)) {
        return false;
      }
    }
    return true;
  }

  /** {@return whether there is an operand of the kind, counted from 0} */
  boolean is(int index, Kind kind) {
    return index < count && kinds[index] == kind;
  }

  /** {@return the number that the operand is; 0 if it is none} */
  double number(int index) {
    return is(index, Kind.NUMBER) ? numbers[index] : 0;
  }

  /** {@return the name that the operand is; null if it is none} */
  @Nullable COSName name(int index) {
    if (!is(index, Kind.NAME)) {
      return null;
    }
    StringBuilder name = new StringBuilder(ends[index] - starts[index]);
    for (int i = starts[index]; i < ends[index]; i++) {
      boolean coded = bytes[i] == '#' && i + 2 < ends[index];
      int code = coded ? hex(bytes[i + 1]) << 4 | hex(bytes[i + 2]) : -1;
      name.append((char) (code >= 0 ? code : bytes[i] & 0xFF));
      i += code >= 0 ? 2 : 0;
    }
    return COSName.getPDFName(name.toString());
  }

  /** {@return the bytes of the operand as they stand} */
  byte[] raw(int index) {
    return Arrays.copyOfRange(bytes, starts[index], ends[index]);
  }

  /** {@return what is in an array, as the operands of no operator} */
  ContentTokens elements(int index) {
    return new ContentTokens(
        bytes, starts[index] + 1, Math.max(starts[index] + 1, ends[index] - 1));
  }

  /** Goes on to the next element of an array, which becomes the only operand; false at the end. */
  boolean element() {
    count = 0;
    while (at < end) {
      if (operand()) {
        return true;
      }
      at++;
    }
    return false;
  }

  /**
   * Decodes the string that the operand is.
   *
   * @return its bytes; none if it is no string
   */
  byte[] string(int index) {
    if (!is(index, Kind.STRING)) {
      return new byte[0];
    }
    return bytes[starts[index]] == '('
        ? literal(starts[index] + 1, ends[index])
        : hexadecimal(starts[index] + 1, ends[index]);
  }

  private byte[] hexadecimal(int from, int to) {
    byte[] string = new byte[(to - from + 1) / 2];
    int length = 0;
    int high = -1;
    for (int i = from; i < to; i++) {
      int digit = hex(bytes[i]);
      if (digit < 0) {
        continue;
      }
      if (high < 0) {
        high = digit;
      } else {
        string[length++] = (byte) (high << 4 | digit);
        high = -1;
      }
    }
    if (high >= 0) {
      string[length++] = (byte) (high << 4);
    }
    return length == string.length ? string : Arrays.copyOf(string, length);
  }

  private byte[] literal(int from, int closed) {
    int to = closed > from && bytes[closed - 1] == ')' ? closed - 1 : closed;
    byte[] string = new byte[to - from];
    int length = 0;
    for (int i = from; i < to; i++) {
      byte letter = bytes[i];
      if (letter == '\r') {
        letter = '\n';
        i += i + 1 < to && bytes[i + 1] == '\n' ? 1 : 0;
      } else if (letter == '\\' && ++i < to) {
        letter = bytes[i];
        switch (letter) {
          case 'n' -> letter = '\n';
          case 'r' -> letter = '\r';
          case 't' -> letter = '\t';
          case 'b' -> letter = '\b';
          case 'f' -> letter = '\f';
          case '\n' -> {
            continue;
          }
          case '\r' -> {
            i += i + 1 < to && bytes[i + 1] == '\n' ? 1 : 0;
            continue;
          }
          case '0', '1', '2', '3', '4', '5', '6', '7' -> {
            int code = letter - '0';
            for (int digits = 1; digits < 3 && i + 1 < to && isOctal(bytes[i + 1]); digits++) {
              code = code << 3 | (bytes[++i] - '0');
            }
            letter = (byte) code;
          }
          default -> {}
        }
      }
      string[length++] = letter;
    }
    return length == string.length ? string : Arrays.copyOf(string, length);
  }

  private double number() {
    boolean negative = false;
    while (at < end && (bytes[at] == '+' || bytes[at] == '-')) {
      negative |= bytes[at] == '-';
      at++;
    }
    double number = 0;
    double unit = 0;
    for (; at < end; at++) {
      byte letter = bytes[at];
      if (letter >= '0' && letter <= '9') {
        number = number * 10 + (letter - '0');
        unit *= 10;
      } else if (letter == '.' && unit == 0) {
        unit = 1;
      } else {
        break;
      }
    }
    // What sticks to a number, such as a second point or a sign in the middle, says nothing.
    while (at < end && (bytes[at] == '.' || bytes[at] == '-' || isDigit(bytes[at]))) {
      at++;
    }
    double value = unit > 1 ? number / unit : number;
    return negative ? -value : value;
  }

  /** Behind ID stand the bytes of a picture, which end where EI stands by itself. */
  private void passPicture() {
    for (int i = at + 1; i + 1 < end; i++) {
      if (bytes[i] == 'E'
          && bytes[i + 1] == 'I'
          && isSpace(bytes[i - 1])
          && (i + 2 >= end || isSpace(bytes[i + 2]))
          && isPlain(i + 2)) {
        at = i + 2;
        return;
      }
    }
    at = end;
  }

  private boolean isPlain(int from) {
    for (int i = from; i < end && i < from + PLAIN; i++) {
      if (bytes[i] < ' ' && !isSpace(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  private void passSpace() {
    while (at < end) {
      if (bytes[at] == '%') {
        while (at < end && bytes[at] != '\n' && bytes[at] != '\r') {
          at++;
        }
      } else if (isSpace(bytes[at])) {
        at++;
      } else {
        return;
      }
    }
  }

  private void passRegular() {
    while (at < end && isRegular(bytes[at])) {
      at++;
    }
  }

  private void passTo(char last) {
    while (at < end && bytes[at] != last) {
      at++;
    }
    at = Math.min(end, at + 1);
  }

  private void passLiteral() {
    int depth = 0;
    for (; at < end; at++) {
      switch (bytes[at]) {
        case '\\' -> at++;
        case '(' -> depth++;
        case ')' -> depth--;
        default -> {}
      }
      if (depth == 0) {
        at++;
        return;
      }
    }
    at = end;
  }

  /** Passes brackets of one sort, those inside and strings too; hexadecimal ones have no others. */
  private void passNested(char open, char close) {
    int depth = 0;
    while (at < end) {
      byte letter = bytes[at];
      if (letter == '(') {
        passLiteral();
        continue;
      }
      at++;
      if (letter == open) {
        depth++;
      } else if (letter == close && --depth == 0) {
        return;
      }
    }
  }

  private boolean isWord(String word) {
    int length = word.length();
    if (at + length > end || (at + length < end && isRegular(bytes[at + length]))) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (bytes[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(byte letter) {
    return letter == ' '
        || letter == '\n'
        || letter == '\r'
        || letter == '\t'
        || letter == '\f'
        || letter == 0;
  }

  private static boolean isRegular(byte letter) {
    return switch (letter) {
      case ' ', '\n', '\r', '\t', '\f', 0, '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' ->
          false;
      default -> true;
    };
  }

  private static boolean isDigit(byte letter) {
    return letter >= '0' && letter <= '9';
  }

  private static boolean isOctal(byte letter) {
    return letter >= '0' && letter <= '7';
  }

  private static int hex(byte letter) {
    if (isDigit(letter)) {
      return letter - '0';
    }
    int lower = letter | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  }
}
