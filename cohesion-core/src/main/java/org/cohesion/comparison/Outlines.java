package org.cohesion.comparison;

import java.util.IdentityHashMap;
import org.cohesion.finding.JsonPointer;
import org.jspecify.annotations.Nullable;

/** Matches the entries of outlines by the parts that they name, wherever those stand now. */
final class Outlines {

  static final String MEMBER = "outline";

  /** Whether lists are equal: asked for each entry, and takes as long as they are. */
  private final IdentityHashMap<Part, Boolean> equal = new IdentityHashMap<>();

  private Outlines() {}

  /** Finds the partners of entries, once everything else has its partner. */
  static void match(ObjectPart before, ObjectPart after) {
    new Outlines().matchEntries(before, after);
  }

  private void matchEntries(ObjectPart before, ObjectPart after) {
    Part earlier = before.child(MEMBER);
    Part later = after.child(MEMBER);
    if (earlier != null && later != null) {
      Pairing.byKey(
          earlier.children(),
          later.children(),
          Integer.MAX_VALUE,
          entry -> {
            JsonPointer pointer = (JsonPointer) entry.value();
            return entry.isIn(earlier) ? became(before, after, pointer) : named(after, pointer);
          });
    }
  }

  /** The part that a pointer leads to, or the pointer itself if it leads nowhere. */
  private static Object named(Part root, JsonPointer pointer) {
    Part part = root;
    for (String token : pointer.tokens()) {
      part = part.child(token);
      if (part == null) {
        return pointer;
      }
    }
    return part;
  }

  /** What became of the part that an earlier pointer leads to; null if it is gone. */
  private @Nullable Object became(Part before, Part after, JsonPointer pointer) {
    Part part = before;
    Part later = after;
    for (String token : pointer.tokens()) {
      Part around = part;
      Part aroundLater = later;
      part = part.child(token);
      if (part == null) {
        return pointer;
      }
      later = part.partner();
      if (later == null && aroundLater != null && hasNoPartnersInside(around, aroundLater)) {
        later = aroundLater.child(token);
      }
    }
    return later;
  }

  /** Only elements of lists that differ have partners; all else is where it was. */
  private boolean hasNoPartnersInside(Part before, Part after) {
    return before instanceof ObjectPart
        || equal.computeIfAbsent(before, list -> list.value().equals(after.value()));
  }
}
