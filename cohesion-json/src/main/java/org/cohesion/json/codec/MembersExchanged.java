package org.cohesion.json.codec;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives a copy its members, or takes those of a value, in the order of the table. Reader and writer
 * both use this one class, since the compiler of the JVM inlines one into the tables more readily
 * than two.
 */
final class MembersExchanged extends Members {

  private final boolean given;
  private final @Nullable Object[] values;
  private int next;

  private MembersExchanged(boolean given, @Nullable Object[] values) {
    this.given = given;
    this.values = values;
  }

  /**
   * For a copy of what was read.
   *
   * @param values has what the copy gets; null for what it is to be without
   */
  static MembersExchanged given(@Nullable Object[] values) {
    return new MembersExchanged(true, values);
  }

  /**
   * For a value that is to be written. Lists need not be copied then.
   *
   * @param values takes what the value has
   */
  static MembersExchanged takenInto(@Nullable Object[] values) {
    return new MembersExchanged(false, values);
  }

  @Override
  public <V> Optional<V> optional(String name, ValueCodec<V> codec, Optional<V> value) {
    return given ? Optional.ofNullable(next()) : take(value);
  }

  @Override
  public <V> V required(String name, ValueCodec<V> codec, V value) {
    return given ? Objects.requireNonNull(this.<V>next()) : take(value);
  }

  @Override
  public <V> List<V> list(String name, ValueCodec<V> codec, List<V> list) {
    if (given) {
      return Objects.requireNonNull(this.<List<V>>next());
    }
    take(list);
    return List.of();
  }

  /** Each was read by the codec that the same line names. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private <M> @Nullable M next() {
    return (M) values[next++];
  }

  private <M> M take(M value) {
    values[next++] = value;
    return value;
  }
}
