package org.cohesion.json.databind;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.cohesion.json.codec.Decoder;
import org.cohesion.json.codec.ValueCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/** Gives the codecs to a mapper of Jackson 3. */
public final class Jackson3Codecs implements Serializers, Deserializers {

  private final CodecsByClass codecs;
  private final Decoder decoder;
  private final FlawedValues<JsonParser, TokenStreamLocation, RuntimeException> flawed;

  public Jackson3Codecs(
      CodecsByClass codecs,
      Decoder decoder,
      FlawedValues<JsonParser, TokenStreamLocation, RuntimeException> flawed) {
    this.codecs = codecs;
    this.decoder = decoder;
    this.flawed = flawed;
  }

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    ValueCodec<?> codec = codecs.of(type.getRawClass());
    return codec == null ? null : new Jackson3Serializer<>(codec);
  }

  @Override
  public @Nullable ValueSerializer<?> findEnumSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    return findSerializer(config, type, description, format);
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    ValueCodec<?> codec = codecs.of(type.getRawClass());
    return codec == null
        ? null
        : new Jackson3Deserializer<>(type.getRawClass(), codec, decoder, flawed);
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return findBeanDeserializer(type, config, description);
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return codecs.of(type) != null;
  }
}
