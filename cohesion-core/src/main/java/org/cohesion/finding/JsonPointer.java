package org.cohesion.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The address of a value within a JSON document, such as {@code /review/nextReview} (RFC 6901). The
 * empty pointer is the whole document. Immutable; a child shares its parent, so that addressing
 * every text of a policy costs one small object each.
 */
public final class JsonPointer {

  /** The whole document. */
  public static final JsonPointer ROOT = new JsonPointer(null, "", -1);

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

  /** {@return the names and positions from the root downwards, not escaped; none for the root} */
  public List<String> tokens() {
    List<String> tokens = new ArrayList<>();
    for (JsonPointer p = this; p.parent != null; p = p.parent) {
      tokens.add(p.token());
    }
    Collections.reverse(tokens);
    return Collections.unmodifiableList(tokens);
  }

  /**
   * Tells whether this pointer addresses the same value as another or one inside it.
   *
   * @param prefix the pointer to begin with
   * @return true if the tokens of this pointer begin with those of the other
   */
  public boolean startsWith(JsonPointer prefix) {
    List<String> mine = tokens();
    List<String> others = prefix.tokens();
    return mine.size() >= others.size() && mine.subList(0, others.size()).equals(others);
  }

  /** {@return the same pointer with a hyphen in place of every position in a list} */
  JsonPointer withoutPositions() {
    if (parent == null) {
      return this;
    }
    String token = token();
    return parent.withoutPositions().child(DocumentOrder.isPosition(token) ? "-" : token);
  }

  /** Compares by tokens, so a parsed pointer equals one put together from names and positions. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonPointer that && tokens().equals(that.tokens());
  }

  @Override
  public int hashCode() {
    return tokens().hashCode();
  }

  /** {@return the pointer as RFC 6901 writes it} */
  @Override
  public String toString() {
    return text(tokens());
  }

  /** {@return the text of a pointer that has these tokens} */
  static String text(List<String> tokens) {
    StringBuilder text = new StringBuilder();
    for (String token : tokens) {
      text.append('/').append(token.replace("~", "~0").replace("/", "~1"));
    }
    return text.toString();
  }

  private String token() {
    return index < 0 ? name : Integer.toString(index);
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
