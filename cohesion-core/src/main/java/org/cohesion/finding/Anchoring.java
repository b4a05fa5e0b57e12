package org.cohesion.finding;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a finding the same when elements of lists change places.
 *
 * @param anchor what its fingerprint uses for its place; null for the pointer without positions
 * @param named its place by names; null for the pointer itself
 * @param occurrence how many findings before it are like it
 */
record Anchoring(@Nullable JsonPointer anchor, @Nullable JsonPointer named, int occurrence)
    implements Supplier<Anchoring> {

  static final Anchoring NONE = new Anchoring(null, null, 0);

  /** What is known already, for those who may have to wait. */
  @Override
  public Anchoring get() {
    return this;
  }

  Anchoring withAnchor(JsonPointer newAnchor) {
    return new Anchoring(newAnchor, named, occurrence);
  }

  Anchoring withNamed(JsonPointer newNamed) {
    return new Anchoring(anchor, newNamed, occurrence);
  }

  Anchoring withOccurrence(int newOccurrence) {
    return newOccurrence == occurrence ? this : new Anchoring(anchor, named, newOccurrence);
  }
}
