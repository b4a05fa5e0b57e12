package org.cohesion.examples.benchmarks.attack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Texts and lists of a certain length, made of the same piece again and again. */
final class Repeated {

  /** What JSON needs for an element of a list besides the texts in it, at least. */
  private static final int PER_ELEMENT = 3;

  /** A document may have three such lists before the reader finds that it has too many elements. */
  private static final int MOST = 5_000;

  private static final int FIRST_LETTER = 0x5000;
  private static final int CHOICES = 400;

  private Repeated() {}

  /** {@return a text of so many bytes} */
  static String text(String piece, int bytes) {
    return piece.repeat(Math.max(1, bytes / bytes(piece)));
  }

  /** {@return as many texts as there is room for} */
  static List<String> texts(String each, int bytes) {
    return texts(i -> each, bytes);
  }

  /** {@return as many texts as there is room for, each made from its position} */
  static List<String> texts(IntFunction<String> each, int bytes) {
    List<String> texts = new ArrayList<>();
    int left = bytes;
    while (left > 0 && texts.size() < MOST) {
      String text = each.apply(texts.size());
      left -= bytes(text) + PER_ELEMENT;
      texts.add(text);
    }
    return texts;
  }

  /** {@return as many elements as there is room for, if each takes so many bytes} */
  static <T> List<T> elements(IntFunction<T> each, int perElement, int bytes) {
    List<T> elements = new ArrayList<>();
    for (int i = 0; i * perElement < bytes && i < MOST; i++) {
      elements.add(each.apply(i));
    }
    return elements;
  }

  /**
   * Words that all have the hash code of one another, for {@link String#hashCode()} and for
   * whatever else counts each letter 31 times as much as the next.
   *
   * @param number which, from 0
   * @return a word of four letters, which differs from that of any other number up to 160,000
   */
  static String colliding(int number) {
    return pair(number / CHOICES % CHOICES) + pair(number % CHOICES);
  }

  private static String pair(int choice) {
    char first = (char) (FIRST_LETTER + choice);
    char second = (char) (FIRST_LETTER + 31 * (CHOICES - choice));
    return "" + first + second;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
