package org.cohesion.finding;

import java.util.List;

/** The places of a finding but for the first: the argument of its message that counts them. */
record OtherPlaces(List<JsonPointer> pointers) {

  /** {@return how many there are, for callers that print arguments} */
  @Override
  public String toString() {
    return Integer.toString(pointers.size());
  }
}
