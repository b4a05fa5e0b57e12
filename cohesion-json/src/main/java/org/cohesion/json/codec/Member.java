package org.cohesion.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cohesion.json.mistake.Advice;
import org.cohesion.json.mistake.ValueForm;
import org.jspecify.annotations.Nullable;
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

  SerializableString nameToWrite() {
    return nameToWrite;
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

  /** Reads its value; null if there was none to be had. */
  @Nullable Object read(DocumentReader in) {
    return list ? readList(in) : codec.read(in);
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
