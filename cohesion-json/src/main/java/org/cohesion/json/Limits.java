package org.cohesion.json;

import java.util.Objects;
import org.cohesion.json.source.DocumentBounds;
import org.jspecify.annotations.Nullable;

/**
 * How much of a document is read before decoding gives up; each bound is what is still accepted.
 * The real policies seen have up to 14 KB, eight levels and texts of 700 characters.
 *
 * <p>Start from {@link #DEFAULT} and change what has to be different: {@code
 * Limits.DEFAULT.withDocumentBytes(10 << 20)}.
 *
 * <p>To keep within 16 times the size of a document in memory, a document may have no more values
 * in its lists and extensions than one for each 64 of the bytes that it may have, or 4,096; each
 * name in a pointer counts as one, too.
 *
 * @param documentBytes bytes of one document; 1 MiB by default
 * @param depth how many objects and lists may be inside each other; 64 by default
 * @param textLength UTF-16 units of one text, or bytes of one member name; 262,144 by default
 * @param numberLength characters of one number; 100 by default
 * @param findings how many findings are reported before the last, which says that there are more;
 *     1,000 by default
 */
public record Limits(int documentBytes, int depth, int textLength, int numberLength, int findings) {

  /** What is read unless the caller says otherwise. */
  public static final Limits DEFAULT = new Limits(DocumentBounds.DEFAULT);

  private static final int MOST_BYTES = 1 << 30;
  private static final int MOST_DEPTH = 1_000;

  /**
   * Checks the bounds.
   *
   * @param documentBytes 1 to 1,073,741,824 (1 GiB)
   * @param depth 1 to 1,000, which the stack of any thread can hold
   * @param textLength 1 or more
   * @param numberLength 1 or more
   * @param findings 1 or more
   * @throws IllegalArgumentException if one of them is out of bounds
   */
  public Limits {
    check("document bytes", documentBytes, MOST_BYTES);
    check("depth", depth, MOST_DEPTH);
    check("text length", textLength, Integer.MAX_VALUE);
    check("number length", numberLength, Integer.MAX_VALUE);
    check("findings", findings, Integer.MAX_VALUE);
  }

  private Limits(DocumentBounds bounds) {
    this(
        bounds.documentBytes(),
        bounds.depth(),
        bounds.textLength(),
        bounds.numberLength(),
        bounds.findings());
  }

  /**
   * Changes the size of a document.
   *
   * @param bytes 1 to 1,073,741,824 (1 GiB)
   * @return these limits with that one changed
   * @throws IllegalArgumentException if it is out of bounds
   */
  public Limits withDocumentBytes(int bytes) {
    return new Limits(bytes, depth, textLength, numberLength, findings);
  }

  /**
   * Changes how many objects and lists may be inside each other.
   *
   * @param levels 1 to 1,000
   * @return these limits with that one changed
   * @throws IllegalArgumentException if it is out of bounds
   */
  public Limits withDepth(int levels) {
    return new Limits(documentBytes, levels, textLength, numberLength, findings);
  }

  /**
   * Changes the length of a text or member name.
   *
   * @param units UTF-16 units of a text, or bytes of a name, 1 or more
   * @return these limits with that one changed
   * @throws IllegalArgumentException if it is out of bounds
   */
  public Limits withTextLength(int units) {
    return new Limits(documentBytes, depth, units, numberLength, findings);
  }

  /**
   * Changes the length of a number.
   *
   * @param characters 1 or more
   * @return these limits with that one changed
   * @throws IllegalArgumentException if it is out of bounds
   */
  public Limits withNumberLength(int characters) {
    return new Limits(documentBytes, depth, textLength, characters, findings);
  }

  /**
   * Changes how many findings are reported.
   *
   * @param most 1 or more
   * @return these limits with that one changed
   * @throws IllegalArgumentException if it is out of bounds
   */
  public Limits withFindings(int most) {
    return new Limits(documentBytes, depth, textLength, numberLength, most);
  }

  DocumentBounds bounds() {
    return new DocumentBounds(documentBytes, depth, textLength, numberLength, findings);
  }

  private static void check(String name, int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(
          "The limit of " + name + " must be 1 to " + most + ", but is " + value);
    }
  }

  /**
   * By hand, as is the hash: what a record has by itself takes long to be made at the first call.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Limits limits
        && documentBytes == limits.documentBytes
        && depth == limits.depth
        && textLength == limits.textLength
        && numberLength == limits.numberLength
        && findings == limits.findings;
  }

  @Override
  public int hashCode() {
    return Objects.hash(documentBytes, depth, textLength, numberLength, findings);
  }
}
