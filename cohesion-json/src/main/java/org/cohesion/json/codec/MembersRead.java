package org.cohesion.json.codec;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives the members that were read from a document. */
@SuppressWarnings("unchecked") // each was read by the codec that the same line names
final class MembersRead extends Members {

  private final @Nullable Object[] read;
  private int next;

  /**
   * @param read what was read, in the order of the table; null for what is absent
   */
  MembersRead(@Nullable Object[] read) {
    this.read = read;
  }

  @Override
  public <V> Optional<V> optional(String name, ValueCodec<V> codec, Optional<V> value) {
    return (Optional<V>) Optional.ofNullable(read[next++]);
  }

  @Override
  public <V> V required(String name, ValueCodec<V> codec, V value) {
    return (V) Objects.requireNonNull(read[next++]);
  }

  @Override
  public <V> List<V> list(String name, ValueCodec<V> codec, List<V> values) {
    Object list = read[next++];
    return list == null ? List.of() : (List<V>) list;
  }
}
