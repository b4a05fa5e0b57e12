package org.cohesion.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.json.mistake.Advice;
import org.cohesion.json.mistake.ExpectedObject;
import org.cohesion.json.mistake.NearMembers;
import org.cohesion.json.mistake.StructuralKinds;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.json.source.JacksonStreams;
import org.cohesion.policy.Policy;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads and writes objects by a table.
 *
 * @param <T> their type
 */
final class ObjectTable<T> {

  private final ObjectCodec<T> codec;
  private final Member[] members;
  private final List<String> names;
  private final PropertyNameMatcher matcher;

  /** What an object has that has nothing. */
  private final @Nullable Object[] nothing;

  private final long required;
  private final long oneOf;

  ObjectTable(ObjectCodec<T> codec) {
    this.codec = codec;
    MembersToList list = new MembersToList();
    codec.copy(codec.sample(), list);
    members = list.members();
    List<String> all = new ArrayList<>();
    List<String> needed = new ArrayList<>();
    nothing = new Object[members.length];
    for (int i = 0; i < members.length; i++) {
      Member member = members[i];
      nothing[i] = member.absent();
      all.add(member.name());
      if (member.isRequired()) {
        needed.add(member.name());
      }
    }
    names = List.copyOf(all);
    matcher = JacksonStreams.matcher(names);
    required = bits(needed);
    oneOf = bits(codec.oneOf());
  }

  Member[] members() {
    return members;
  }

  List<String> names() {
    return names;
  }

  void write(T value, JsonGenerator out) {
    out.writeStartObject();
    WrittenDocument.level(out);
    @Nullable Object[] values = new Object[members.length];
    codec.copy(value, MembersExchanged.takenInto(values));
    for (int i = 0; i < members.length; i++) {
      members[i].write(Objects.requireNonNull(values[i]), out);
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
    @Nullable Object[] values = nothing.clone();
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
        Object value = members[index].read(in);
        if (value != null) {
          values[index] = value;
        } else {
          unread |= 1L << index;
          absent |= in.isAbsent() ? 1L << index : 0;
        }
      }
      index = in.nextMember(matcher);
    }
    return complete(in, start, seen & ~absent) && isBuildable(seen & ~unread)
        ? build(in, start, values, unread == 0)
        : null;
  }

  private ExpectedObject expected() {
    List<Member> needed = codec.members().stream().filter(Member::isRequired).toList();
    boolean oneText =
        needed.size() == 1
            && needed.get(0).valueType() instanceof ValueType.Scalar scalar
            && scalar.form() == ValueForm.TEXT;
    return new ExpectedObject(
        codec.valueForm(),
        names,
        needed.stream().map(Member::name).toList(),
        oneText,
        codec.type() == Policy.class,
        codec::meantBy);
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
      missingMember(in, start, codec.oneOf());
    }
    return false;
  }

  /** Whether what could be read is enough; what could not has been reported. */
  private boolean isBuildable(long read) {
    return (required & ~read) == 0 && (oneOf == 0 || (oneOf & read) != 0);
  }

  private @Nullable T build(
      DocumentReader in, int start, @Nullable Object[] values, boolean allRead) {
    try {
      return codec.copy(codec.sample(), MembersExchanged.given(values));
    } catch (IllegalArgumentException e) {
      if (allRead) {
        in.atObject(
            Finding.of(StructuralKinds.BAD_VALUE, in.pointer()).with("expected", codec.valueForm()),
            start);
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
    Optional<String> nearest = NearMembers.of(codec.name(), in.memberName(), names);
    in.atName(Advice.withNearest(finding, nearest.stream().toList()));
  }

  private long bits(List<String> some) {
    long bits = 0;
    for (String name : some) {
      bits |= 1L << names.indexOf(name);
    }
    return bits;
  }
}
