package org.cohesion.json.databind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.cohesion.json.codec.ExtensionCodecs;
import org.cohesion.json.codec.ValueCodec;
import org.cohesion.json.source.ByteSink;
import org.cohesion.json.source.JacksonStreams;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;

/** Has a mapper of Jackson 2 write with the codecs. */
public final class Jackson2Serializers extends Serializers.Base {

  private final CodecsByClass codecs;

  public Jackson2Serializers(CodecsByClass codecs) {
    this.codecs = codecs;
  }

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    ValueCodec<?> codec = codecs.of(type.getRawClass());
    return codec == null ? null : new OfCodec<>(codec);
  }

  /** Writes values of one type inside somebody else's document. */
  private static final class OfCodec<T> extends JsonSerializer<T> {

    private final ValueCodec<T> codec;

    OfCodec(ValueCodec<T> codec) {
      this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider context)
        throws IOException {
      ByteSink bytes = new ByteSink();
      try (tools.jackson.core.JsonGenerator copy = JacksonStreams.DEFAULT.compactGenerator(bytes)) {
        codec.write(value, copy);
      }
      JsonParser tokens = JacksonStreams.UNBOUNDED.parser(bytes.toByteArray(), 0);
      while (tokens.nextToken() != null) {
        copyToken(tokens, out);
      }
    }

    /** The form is the same everywhere: a type beside it would be the name of a hidden class. */
    @Override
    public void serializeWithType(
        T value, JsonGenerator out, SerializerProvider context, TypeSerializer typeSerializer)
        throws IOException {
      serialize(value, out, context);
    }
  }

  /** Not as text that is ready: the target may be a tree, or no JSON at all, or be indented. */
  private static void copyToken(JsonParser in, JsonGenerator out) throws IOException {
    switch (in.currentTokenId()) {
      case JsonTokenId.ID_START_OBJECT -> out.writeStartObject();
      case JsonTokenId.ID_END_OBJECT -> out.writeEndObject();
      case JsonTokenId.ID_START_ARRAY -> out.writeStartArray();
      case JsonTokenId.ID_END_ARRAY -> out.writeEndArray();
      case JsonTokenId.ID_PROPERTY_NAME -> out.writeFieldName(in.currentName());
      case JsonTokenId.ID_STRING -> out.writeString(in.getString());
      case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT ->
          writeNumber(in.getString(), out);
      case JsonTokenId.ID_TRUE -> out.writeBoolean(true);
      case JsonTokenId.ID_FALSE -> out.writeBoolean(false);
      case JsonTokenId.ID_NULL -> out.writeNull();
      default -> throw new IllegalStateException("No token of JSON: " + in.currentToken());
    }
  }

  private static void writeNumber(String literal, JsonGenerator out) throws IOException {
    Number number = out.canWriteFormattedNumbers() ? null : ExtensionCodecs.number(literal);
    if (number == null) {
      out.writeNumber(literal);
    } else if (number instanceof BigDecimal decimal) {
      out.writeNumber(decimal);
    } else if (number instanceof BigInteger whole) {
      out.writeNumber(whole);
    } else if (number instanceof Integer whole) {
      out.writeNumber(whole.intValue());
    } else {
      out.writeNumber(number.longValue());
    }
  }
}
