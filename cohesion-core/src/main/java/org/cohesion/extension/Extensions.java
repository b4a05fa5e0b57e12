package org.cohesion.extension;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cohesion.internal.MapperRefusal;
import org.cohesion.text.JsonFormed;
import org.jspecify.annotations.Nullable;

/**
 * What other programs keep with a part of a policy, each under a key of its own.
 *
 * <p>A key is a reversed domain name of the program's maker, such as {@code com.example.mis}; see
 * {@link #isKey(String)}. Entries keep their order, but two extensions with the same entries are
 * equal in any order. Instances are immutable and safe to share between threads.
 */
public final class Extensions implements JsonFormed {

  /** No extensions. */
  public static final Extensions NONE = new Extensions(Map.of());

  private static final int LONGEST_KEY = 253;
  private static final int LONGEST_LABEL = 63;

  private final Map<String, ExtensionValue> values;

  @SuppressWarnings("unused") // stops mappers that read fields
  private final Collection<Object> mapperRefusal = MapperRefusal.FIELD;

  private Extensions(Map<String, ExtensionValue> values) {
    this.values = values;
  }

  /**
   * Extensions with one entry.
   *
   * @param key a reversed domain name, see {@link #isKey(String)}
   * @param value what to keep under the key
   * @return the extensions
   * @throws IllegalArgumentException if the key is not a reversed domain name
   */
  public static Extensions of(String key, ExtensionValue value) {
    return NONE.with(key, value);
  }

  /**
   * Extensions with the entries of a map, in the map's order.
   *
   * @param values the entries; later changes to the map have no effect
   * @return the extensions
   * @throws IllegalArgumentException if a key is not a reversed domain name
   */
  public static Extensions copyOf(Map<String, ? extends ExtensionValue> values) {
    if (values.isEmpty()) {
      return NONE;
    }
    Map<String, ExtensionValue> copy = new LinkedHashMap<>();
    values.forEach((key, value) -> put(copy, key, value));
    return new Extensions(Collections.unmodifiableMap(copy));
  }

  /**
   * These extensions with one entry more, or with another value for a key they have.
   *
   * @param key a reversed domain name, see {@link #isKey(String)}
   * @param value what to keep under the key
   * @return the new extensions; a new key comes last, a known one keeps its place
   * @throws IllegalArgumentException if the key is not a reversed domain name
   */
  public Extensions with(String key, ExtensionValue value) {
    Map<String, ExtensionValue> copy = new LinkedHashMap<>(values);
    put(copy, key, value);
    return new Extensions(Collections.unmodifiableMap(copy));
  }

  private static void put(Map<String, ExtensionValue> map, String key, ExtensionValue value) {
    if (!isKey(key)) {
      throw new IllegalArgumentException(
          "an extension's key must be a reversed domain name, such as com.example.mis");
    }
    map.put(key, Objects.requireNonNull(value, "value"));
  }

  /**
   * Looks up a key.
   *
   * @param key any text
   * @return what is kept under the key; empty if nothing
   */
  public Optional<ExtensionValue> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** {@return all entries in order, as an unmodifiable map} */
  public Map<String, ExtensionValue> asMap() {
    return values;
  }

  /** {@return whether there are no entries} */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /**
   * Whether text is a reversed domain name: two labels or more with dots between them, up to 253
   * characters in all; a label has 1 to 63 lower-case ASCII letters, digits and hyphens, with no
   * hyphen at either end.
   *
   * @param text any text
   * @return whether it can be a key
   */
  public static boolean isKey(String text) {
    if (text.length() > LONGEST_KEY) {
      return false;
    }
    int start = 0;
    int dot = text.indexOf('.');
    if (dot < 0) {
      return false;
    }
    while (dot >= 0) {
      if (!isLabel(text, start, dot)) {
        return false;
      }
      start = dot + 1;
      dot = text.indexOf('.', start);
    }
    return isLabel(text, start, text.length());
  }

  private static boolean isLabel(String text, int start, int end) {
    if (start == end || end - start > LONGEST_LABEL) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean inside = i > start && i < end - 1;
      if (!isLetterOrDigit(c) && !(c == '-' && inside)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Extensions that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** {@return the keys; values are left out, since they may be personal} */
  @Override
  public String toString() {
    return "Extensions" + values.keySet();
  }
}
