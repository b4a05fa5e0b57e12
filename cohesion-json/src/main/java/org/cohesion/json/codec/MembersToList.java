package org.cohesion.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the members of a table. */
final class MembersToList extends Members {

  private final List<Member> members = new ArrayList<>();

  /** {@return the members, in the order of writing} */
  Member[] members() {
    return members.toArray(new Member[0]);
  }

  @Override
  public <V> Optional<V> optional(String name, ValueCodec<V> codec, Optional<V> value) {
    members.add(new Member(name, false, false, codec));
    return value;
  }

  @Override
  public <V> V required(String name, ValueCodec<V> codec, V value) {
    members.add(new Member(name, true, false, codec));
    return value;
  }

  @Override
  public <V> List<V> list(String name, ValueCodec<V> codec, List<V> values) {
    members.add(new Member(name, false, true, codec));
    return values;
  }
}
