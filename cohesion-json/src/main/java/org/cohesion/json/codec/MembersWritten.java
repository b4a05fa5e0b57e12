package org.cohesion.json.codec;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes the members of a value, names and values, unless they are absent. */
final class MembersWritten extends Members {

  private final Member[] members;
  private final JsonGenerator out;
  private int next;

  /**
   * @param members those of the table
   */
  MembersWritten(Member[] members, JsonGenerator out) {
    this.members = members;
    this.out = out;
  }

  @Override
  public <V> Optional<V> optional(String name, ValueCodec<V> codec, Optional<V> value) {
    Member member = members[next++];
    if (value.isPresent()) {
      out.writeName(member.nameToWrite());
      codec.write(value.get(), out);
    }
    return value;
  }

  @Override
  public <V> V required(String name, ValueCodec<V> codec, V value) {
    out.writeName(members[next++].nameToWrite());
    codec.write(value, out);
    return value;
  }

  @Override
  public <V> List<V> list(String name, ValueCodec<V> codec, List<V> values) {
    Member member = members[next++];
    if (!values.isEmpty()) {
      out.writeName(member.nameToWrite());
      WrittenDocument.values(values.size(), out);
      out.writeStartArray();
      WrittenDocument.level(out);
      for (V value : values) {
        codec.write(value, out);
      }
      out.writeEndArray();
    }
    return List.of();
  }
}
