package org.cohesion.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cohesion.extension.Extensions;
import org.cohesion.json.mistake.ValueForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON form of one type as a table: for each member its name, whether it is required, how its
 * value is read and written, which accessor gives it and which builder method takes it. Decoder and
 * encoder both work from it, so that they cannot disagree.
 *
 * @param <T> the type
 */
public final class ObjectCodec<T> implements ValueCodec<T> {

  private final ObjectTable<T, ?> table;

  private ObjectCodec(ObjectTable<T, ?> table) {
    this.table = table;
  }

  /**
   * Begins a table.
   *
   * @param type the type; its name is that of the format's description
   * @param newBuilder makes an empty builder
   * @param build makes the value; its exceptions about wrong state become findings
   */
  public static <T, B> Table<T, B> of(Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
    return new Table<>(type, newBuilder, build);
  }

  /** {@return the name of the type} */
  public String name() {
    return table.type.getSimpleName();
  }

  /** {@return the names of the members, in the order of writing} */
  public List<String> memberNames() {
    return table.names;
  }

  /** {@return the members, in the order of writing} */
  public List<Member<T, ?>> members() {
    return List.of(table.members);
  }

  /**
   * {@return the names of the members of which one must be there; none if there is no such rule}
   */
  public List<String> oneOf() {
    return table.oneOfNames();
  }

  @Override
  public ValueType valueType() {
    return ValueType.table(this);
  }

  @Override
  public @Nullable T read(DocumentReader in) {
    return table.read(in);
  }

  @Override
  public void write(T value, JsonGenerator out) {
    table.write(value, out);
  }

  @Override
  public void addTo(Map<Class<?>, ValueCodec<?>> byClass) {
    if (byClass.putIfAbsent(table.type, this) == null) {
      for (Member<T, ?> member : table.members) {
        member.addTo(byClass);
      }
    }
  }

  /**
   * A table that is being written down.
   *
   * @param <T> the type
   * @param <B> its builder
   */
  public static final class Table<T, B> {

    final Class<T> type;
    final Supplier<B> newBuilder;
    final Function<B, T> build;
    final List<Member<T, B>> members = new ArrayList<>();
    ValueForm valueForm = ValueForm.OBJECT;
    List<String> oneOf = List.of();
    Function<String, Optional<String>> near = written -> Optional.empty();

    private Table(Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
      this.type = type;
      this.newBuilder = newBuilder;
      this.build = build;
    }

    /** A member that can be absent. */
    public <V> Table<T, B> optional(
        String member, ValueCodec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
      members.add(new Member.Possible<>(member, codec, get, set));
      return this;
    }

    /** A member without which the object means nothing. */
    public <V> Table<T, B> required(
        String member, ValueCodec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
      members.add(new Member.Certain<>(member, codec, get, set));
      return this;
    }

    /** A list; absent when empty. */
    public <V> Table<T, B> list(
        String member, ValueCodec<V> codec, Function<T, List<V>> get, BiConsumer<B, V> add) {
      members.add(new Member.Many<>(member, codec, get, add));
      return this;
    }

    /** What vendors keep with the object; absent when there is nothing. */
    public Table<T, B> extensions(Function<T, Extensions> get, BiConsumer<B, Extensions> set) {
      return optional(
          "extensions",
          ExtensionCodecs.EXTENSIONS,
          t -> Optional.of(get.apply(t)).filter(e -> !e.isEmpty()),
          set);
    }

    /** A member of another make. */
    public Table<T, B> member(Member<T, B> member) {
      members.add(member);
      return this;
    }

    /** One of these optional members must be there. */
    public Table<T, B> oneOf(String... names) {
      oneOf = List.of(names);
      return this;
    }

    /** What a value is called when its members are right, each alone, but not together. */
    public Table<T, B> called(ValueForm form) {
      valueForm = form;
      return this;
    }

    /**
     * What may stand in place of the object and mean it.
     *
     * @param find finds the object, as JSON, for a text, a number or "1-2" for a list of two
     */
    public Table<T, B> near(Function<String, Optional<String>> find) {
      near = find;
      return this;
    }

    /** {@return the codec that works from this table} */
    public ObjectCodec<T> codec() {
      return new ObjectCodec<>(new ObjectTable<>(this));
    }
  }
}
