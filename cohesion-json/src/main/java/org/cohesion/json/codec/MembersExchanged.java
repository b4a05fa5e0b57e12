package org.cohesion.json.codec;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what the members of a value are, and gives others in their place. Reader and writer both
 * use this one class, since the compiler of the JVM inlines one into the tables more readily than
 * two.
 */
final class MembersExchanged extends Members {

  private final @Nullable Object[] given;
  private final @Nullable Object @Nullable [] kept;
  private int next;

  /**
   * @param given what the copy gets, in the order of the table; null for what the value has
   * @param kept takes what the value has; null if nobody wants it
   */
  MembersExchanged(@Nullable Object[] given, @Nullable Object @Nullable [] kept) {
    this.given = given;
    this.kept = kept;
  }

  @Override
  public <V> Optional<V> optional(String name, ValueCodec<V> codec, Optional<V> value) {
    return exchange(value);
  }

  @Override
  public <V> V required(String name, ValueCodec<V> codec, V value) {
    return exchange(value);
  }

  @Override
  public <V> List<V> list(String name, ValueCodec<V> codec, List<V> values) {
    return exchange(values);
  }

  @SuppressWarnings("unchecked") // each was read by the codec that the same line names
  private <M> M exchange(M value) {
    int index = next++;
    if (kept != null) {
      kept[index] = value;
    }
    Object other = given[index];
    return other == null ? value : (M) other;
  }
}
