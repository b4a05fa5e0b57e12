package org.cohesion.json.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohesion.json.mistake.Advice;
import org.cohesion.json.mistake.ValueForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** One line of a table: a member without the object that has it. */
public final class Member {

  private final String name;
  private final SerializableString nameToWrite;
  private final boolean required;
  private final boolean list;
  private final ValueCodec<?> codec;

  /**
   * @param required whether the object means nothing without it
   * @param codec of its value, or of each element if it is a list
   */
  Member(String name, boolean required, boolean list, ValueCodec<?> codec) {
    this.name = name;
    this.nameToWrite = new SerializedString(name);
    this.required = required;
    this.list = list;
    this.codec = codec;
  }

  /** {@return the name} */
  public String name() {
    return name;
  }

  /** {@return whether the object means nothing without it} */
  public boolean isRequired() {
    return required;
  }

  /** {@return whether its value is a list} */
  public boolean isList() {
    return list;
  }

  /** {@return what its value is, or each element of it if it is a list} */
  public ValueType valueType() {
    return codec.valueType();
  }

  /** Notes the codecs of its value. */
  void addTo(Map<Class<?>, ValueCodec<?>> byClass) {
    codec.addTo(byClass);
  }

  /** {@return what the object has if the member is absent: an empty list, or null} */
  @Nullable Object absent() {
    return list ? Collections.emptyList() : null;
  }

  /** Reads what the object has there; null if there was none to be had. */
  @Nullable Object read(DocumentReader in) {
    return list ? readList(in) : codec.read(in);
  }

  /** Writes what an object has there, name and value, unless it is absent. */
  @SuppressWarnings("unchecked") // it comes from the same line of the table as the codec
  void write(Object value, JsonGenerator out) {
    ValueCodec<Object> any = (ValueCodec<Object>) codec;
    if (list) {
      writeList((List<Object>) value, any, out);
    } else if (required) {
      out.writeName(nameToWrite);
      any.write(value, out);
    } else {
      Optional<Object> some = (Optional<Object>) value;
      if (some.isPresent()) {
        out.writeName(nameToWrite);
        any.write(some.get(), out);
      }
    }
  }

  private void writeList(List<Object> values, ValueCodec<Object> any, JsonGenerator out) {
    if (values.isEmpty()) {
      return;
    }
    out.writeName(nameToWrite);
    WrittenDocument.values(values.size(), out);
    out.writeStartArray();
    WrittenDocument.level(out);
    for (Object value : values) {
      any.write(value, out);
    }
    out.writeEndArray();
  }

  private @Nullable List<Object> readList(DocumentReader in) {
    if (in.token() != JsonToken.START_ARRAY) {
      in.wrongType(
          ValueForm.LIST, f -> Advice.aboutList(f, codec.valueType() instanceof ValueType.Table));
      return null;
    }
    List<Object> values = new ArrayList<>();
    while (in.next() != JsonToken.END_ARRAY) {
      in.countValue();
      Object value = codec.read(in);
      if (value == null) {
        in.leaveOut();
      } else {
        values.add(value);
      }
    }
    return values;
  }
}
