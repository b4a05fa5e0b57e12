package org.cohesion.json.codec;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.json.mistake.Advice;
import org.cohesion.json.mistake.ExpectedObject;
import org.cohesion.json.mistake.StructuralKinds;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.json.source.JacksonStreams;
import org.cohesion.policy.Policy;
import org.cohesion.text.NearestName;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A finished table: reads and writes objects of its type.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class ObjectTable<T, B> {

  final Class<T> type;
  private final Supplier<B> newBuilder;
  private final Function<B, T> build;
  private final ValueForm valueForm;
  private final Function<String, Optional<String>> near;
  final Member<T, B>[] members;
  final List<String> names;
  private final PropertyNameMatcher matcher;
  private final long required;
  private final long oneOf;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  ObjectTable(ObjectCodec.Table<T, B> table) {
    type = table.type;
    newBuilder = table.newBuilder;
    build = table.build;
    valueForm = table.valueForm;
    near = table.near;
    members = table.members.toArray(new Member[0]);
    names = table.members.stream().map(Member::name).toList();
    matcher = JacksonStreams.matcher(names);
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
          finding -> Advice.aboutObject(finding, expected(), in.scalar(), in.elements()));
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

  private ExpectedObject expected() {
    List<Member<T, B>> needed = Arrays.stream(members).filter(Member::isRequired).toList();
    boolean oneText =
        needed.size() == 1
            && needed.get(0).valueType() instanceof ValueType.Scalar scalar
            && scalar.form() == ValueForm.TEXT;
    return new ExpectedObject(
        valueForm,
        names,
        needed.stream().map(Member::name).toList(),
        oneText,
        type == Policy.class,
        near);
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
            Finding.of(StructuralKinds.BAD_VALUE, in.pointer()).with("expected", valueForm), start);
      }
      return null;
    }
  }

  private void missingMember(DocumentReader in, int start, List<String> choices) {
    Finding finding =
        Finding.of(StructuralKinds.MISSING_MEMBER, in.pointer()).with("member", choices);
    in.atObject(
        in.pointer().equals(JsonPointer.ROOT) ? finding : finding.with("object", in.pointer()),
        start);
  }

  private void unknownMember(DocumentReader in) {
    Finding finding =
        Advice.withMembers(
            Finding.of(StructuralKinds.UNKNOWN_MEMBER, in.pointer()), "known", names);
    Optional<String> nearest = NearestName.of(in.memberName(), names);
    in.atName(Advice.withNearest(finding, nearest.stream().toList()));
  }

  List<String> oneOfNames() {
    return names.stream().filter(n -> (bits(List.of(n)) & oneOf) != 0).toList();
  }

  private long bits(List<String> some) {
    return some.stream().mapToLong(n -> 1L << names.indexOf(n)).sum();
  }
}
