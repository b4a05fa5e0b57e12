package org.cohesion.json;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
abstract class Member<T, B> {

  private final String name;
  private final SerializableString nameToWrite;
  private final boolean required;

  Member(String name, boolean required) {
    this.name = name;
    this.nameToWrite = new SerializedString(name);
    this.required = required;
  }

  final String name() {
    return name;
  }

  final SerializableString nameToWrite() {
    return nameToWrite;
  }

  final boolean isRequired() {
    return required;
  }

  /** Reads the member's value into the builder; false if there was none to be had. */
  abstract boolean read(DocumentReader in, B builder);

  /** Writes the member, name and value, unless it is absent. */
  abstract void write(T object, JsonGenerator out);

  /** A member with one value. */
  static final class Single<T, B, V> extends Member<T, B> {

    private final ValueCodec<V> codec;
    private final Function<T, @Nullable V> get;
    private final BiConsumer<B, V> set;

    Single(
        String name,
        boolean required,
        ValueCodec<V> codec,
        Function<T, @Nullable V> get,
        BiConsumer<B, V> set) {
      super(name, required);
      this.codec = codec;
      this.get = get;
      this.set = set;
    }

    @Override
    boolean read(DocumentReader in, B builder) {
      V value = codec.read(in);
      if (value == null) {
        return false;
      }
      set.accept(builder, value);
      return true;
    }

    @Override
    void write(T object, JsonGenerator out) {
      V value = get.apply(object);
      if (value != null) {
        out.writeName(nameToWrite());
        codec.write(value, out);
      }
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
        in.wrongType(ValueForm.LIST);
        return false;
      }
      while (in.next() != JsonToken.END_ARRAY) {
        V value = codec.read(in);
        if (value != null) {
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
        out.writeStartArray();
        for (V value : values) {
          codec.write(value, out);
        }
        out.writeEndArray();
      }
    }
  }
}
