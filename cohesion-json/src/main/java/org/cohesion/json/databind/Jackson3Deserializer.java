package org.cohesion.json.databind;

import org.cohesion.extension.ExtensionValue;
import org.cohesion.json.codec.Decoder;
import org.cohesion.json.codec.ValueCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Reads values of one type inside somebody else's document.
 *
 * @param <T> the type
 */
public final class Jackson3Deserializer<T> extends ValueDeserializer<T> {

  private final Class<?> type;
  private final ValueCodec<T> codec;
  private final Decoder decoder;
  private final FlawedValues<JsonParser, TokenStreamLocation, RuntimeException> flawed;

  Jackson3Deserializer(
      Class<?> type,
      ValueCodec<T> codec,
      Decoder decoder,
      FlawedValues<JsonParser, TokenStreamLocation, RuntimeException> flawed) {
    this.type = type;
    this.codec = codec;
    this.decoder = decoder;
    this.flawed = flawed;
  }

  @Override
  public T deserialize(JsonParser in, DeserializationContext context) {
    EmbeddedValue<T, TokenStreamLocation> read = EmbeddedValue.read(new Tokens(in), codec, decoder);
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
  public @Nullable Object getNullValue(DeserializationContext context) {
    return type.equals(ExtensionValue.class) ? ExtensionValue.nothing() : null;
  }

  /** Values are written as they are, without a type beside them; see {@link Jackson3Serializer}. */
  @Override
  public Object deserializeWithType(
      JsonParser in, DeserializationContext context, TypeDeserializer typeDeserializer) {
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

  private record Tokens(JsonParser in)
      implements ForeignParser<TokenStreamLocation, RuntimeException> {

    @Override
    public void next() {
      in.nextToken();
    }

    @Override
    public int tokenId() {
      return in.currentTokenId();
    }

    @Override
    public TokenStreamLocation place() {
      return in.currentTokenLocation();
    }

    @Override
    public String text() {
      return in.hasToken(JsonToken.PROPERTY_NAME) ? in.currentName() : in.getString();
    }

    @Override
    public int textLength() {
      return in.getStringLength();
    }
  }
}
