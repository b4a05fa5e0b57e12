package org.cohesion.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/** Gives a mapper the codecs of all that can stand alone in somebody else's document. */
final class CodecsByClass implements Serializers, Deserializers {

  private static final Map<Class<?>, ValueCodec<?>> CODECS = new HashMap<>();

  static {
    PolicyCodecs.POLICY.addTo(CODECS);
    ReportCodecs.REPORT.addTo(CODECS);
    WaiverCodecs.WAIVERS.addTo(CODECS);
    SettingsCodecs.SETTINGS.addTo(CODECS);
  }

  private final Decoder decoder;
  private final Consumer<? super CohesionDatabindException> newerVersions;

  CodecsByClass(Decoder decoder, Consumer<? super CohesionDatabindException> newerVersions) {
    this.decoder = decoder;
    this.newerVersions = newerVersions;
  }

  /** {@return the types that can stand alone} */
  static Set<Class<?>> types() {
    return Collections.unmodifiableSet(CODECS.keySet());
  }

  /** {@return the codec of a type, or of what it implements; null if there is none} */
  static @Nullable ValueCodec<?> of(Class<?> type) {
    for (Map.Entry<Class<?>, ValueCodec<?>> entry : CODECS.entrySet()) {
      if (entry.getKey().isAssignableFrom(type)) {
        return entry.getValue();
      }
    }
    return null;
  }

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    ValueCodec<?> codec = of(type.getRawClass());
    return codec == null ? null : new CodecSerializer<>(codec);
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
    ValueCodec<?> codec = of(type.getRawClass());
    return codec == null
        ? null
        : new CodecDeserializer<>(type.getRawClass(), codec, decoder, newerVersions);
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return findBeanDeserializer(type, config, description);
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return of(type) != null;
  }
}
