package org.cohesion.examples.misservice.store;

import java.util.Set;

/** What a writer believes to be the current version, so that no update is lost. */
public sealed interface Expected {

  /** Nothing was said; enough for a first version, and where nothing would change. */
  record Unstated() implements Expected {}

  /** That there is none yet. */
  record None() implements Expected {}

  /** That there is one, whichever. */
  record Any() implements Expected {}

  /**
   * That it is one of these.
   *
   * @param digests their digests
   */
  record OneOf(Set<String> digests) implements Expected {

    /** Takes the digests as they are now. */
    public OneOf {
      digests = Set.copyOf(digests);
    }
  }

  /**
   * That it is none of these, and more.
   *
   * @param digests their digests
   * @param otherwise what is believed if it is none of them
   */
  record Not(Set<String> digests, Expected otherwise) implements Expected {

    /** Takes the digests as they are now. */
    public Not {
      digests = Set.copyOf(digests);
    }
  }

  /** {@return that it is this one} */
  static Expected digest(String digest) {
    return new OneOf(Set.of(digest));
  }

  /** {@return that there is none yet} */
  static Expected none() {
    return new None();
  }

  /** {@return nothing} */
  static Expected unstated() {
    return new Unstated();
  }
}
