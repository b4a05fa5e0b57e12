package org.cohesion.json.codec;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * How values of one type are read and written.
 *
 * @param <T> the type
 */
public interface ValueCodec<T> {

  /**
   * Reads the value that begins at the reader's current token, and leaves the reader at the value's
   * last token.
   *
   * @return the value; null if there is none to be had, which the reader has then been told
   */
  @Nullable T read(DocumentReader in);

  /** Writes a value. */
  void write(T value, JsonGenerator out);

  /** {@return what values it takes} */
  ValueType valueType();

  /**
   * Notes this codec, and those of the parts of its values, by the class of what they read. Plain
   * texts and numbers have no class of their own.
   */
  default void addTo(Map<Class<?>, ValueCodec<?>> byClass) {}
}
