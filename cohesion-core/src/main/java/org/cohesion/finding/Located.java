package org.cohesion.finding;

import java.util.Objects;

/**
 * A part of a policy together with its address.
 *
 * @param pointer the address of the part within the policy
 * @param value the part
 * @param <T> the type of the part
 */
public record Located<T>(JsonPointer pointer, T value) {

  /**
   * Refuses nulls.
   *
   * @param pointer the address of the part within the policy
   * @param value the part
   */
  public Located {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(value, "value");
  }
}
