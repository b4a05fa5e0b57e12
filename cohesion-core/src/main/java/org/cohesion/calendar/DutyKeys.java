package org.cohesion.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cohesion.finding.Located;
import org.cohesion.internal.Fnv1a;

/** Makes keys of duties, in such a way that they stay when parts of the policy change places. */
final class DutyKeys {

  private DutyKeys() {}

  /**
   * What tells the elements of a policy's lists apart: their id, or what they say if they have none
   * or share it. Only those that are alike in both are told apart by their order.
   */
  static <T> List<String> identities(
      List<Located<T>> elements,
      Function<T, Optional<String>> idOf,
      Function<T, String> statementOf) {
    Map<String, Integer> uses = new HashMap<>();
    for (Located<T> element : elements) {
      idOf.apply(element.value()).ifPresent(id -> uses.merge(id, 1, Integer::sum));
    }
    Map<String, Integer> seen = new HashMap<>();
    List<String> identities = new ArrayList<>();
    for (Located<T> element : elements) {
      String id = idOf.apply(element.value()).orElse("");
      String identity =
          uses.getOrDefault(id, 0) == 1
              ? "id\n" + id
              : "text\n" + id + '\n' + statementOf.apply(element.value());
      int earlier = seen.merge(identity, 1, Integer::sum) - 1;
      identities.add(earlier + "\n" + identity);
    }
    return identities;
  }

  /** The key of what a name and an identity stand for. */
  static String of(String name, String identity) {
    return HexFormat.of().toHexDigits(Fnv1a.hash(name + '\n' + identity));
  }
}
