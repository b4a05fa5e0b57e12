package org.cohesion.json.codec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohesion.json.mistake.ValueForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON form of one type as a table: for each member its name, whether it is required, how its
 * value is read and written, which accessor gives it and which builder method takes it. Decoder and
 * encoder both work from it, so that they cannot disagree.
 *
 * <p>The table is the copying of a value, member by member, see {@link #copy}. It is plain code,
 * and not a list of method references, each of which takes a fresh JVM a class: to link those of
 * all tables took two thirds of the time to the first policy.
 *
 * @param <T> the type
 */
public abstract class ObjectCodec<T> implements ValueCodec<T> {

  private final Class<T> type;
  private final T sample;
  private ValueForm valueForm = ValueForm.OBJECT;
  private List<String> oneOf = List.of();

  /** Made when it is first needed; whichever of two threads is first, they make the same. */
  private @Nullable ObjectTable<T> table;

  /**
   * Begins a table.
   *
   * @param type the type; its name is that of the format's description
   * @param sample any value of the type: while a document is read, there is none to be copied yet
   */
  protected ObjectCodec(Class<T> type, T sample) {
    this.type = type;
    this.sample = sample;
  }

  /**
   * Copies a value, and passes each of its members through the hands of {@code m}, in the order of
   * writing: a line such as {@code .heading(m.optional("heading", TEXT, of.getHeading()))}.
   *
   * @param of the value, or the sample
   * @return the copy; its exceptions about wrong arguments become findings
   */
  protected abstract T copy(T of, Members m);

  /**
   * {@return the object, as JSON, that is meant by what stands in its place; none unless
   * overridden}
   *
   * @param written a text, a number, or "1-2" for a list of two numbers
   */
  protected Optional<String> meantBy(String written) {
    return Optional.empty();
  }

  /** One of these optional members must be there. */
  public final ObjectCodec<T> withOneOf(String... names) {
    oneOf = List.of(names);
    return this;
  }

  /** What a value is called when its members are right, each alone, but not together. */
  public final ObjectCodec<T> called(ValueForm form) {
    valueForm = form;
    return this;
  }

  /** {@return the name of the type} */
  public final String name() {
    return type.getSimpleName();
  }

  /** {@return the names of the members, in the order of writing} */
  public final List<String> memberNames() {
    return table().names();
  }

  /** {@return the members, in the order of writing} */
  public final List<Member> members() {
    return List.of(table().members());
  }

  /**
   * {@return the names of the members of which one must be there; none if there is no such rule}
   */
  public final List<String> oneOf() {
    return oneOf;
  }

  final Class<T> type() {
    return type;
  }

  final T sample() {
    return sample;
  }

  final ValueForm valueForm() {
    return valueForm;
  }

  private ObjectTable<T> table() {
    ObjectTable<T> made = table;
    if (made == null) {
      made = new ObjectTable<>(this);
      table = made;
    }
    return made;
  }

  @Override
  public final ValueType valueType() {
    return ValueType.table(this);
  }

  @Override
  public final @Nullable T read(DocumentReader in) {
    return table().read(in);
  }

  @Override
  public final void write(T value, JsonGenerator out) {
    table().write(value, out);
  }

  @Override
  public final void addTo(Map<Class<?>, ValueCodec<?>> byClass) {
    if (byClass.putIfAbsent(type, this) == null) {
      for (Member member : table().members()) {
        member.addTo(byClass);
      }
    }
  }
}
