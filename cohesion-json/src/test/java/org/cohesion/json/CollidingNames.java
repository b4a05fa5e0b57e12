package org.cohesion.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.function.IntUnaryOperator;

/**
 * Names that fall into one place of a hash table: that of strings, or the parser's own table of
 * names. The latter takes a name as numbers of four bytes, and mixes in what nobody can foresee,
 * but too late.
 */
final class CollidingNames {

  private static final int MULTIPLIER = 33;
  private static final int INVERSE = inverse(MULTIPLIER);

  /** Letters that need no escape, as many as are needed. */
  private static final int FIRST_LETTER = '#';

  private static final int LETTERS = '[' - '#';

  private final String prefix;
  private final IntUnaryOperator partner;
  private int tried;

  private CollidingNames(String prefix, IntUnaryOperator partner) {
    this.prefix = prefix;
    this.partner = partner;
  }

  /** {@return the name of a number below 65,536; those of all numbers have one hash code} */
  static String ofStrings(int number) {
    StringBuilder name = new StringBuilder();
    for (int bit = 0; bit < 16; bit++) {
      name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return name.toString();
  }

  /** {@return names of eight letters, for the parser} */
  static CollidingNames ofEight() {
    return new CollidingNames("", first -> INVERSE * -mixed(first));
  }

  /** {@return names of twenty letters, for the parser} */
  static CollidingNames ofTwenty() {
    int sum = 0x60606060;
    return new CollidingNames(
        "aaaaaaaaaaaa",
        first -> {
          int rest = sum - (first ^ first >> 21);
          return rest ^ rest >> 21;
        });
  }

  /** {@return another name} */
  String next() {
    while (true) {
      int first = letters(tried++);
      byte[] name = ByteBuffer.allocate(8).putInt(first).putInt(partner.applyAsInt(first)).array();
      if (isPlain(name)) {
        return prefix + new String(name, ISO_8859_1);
      }
    }
  }

  private static int mixed(int first) {
    int sum = first + (first >>> 15);
    return sum ^ sum >>> 9;
  }

  private static int letters(int number) {
    int letters = 0;
    int rest = number;
    for (int i = 0; i < 4; i++) {
      letters = letters << 8 | FIRST_LETTER + rest % LETTERS;
      rest /= LETTERS;
    }
    return letters;
  }

  private static boolean isPlain(byte[] name) {
    for (byte b : name) {
      if (b < FIRST_LETTER || b == '\\' || b > '~') {
        return false;
      }
    }
    return true;
  }

  /** The number whose product with an odd number is 1, by Newton's method. */
  private static int inverse(int odd) {
    int inverse = odd;
    for (int i = 0; i < 4; i++) {
      inverse *= 2 - odd * inverse;
    }
    return inverse;
  }
}
