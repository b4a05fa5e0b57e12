package org.cohesion.finding;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * The address of a value within a JSON document, such as {@code /review/nextReview} (RFC 6901). The
 * empty pointer is the whole document. Immutable; a child shares its parent, so that addressing
 * every text of a policy costs one small object each.
 *
 * <p>Ordered as {@link DocumentOrder} says. Pointers may have any number of tokens: no method takes
 * more of the stack for a long one.
 */
public final class JsonPointer implements Comparable<JsonPointer>, JsonFormed {

  /** The whole document. */
  public static final JsonPointer ROOT = new JsonPointer(null, "", -1);

  /**
   * Stands for any element of a list, where pointers name list elements in place of counting them.
   */
  public static final String ANY = "-";

  /** The positions that most lists have, which are asked for again and again. */
  private static final String[] POSITIONS = positions();

  private final @Nullable JsonPointer parent;
  private final String name;
  private final int index;

  private JsonPointer(@Nullable JsonPointer parent, String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  /**
   * Addresses a member by the names that lead to it.
   *
   * @param names the names from the root downwards, as in the document, not escaped
   * @return the pointer
   */
  public static JsonPointer of(String... names) {
    JsonPointer pointer = ROOT;
    for (String name : names) {
      pointer = pointer.child(name);
    }
    return pointer;
  }

  /**
   * Reads a pointer from its text.
   *
   * @param text the pointer as RFC 6901 writes it: empty, or tokens that each begin with a slash
   * @return the pointer
   * @throws IllegalArgumentException if the text is not empty and does not begin with a slash, or
   *     if a tilde is not followed by 0 or 1
   */
  public static JsonPointer parse(String text) {
    if (!text.isEmpty() && text.charAt(0) != '/') {
      throw new IllegalArgumentException("A JSON Pointer must be empty or begin with a slash");
    }
    JsonPointer pointer = ROOT;
    int start = 1;
    while (start <= text.length()) {
      int slash = text.indexOf('/', start);
      int end = slash < 0 ? text.length() : slash;
      pointer = pointer.child(unescape(text.substring(start, end)));
      start = end + 1;
    }
    return pointer;
  }

  /**
   * Addresses a member of the object that this pointer addresses.
   *
   * @param memberName the member's name as in the document, not escaped
   * @return the longer pointer
   */
  public JsonPointer child(String memberName) {
    return new JsonPointer(this, Objects.requireNonNull(memberName, "memberName"), -1);
  }

  /**
   * Addresses an element of the array that this pointer addresses.
   *
   * @param elementIndex the element's position, 0 for the first
   * @return the longer pointer
   * @throws IllegalArgumentException if the position is negative
   */
  public JsonPointer child(int elementIndex) {
    if (elementIndex < 0) {
      throw new IllegalArgumentException("The position of an element must not be negative");
    }
    return new JsonPointer(this, "", elementIndex);
  }

  /**
   * Addresses something inside the value that this pointer addresses, such as a place in a policy
   * that stands in somebody else's document.
   *
   * @param inside a pointer that begins at that value
   * @return the pointer that begins where this one does
   */
  public JsonPointer append(JsonPointer inside) {
    JsonPointer pointer = this;
    for (JsonPointer part : inside.fromRoot()) {
      pointer = new JsonPointer(pointer, part.name, part.index);
    }
    return pointer;
  }

  /** The pointers that lead here, from the shortest on, without the root. */
  private JsonPointer[] fromRoot() {
    JsonPointer[] parts = new JsonPointer[depth()];
    int i = parts.length;
    for (JsonPointer p = this; p.parent != null; p = p.parent) {
      parts[--i] = p;
    }
    return parts;
  }

  /** {@return the names and positions from the root downwards, not escaped; none for the root} */
  public List<String> tokens() {
    String[] tokens = new String[depth()];
    int i = tokens.length;
    for (JsonPointer p = this; p.parent != null; p = p.parent) {
      tokens[--i] = p.token();
    }
    return Collections.unmodifiableList(Arrays.asList(tokens));
  }

  /**
   * Tells the part of the document that the pointer leads into.
   *
   * @return the first token, such as {@code aims}; empty for the root
   */
  public String section() {
    JsonPointer p = this;
    while (p.parent != null && p.parent.parent != null) {
      p = p.parent;
    }
    return p.token();
  }

  /**
   * Tells whether this pointer addresses the same value as another or one inside it.
   *
   * @param prefix the pointer to begin with
   * @return true if the tokens of this pointer begin with those of the other
   */
  public boolean startsWith(JsonPointer prefix) {
    int below = depth() - prefix.depth();
    return below >= 0 && ancestor(below).equals(prefix);
  }

  /** {@return the pointer without its last token; empty for the root} */
  public Optional<JsonPointer> parent() {
    return Optional.ofNullable(parent);
  }

  /**
   * Tells whether the last token is a certain name.
   *
   * @param memberName the name as in the document, not escaped
   * @return whether this pointer addresses a member of that name
   */
  public boolean isNamed(String memberName) {
    return parent != null && token().equals(memberName);
  }

  /**
   * The pointer as far as it is worth printing. Documents can have names of any length inside each
   * other to any depth, and a thousand findings below them would make a report of a thousand times
   * their size. Of a name of more than 64 UTF-16 units the beginning is left, then an ellipsis. Of
   * a pointer that has more than 256 units even so, the names at both ends are left, with an
   * ellipsis for those between. Half of a surrogate pair becomes U+FFFD.
   *
   * @return a pointer whose text fits into one line, if only for reading: no more than it can be
   *     followed. The same pointer if it is short, as all are into what the format describes
   */
  public JsonPointer abbreviated() {
    return PointerAbbreviation.of(this);
  }

  /** {@return the text of the abbreviated pointer, without anything that is not seen} */
  String toPrint() {
    return PrintableText.of(abbreviated().toString());
  }

  /** {@return how many tokens there are} */
  int depth() {
    int depth = 0;
    for (JsonPointer p = this; p.parent != null; p = p.parent) {
      depth++;
    }
    return depth;
  }

  /** {@return the pointer without its last tokens, so many} */
  JsonPointer ancestor(int levels) {
    JsonPointer ancestor = this;
    for (int i = 0; i < levels && ancestor.parent != null; i++) {
      ancestor = ancestor.parent;
    }
    return ancestor;
  }

  /** Compares as {@link DocumentOrder} does, which calls only equal pointers equal. */
  @Override
  public int compareTo(JsonPointer other) {
    return DocumentOrder.INSTANCE.compare(this, other);
  }

  /** Compares by tokens, so a parsed pointer equals one put together from names and positions. */
  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof JsonPointer that) || depth() != that.depth()) {
      return false;
    }
    JsonPointer mine = this;
    JsonPointer others = that;
    // What two pointers share in memory above a place needs no comparing.
    while (!isSame(mine, others)) {
      if (!mine.hasTokenOf(others)) {
        return false;
      }
      mine = mine.ancestor(1);
      others = others.ancestor(1);
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (JsonPointer p = this; p.parent != null; p = p.parent) {
      hash = 31 * hash + p.token().hashCode();
    }
    return hash;
  }

  /** {@return the pointer as RFC 6901 writes it} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String token : tokens()) {
      text.append('/').append(token.replace("~", "~0").replace("/", "~1"));
    }
    return text.toString();
  }

  /** Whether two pointers are one object: all pointers have the same root. */
  @SuppressWarnings("ReferenceEquality")
  static boolean isSame(JsonPointer one, JsonPointer other) {
    return one == other;
  }

  /** Whether the last token is the same as that of another pointer; neither is the root. */
  boolean hasTokenOf(JsonPointer other) {
    boolean positions = index >= 0 && other.index >= 0;
    return positions ? index == other.index : token().equals(other.token());
  }

  /** {@return the last token, not escaped; an empty text for the root} */
  String token() {
    if (index < 0) {
      return name;
    }
    return index < POSITIONS.length ? POSITIONS[index] : Integer.toString(index);
  }

  /** {@return the last token if the pointer was made with a position; else below zero} */
  int position() {
    return index;
  }

  private static String[] positions() {
    String[] positions = new String[64];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = Integer.toString(i);
    }
    return positions;
  }

  private static String unescape(String token) {
    for (int i = token.indexOf('~'); i >= 0; i = token.indexOf('~', i + 1)) {
      if (i + 1 == token.length() || (token.charAt(i + 1) != '0' && token.charAt(i + 1) != '1')) {
        throw new IllegalArgumentException("In a JSON Pointer, a tilde is written ~0");
      }
    }
    return token.replace("~1", "/").replace("~0", "~");
  }
}
