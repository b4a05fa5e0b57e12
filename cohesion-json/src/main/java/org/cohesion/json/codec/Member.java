package org.cohesion.json.codec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.cohesion.json.mistake.Advice;
import org.cohesion.json.mistake.ValueForm;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * One line of a table.
 *
 * @param <T> the type that has the member
 * @param <B> its builder
 */
public abstract class Member<T, B> {

  private final String name;
  private final SerializableString nameToWrite;
  private final boolean required;

  Member(String name, boolean required) {
    this.name = name;
    this.nameToWrite = new SerializedString(name);
    this.required = required;
  }

  public final String name() {
    return name;
  }

  final SerializableString nameToWrite() {
    return nameToWrite;
  }

  public final boolean isRequired() {
    return required;
  }

  /** Reads the member's value into the builder; false if there was none to be had. */
  abstract boolean read(DocumentReader in, B builder);

  /** Writes the member, name and value, unless it is absent. */
  abstract void write(T object, JsonGenerator out);

  /** {@return what the member's value is, or each element of it if it is a list} */
  public abstract ValueType valueType();

  public boolean isList() {
    return false;
  }

  /** Notes the codecs of the member's value. */
  void addTo(Map<Class<?>, ValueCodec<?>> byClass) {}

  /** A member with one value. */
  abstract static class Single<T, B, V> extends Member<T, B> {

    private final ValueCodec<V> codec;
    private final BiConsumer<B, V> set;

    private Single(String name, boolean required, ValueCodec<V> codec, BiConsumer<B, V> set) {
      super(name, required);
      this.codec = codec;
      this.set = set;
    }

    @Override
    final boolean read(DocumentReader in, B builder) {
      V value = codec.read(in);
      if (value == null) {
        return false;
      }
      set.accept(builder, value);
      return true;
    }

    final void writeValue(V value, JsonGenerator out) {
      out.writeName(nameToWrite());
      codec.write(value, out);
    }

    @Override
    public final ValueType valueType() {
      return codec.valueType();
    }

    @Override
    final void addTo(Map<Class<?>, ValueCodec<?>> byClass) {
      codec.addTo(byClass);
    }
  }

  /** A member with one value that can be absent. */
  static final class Possible<T, B, V> extends Single<T, B, V> {

    private final Function<T, Optional<V>> get;

    Possible(String name, ValueCodec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
      super(name, false, codec, set);
      this.get = get;
    }

    @Override
    void write(T object, JsonGenerator out) {
      Optional<V> value = get.apply(object);
      if (value.isPresent()) {
        writeValue(value.get(), out);
      }
    }
  }

  /** A member with one value that is always there. */
  static final class Certain<T, B, V> extends Single<T, B, V> {

    private final Function<T, V> get;

    Certain(String name, ValueCodec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
      super(name, true, codec, set);
      this.get = get;
    }

    @Override
    void write(T object, JsonGenerator out) {
      writeValue(get.apply(object), out);
    }
  }

  /** A member with a list of values. */
  static final class Many<T, B, V> extends Member<T, B> {

    private final ValueCodec<V> codec;
    private final Function<T, List<V>> get;
    private final BiConsumer<B, V> add;

    Many(String name, ValueCodec<V> codec, Function<T, List<V>> get, BiConsumer<B, V> add) {
      super(name, false);
      this.codec = codec;
      this.get = get;
      this.add = add;
    }

    @Override
    boolean read(DocumentReader in, B builder) {
      if (in.token() != JsonToken.START_ARRAY) {
        in.wrongType(
            ValueForm.LIST, f -> Advice.aboutList(f, codec.valueType() instanceof ValueType.Table));
        return false;
      }
      while (in.next() != JsonToken.END_ARRAY) {
        in.countValue();
        V value = codec.read(in);
        if (value == null) {
          in.leaveOut();
        } else {
          add.accept(builder, value);
        }
      }
      return true;
    }

    @Override
    void write(T object, JsonGenerator out) {
      List<V> values = get.apply(object);
      if (!values.isEmpty()) {
        out.writeName(nameToWrite());
        WrittenDocument.values(values.size(), out);
        out.writeStartArray();
        WrittenDocument.level(out);
        for (V value : values) {
          codec.write(value, out);
        }
        out.writeEndArray();
      }
    }

    @Override
    public ValueType valueType() {
      return codec.valueType();
    }

    @Override
    public boolean isList() {
      return true;
    }

    @Override
    void addTo(Map<Class<?>, ValueCodec<?>> byClass) {
      codec.addTo(byClass);
    }
  }
}
