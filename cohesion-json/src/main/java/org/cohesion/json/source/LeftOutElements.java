package org.cohesion.json.source;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.cohesion.finding.JsonPointer;

/**
 * The elements of lists that the reader left out: nulls that it was told to pass over, and what a
 * newer version knows. Behind them, the elements of the value have other positions than those of
 * the document. The reader notes them as it leaves them out, since nobody else can tell.
 */
public final class LeftOutElements {

  private static final BitSet NONE = new BitSet(0);

  /** What is left out of nearly all documents. */
  public static final LeftOutElements NOTHING = new LeftOutElements(Map.of());

  private final Map<JsonPointer, BitSet> positions;

  private LeftOutElements(Map<JsonPointer, BitSet> positions) {
    this.positions = positions;
  }

  /** Notes the element at a position of a list of the document; {@return what holds all notes} */
  public LeftOutElements and(JsonPointer list, int position) {
    LeftOutElements notes = positions.isEmpty() ? new LeftOutElements(new HashMap<>()) : this;
    notes.positions.computeIfAbsent(list, pointer -> new BitSet()).set(position);
    return notes;
  }

  /** {@return which elements of a list of the document are not in the value, by position there} */
  BitSet of(JsonPointer list) {
    return positions.getOrDefault(list, NONE);
  }
}
