package org.cohesion.json.source;

/**
 * How much of a document is read, and so how much may be written; each bound is what is still
 * accepted.
 *
 * @param documentBytes bytes of one document
 * @param depth how many objects and lists may be inside each other
 * @param textLength UTF-16 units of one text, or bytes of one member name
 * @param numberLength characters of one number
 * @param findings how many findings are reported before the last, which says that there are more
 */
public record DocumentBounds(
    int documentBytes, int depth, int textLength, int numberLength, int findings) {

  /** What is read unless the caller says otherwise. */
  public static final DocumentBounds DEFAULT =
      new DocumentBounds(1 << 20, 64, 256 << 10, 100, 1_000);

  /**
   * Policies that people have written have more than a hundred bytes for each element of a list. A
   * value can be as short as two bytes, and then takes up to a hundred times that in memory.
   */
  private static final int BYTES_FOR_A_VALUE = 64;

  /** For limits that only just hold one small document. */
  private static final int VALUES_IN_ANY_CASE = 4_096;

  /** {@return how many values there may be in all lists, extensions and unknown members} */
  public int values() {
    return Math.max(VALUES_IN_ANY_CASE, documentBytes / BYTES_FOR_A_VALUE);
  }
}
