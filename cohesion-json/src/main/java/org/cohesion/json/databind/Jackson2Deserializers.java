package org.cohesion.json.databind;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.cohesion.extension.ExtensionValue;
import org.cohesion.json.codec.Decoder;
import org.cohesion.json.codec.ValueCodec;
import org.jspecify.annotations.Nullable;

/** Has a mapper of Jackson 2 read with the codecs. */
public final class Jackson2Deserializers extends Deserializers.Base {

  private final CodecsByClass codecs;
  private final Decoder decoder;
  private final FlawedValues<JsonParser, JsonLocation, IOException> flawed;

  public Jackson2Deserializers(
      CodecsByClass codecs,
      Decoder decoder,
      FlawedValues<JsonParser, JsonLocation, IOException> flawed) {
    this.codecs = codecs;
    this.decoder = decoder;
    this.flawed = flawed;
  }

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return find(type.getRawClass());
  }

  @Override
  public @Nullable JsonDeserializer<?> findEnumDeserializer(
      Class<?> type, DeserializationConfig config, BeanDescription description) {
    return find(type);
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return codecs.of(type) != null;
  }

  private @Nullable JsonDeserializer<?> find(Class<?> type) {
    ValueCodec<?> codec = codecs.of(type);
    return codec == null ? null : new OfCodec<>(type, codec, decoder, flawed);
  }

  /** Reads values of one type inside somebody else's document. */
  private static final class OfCodec<T> extends JsonDeserializer<T> {

    private final Class<?> type;
    private final ValueCodec<T> codec;
    private final Decoder decoder;
    private final FlawedValues<JsonParser, JsonLocation, IOException> flawed;

    OfCodec(
        Class<?> type,
        ValueCodec<T> codec,
        Decoder decoder,
        FlawedValues<JsonParser, JsonLocation, IOException> flawed) {
      this.type = type;
      this.codec = codec;
      this.decoder = decoder;
      this.flawed = flawed;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
      EmbeddedValue<T, JsonLocation> read = EmbeddedValue.read(new Tokens(in), codec, decoder);
      T value = read.value();
      if (value == null) {
        throw flawed.refusal(in, type, read);
      }
      if (read.isNewer()) {
        flawed.newer(in, type, read);
      }
      if (!type.isInstance(value)) {
        return context.reportInputMismatch(type, MapperMessage.OTHER_KIND);
      }
      return value;
    }

    /** Null is a value among those that vendors keep; everywhere else it says nothing. */
    @Override
    @SuppressWarnings("unchecked") // it is the one type whose codec reads them
    public @Nullable T getNullValue(DeserializationContext context) {
      return type.equals(ExtensionValue.class) ? (T) ExtensionValue.nothing() : null;
    }

    /** Values are written as they are, without a type beside them. */
    @Override
    public Object deserializeWithType(
        JsonParser in, DeserializationContext context, TypeDeserializer typeDeserializer)
        throws IOException {
      return deserialize(in, context);
    }

    @Override
    public Class<?> handledType() {
      return type;
    }

    @Override
    public boolean isCachable() {
      return true;
    }
  }

  private record Tokens(JsonParser in) implements ForeignParser<JsonLocation, IOException> {

    @Override
    public void next() throws IOException {
      in.nextToken();
    }

    @Override
    public int tokenId() {
      return in.currentTokenId();
    }

    @Override
    public JsonLocation place() {
      return in.currentTokenLocation();
    }

    @Override
    public String text() throws IOException {
      return in.hasToken(JsonToken.FIELD_NAME) ? in.currentName() : in.getText();
    }

    @Override
    public int textLength() throws IOException {
      return in.getTextLength();
    }
  }
}
