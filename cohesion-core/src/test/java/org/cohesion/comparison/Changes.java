package org.cohesion.comparison;

import java.util.List;
import java.util.Optional;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;

/** Changes as tests write them down: {@code changed /before -> /after}, once if it is the same. */
final class Changes {

  private Changes() {}

  static List<String> between(Policy before, Policy after) {
    return PolicyDiff.between(before, after).getChanges().stream().map(Changes::line).toList();
  }

  private static String line(Change change) {
    Optional<JsonPointer> before = change.getPointerBefore();
    Optional<JsonPointer> after = change.getPointerAfter();
    String places =
        before.isPresent() && after.isPresent() && !before.equals(after)
            ? before.get() + " -> " + after.get()
            : after.or(() -> before).orElseThrow().toString();
    return change.getKind().getJsonName() + " " + places;
  }
}
