package org.cohesion.json.databind;

import org.cohesion.json.codec.ValueCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * Writes values of one type inside somebody else's document.
 *
 * @param <T> the type
 */
public final class Jackson3Serializer<T> extends ValueSerializer<T> {

  private final ValueCodec<T> codec;

  Jackson3Serializer(ValueCodec<T> codec) {
    this.codec = codec;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    codec.write(value, out);
  }

  /** The form is the same everywhere: a type beside it would be the name of a hidden class. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator out, SerializationContext context, TypeSerializer typeSerializer) {
    codec.write(value, out);
  }
}
