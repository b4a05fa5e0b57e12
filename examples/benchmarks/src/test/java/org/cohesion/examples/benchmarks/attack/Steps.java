package org.cohesion.examples.benchmarks.attack;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a thread does: the methods of the library that it enters, the jumps that it comes by,
 * and the work of the JDK as far as it depends on the length of texts. The same work always makes
 * the same number, on every machine. Called by what {@link CountingLoader} writes into classes.
 */
public final class Steps {

  /** The JDK compares and copies texts many characters at a time. */
  private static final int CHARACTERS = 16;

  private static long count;

  private Steps() {}

  /** {@return how many steps there have been} */
  public static long count() {
    return count;
  }

  /** One method, or one jump. */
  public static void one() {
    count++;
  }

  /** A text that the JDK looks at or makes a table entry of. */
  public static void on(@Nullable Object argument) {
    if (argument instanceof CharSequence text) {
      count += text.length() / CHARACTERS;
    }
  }

  /** Two objects that the JDK compares, if they are texts: of one length, or it sees at once. */
  @SuppressWarnings("ReferenceEquality") // the JDK sees at once, too, that they are one
  public static void equal(@Nullable Object one, @Nullable Object other) {
    if (one != other
        && one instanceof String text
        && other instanceof String that
        && text.length() == that.length()) {
      on(text);
    }
  }

  /** The JDK does not promise time in proportion to the length: a long text counts for more. */
  public static void toLowerCase(String text) {
    count += (long) text.length() * text.length() / CHARACTERS;
  }

  /** Looks at each character. */
  public static void normalize(CharSequence text, Normalizer.Form form) {
    count += text.length();
  }
}
