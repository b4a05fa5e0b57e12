package org.cohesion.examples.policyimport.format;

/** Numbers with what they are numbers of. */
public final class Counted {

  private Counted() {}

  /** {@return a number with its noun, such as "1 page" and "2 pages"} */
  public static String of(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
