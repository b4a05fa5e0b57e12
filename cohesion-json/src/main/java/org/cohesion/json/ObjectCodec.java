package org.cohesion.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cohesion.extension.Extensions;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.text.NearestName;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The JSON form of one type as a table: for each member its name, whether it is required, how its
 * value is read and written, which accessor gives it and which builder method takes it. Decoder and
 * encoder both work from it, so that they cannot disagree.
 *
 * @param <T> the type
 */
final class ObjectCodec<T> implements ValueCodec<T> {

  private final Form<T, ?> form;

  private ObjectCodec(Form<T, ?> form) {
    this.form = form;
  }

  /**
   * Begins a table.
   *
   * @param type the type; its name is that of the format's description
   * @param newBuilder makes an empty builder
   * @param build makes the value; its exceptions about wrong state become findings
   */
  static <T, B> Table<T, B> of(Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
    return new Table<>(type, newBuilder, build);
  }

  /** {@return the name of the type} */
  String name() {
    return form.type.getSimpleName();
  }

  /** {@return the names of the members, in the order of writing} */
  List<String> memberNames() {
    return form.names;
  }

  /** {@return the members, in the order of writing} */
  List<Member<T, ?>> members() {
    return List.of(form.members);
  }

  /**
   * {@return the names of the members of which one must be there; none if there is no such rule}
   */
  List<String> oneOf() {
    return form.oneOfNames();
  }

  @Override
  public ValueType valueType() {
    return ValueType.table(this);
  }

  @Override
  public @Nullable T read(DocumentReader in) {
    return form.read(in);
  }

  @Override
  public void write(T value, JsonGenerator out) {
    form.write(value, out);
  }

  @Override
  public void addTo(Map<Class<?>, ValueCodec<?>> byClass) {
    if (byClass.putIfAbsent(form.type, this) == null) {
      for (Member<T, ?> member : form.members) {
        member.addTo(byClass);
      }
    }
  }

  /** The finished table. */
  private static final class Form<T, B> {

    private final Class<T> type;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final ValueForm valueForm;
    private final Member<T, B>[] members;
    private final List<String> names;
    private final PropertyNameMatcher matcher;
    private final long required;
    private final long oneOf;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    Form(Table<T, B> table) {
      type = table.type;
      newBuilder = table.newBuilder;
      build = table.build;
      valueForm = table.valueForm;
      members = table.members.toArray(new Member[0]);
      names = table.members.stream().map(Member::name).toList();
      matcher = Jackson.matcher(names);
      required = bits(table.members.stream().filter(Member::isRequired).map(Member::name).toList());
      oneOf = bits(table.oneOf);
    }

    void write(T value, JsonGenerator out) {
      out.writeStartObject();
      WrittenDocument.level(out);
      for (Member<T, B> member : members) {
        member.write(value, out);
      }
      out.writeEndObject();
    }

    @Nullable T read(DocumentReader in) {
      if (in.token() != JsonToken.START_OBJECT) {
        in.wrongType(
            ValueForm.OBJECT,
            finding -> Mistake.aboutObject(finding, expected(), in.scalar(), in.elements()));
        return null;
      }
      int start = in.tokenStart();
      B builder = newBuilder.get();
      long seen = 0;
      long unread = 0;
      long absent = 0;
      int index = in.nextMember(matcher);
      while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
        if (index < 0) {
          unknownMember(in);
        } else if ((seen >> index & 1) != 0) {
          in.duplicateMember(start);
        } else {
          seen |= 1L << index;
          in.next();
          if (!members[index].read(in, builder)) {
            unread |= 1L << index;
            absent |= in.isAbsent() ? 1L << index : 0;
          }
        }
        index = in.nextMember(matcher);
      }
      return complete(in, start, seen & ~absent) && isBuildable(seen & ~unread)
          ? build(in, start, builder, unread == 0)
          : null;
    }

    private Mistake.ObjectForm expected() {
      List<Member<T, B>> needed = Arrays.stream(members).filter(Member::isRequired).toList();
      boolean oneText =
          needed.size() == 1
              && needed.get(0).valueType() instanceof ValueType.Scalar scalar
              && scalar.form() == ValueForm.TEXT;
      return new Mistake.ObjectForm(
          valueForm,
          names,
          needed.stream().map(Member::name).toList(),
          oneText,
          type == Policy.class);
    }

    private boolean complete(DocumentReader in, int start, long seen) {
      if ((required & ~seen) == 0 && (oneOf == 0 || (oneOf & seen) != 0)) {
        return true;
      }
      for (int i = 0; i < members.length; i++) {
        if ((required & ~seen & 1L << i) != 0) {
          missingMember(in, start, List.of(names.get(i)));
        }
      }
      if (oneOf != 0 && (oneOf & seen) == 0) {
        missingMember(in, start, oneOfNames());
      }
      return false;
    }

    /** Whether what could be read is enough; what could not has been reported. */
    private boolean isBuildable(long read) {
      return (required & ~read) == 0 && (oneOf == 0 || (oneOf & read) != 0);
    }

    private @Nullable T build(DocumentReader in, int start, B builder, boolean allRead) {
      try {
        return build.apply(builder);
      } catch (IllegalArgumentException e) {
        if (allRead) {
          in.atObject(
              Finding.of(JsonFindingKinds.BAD_VALUE, in.pointer()).with("expected", valueForm),
              start);
        }
        return null;
      }
    }

    private void missingMember(DocumentReader in, int start, List<String> choices) {
      Finding finding =
          Finding.of(JsonFindingKinds.MISSING_MEMBER, in.pointer()).with("member", choices);
      in.atObject(
          in.pointer().equals(JsonPointer.ROOT) ? finding : finding.with("object", in.pointer()),
          start);
    }

    private void unknownMember(DocumentReader in) {
      Finding finding =
          Mistake.withMembers(
              Finding.of(JsonFindingKinds.UNKNOWN_MEMBER, in.pointer()), "known", names);
      Optional<String> nearest = NearestName.of(in.memberName(), names);
      in.atName(Mistake.withNearest(finding, nearest.stream().toList()));
    }

    private List<String> oneOfNames() {
      return names.stream().filter(n -> (bits(List.of(n)) & oneOf) != 0).toList();
    }

    private long bits(List<String> some) {
      return some.stream().mapToLong(n -> 1L << names.indexOf(n)).sum();
    }
  }

  /**
   * A table that is being written down.
   *
   * @param <T> the type
   * @param <B> its builder
   */
  static final class Table<T, B> {

    private final Class<T> type;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final List<Member<T, B>> members = new ArrayList<>();
    private ValueForm valueForm = ValueForm.OBJECT;
    private List<String> oneOf = List.of();

    private Table(Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
      this.type = type;
      this.newBuilder = newBuilder;
      this.build = build;
    }

    /** A member that can be absent. */
    <V> Table<T, B> optional(
        String member, ValueCodec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
      members.add(new Member.Possible<>(member, codec, get, set));
      return this;
    }

    /** A member without which the object means nothing. */
    <V> Table<T, B> required(
        String member, ValueCodec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
      members.add(new Member.Certain<>(member, codec, get, set));
      return this;
    }

    /** A list; absent when empty. */
    <V> Table<T, B> list(
        String member, ValueCodec<V> codec, Function<T, List<V>> get, BiConsumer<B, V> add) {
      members.add(new Member.Many<>(member, codec, get, add));
      return this;
    }

    /** What vendors keep with the object; absent when there is nothing. */
    Table<T, B> extensions(Function<T, Extensions> get, BiConsumer<B, Extensions> set) {
      return optional(
          "extensions",
          ExtensionCodecs.EXTENSIONS,
          t -> Optional.of(get.apply(t)).filter(e -> !e.isEmpty()),
          set);
    }

    /** A member of another make. */
    Table<T, B> member(Member<T, B> member) {
      members.add(member);
      return this;
    }

    /** One of these optional members must be there. */
    Table<T, B> oneOf(String... names) {
      oneOf = List.of(names);
      return this;
    }

    /** What a value is called when its members are right, each alone, but not together. */
    Table<T, B> called(ValueForm form) {
      valueForm = form;
      return this;
    }

    /** {@return the codec that works from this table} */
    ObjectCodec<T> codec() {
      return new ObjectCodec<>(new Form<>(this));
    }
  }
}
