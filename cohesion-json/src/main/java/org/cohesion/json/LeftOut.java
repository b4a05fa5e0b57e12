package org.cohesion.json;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.cohesion.finding.JsonPointer;

/**
 * The elements of lists that the reader left out: nulls that it was told to pass over, and what a
 * newer version knows. Behind them, the elements of the value have other positions than those of
 * the document. The reader notes them as it leaves them out, since nobody else can tell.
 */
final class LeftOut {

  private static final BitSet NONE = new BitSet(0);

  /** What is left out of nearly all documents. */
  static final LeftOut NOTHING = new LeftOut(Map.of());

  private final Map<JsonPointer, BitSet> positions;

  private LeftOut(Map<JsonPointer, BitSet> positions) {
    this.positions = positions;
  }

  /** Notes the element at a position of a list of the document; {@return what holds all notes} */
  LeftOut and(JsonPointer list, int position) {
    LeftOut notes = positions.isEmpty() ? new LeftOut(new HashMap<>()) : this;
    notes.positions.computeIfAbsent(list, pointer -> new BitSet()).set(position);
    return notes;
  }

  /** {@return which elements of a list of the document are not in the value, by position there} */
  BitSet of(JsonPointer list) {
    return positions.getOrDefault(list, NONE);
  }
}
