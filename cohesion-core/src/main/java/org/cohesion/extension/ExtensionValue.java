package org.cohesion.extension;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cohesion.text.JsonFormed;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that another program keeps in {@link Extensions}: a small tree that this library
 * carries unread.
 *
 * <p>Values are immutable and safe to share between threads. Their {@code toString()} leaves out
 * text, since it may be personal. Trees may have any depth: comparing them takes time in proportion
 * to their size, and no more of the stack for a deep one.
 */
public sealed interface ExtensionValue extends JsonFormed {

  /**
   * A text.
   *
   * @param value any text, empty and blank included
   */
  record TextValue(String value) implements ExtensionValue {

    /**
     * Makes a text.
     *
     * @param value any text, empty and blank included
     */
    public TextValue {
      Objects.requireNonNull(value, "value");
    }

    /** {@return the length of the text in UTF-16 units, not the text} */
    @Override
    public String toString() {
      return "TextValue[length=" + value.length() + "]";
    }
  }

  /**
   * A number as it is written, so that no digit is lost: 1, 1.0 and 1e0 are three values.
   *
   * @param literal a number of the JSON grammar, RFC 8259 section 6
   */
  record NumberValue(String literal) implements ExtensionValue {

    /**
     * Checks the grammar.
     *
     * @param literal a number of the JSON grammar
     * @throws IllegalArgumentException if it is anything else
     */
    public NumberValue {
      if (!NumberLiteral.matches(literal)) {
        throw new IllegalArgumentException(
            "a number must be written as in JSON, such as -12.5 or 6e3");
      }
    }
  }

  /**
   * True or false.
   *
   * @param value which of them
   */
  record BooleanValue(boolean value) implements ExtensionValue {}

  /** The value {@code null} of JSON; all instances are equal. */
  record NullValue() implements ExtensionValue {}

  /**
   * An array.
   *
   * @param elements the elements in order; unmodifiable
   */
  record ArrayValue(List<ExtensionValue> elements) implements ExtensionValue {

    /**
     * Copies the elements.
     *
     * @param elements the elements in order
     */
    public ArrayValue {
      elements = List.copyOf(elements);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ArrayValue that && ExtensionTrees.areEqual(this, that);
    }

    @Override
    public int hashCode() {
      return ExtensionTrees.hash(this);
    }

    /** {@return the number of elements, not the elements} */
    @Override
    public String toString() {
      return "ArrayValue[size=" + elements.size() + "]";
    }
  }

  /**
   * An object. Members keep their order, but two objects with the same members are equal in any
   * order.
   *
   * @param members the members in order; unmodifiable
   */
  record ObjectValue(Map<String, ExtensionValue> members) implements ExtensionValue {

    /**
     * Copies the members.
     *
     * @param members the members in order
     */
    public ObjectValue {
      Map<String, ExtensionValue> copy = new LinkedHashMap<>();
      members.forEach(
          (name, value) ->
              copy.put(
                  Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value")));
      members = Collections.unmodifiableMap(copy);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ObjectValue that && ExtensionTrees.areEqual(this, that);
    }

    @Override
    public int hashCode() {
      return ExtensionTrees.hash(this);
    }

    /** {@return the number of members, not the members} */
    @Override
    public String toString() {
      return "ObjectValue[size=" + members.size() + "]";
    }
  }

  /**
   * A text.
   *
   * @param value any text, empty and blank included
   * @return the value
   */
  static TextValue text(String value) {
    return new TextValue(value);
  }

  /**
   * A number as it is written.
   *
   * @param literal a number of the JSON grammar, RFC 8259 section 6, kept to the character
   * @return the value
   * @throws IllegalArgumentException if the text is not such a number
   */
  static NumberValue number(String literal) {
    return new NumberValue(literal);
  }

  /**
   * A whole number.
   *
   * @param value any number
   * @return the value
   */
  static NumberValue number(long value) {
    return new NumberValue(Long.toString(value));
  }

  /**
   * A decimal number.
   *
   * @param value any number; its scale is kept, so 1.0 and 1.00 differ
   * @return the value
   */
  static NumberValue number(BigDecimal value) {
    return new NumberValue(value.toString());
  }

  /**
   * True or false.
   *
   * @param value which of them
   * @return the value
   */
  static BooleanValue bool(boolean value) {
    return new BooleanValue(value);
  }

  /** {@return the value {@code null} of JSON} */
  static NullValue nothing() {
    return new NullValue();
  }

  /**
   * An array.
   *
   * @param elements the elements in order; later changes to the list have no effect
   * @return the value
   */
  static ArrayValue array(List<? extends ExtensionValue> elements) {
    return new ArrayValue(List.copyOf(elements));
  }

  /**
   * An object.
   *
   * @param members the members in order; later changes to the map have no effect
   * @return the value
   */
  static ObjectValue object(Map<String, ? extends ExtensionValue> members) {
    return new ObjectValue(Collections.unmodifiableMap(members));
  }
}
