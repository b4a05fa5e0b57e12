package org.cohesion.school;

import java.util.Optional;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/**
 * Somebody who does, owns, approves or receives something: a role, a named person or body, or both.
 *
 * <p>Names may be those of people, so {@code toString()} leaves them out.
 */
@Value.Immutable
@CohesionStyle
public interface Party extends JsonFormed {

  /** {@return the part played in the school; empty if only a name is given} */
  Optional<Role> getRole();

  /**
   * {@return the name of the person or body, as the policy writes it; empty if only a role is
   * given}
   */
  @Value.Redacted
  Optional<@NotBlankText String> getName();

  /**
   * Refuses a party that is nobody; called by the builder.
   *
   * @throws IllegalStateException if there is neither a role nor a name
   */
  @Value.Check
  default void check() {
    if (getRole().isEmpty() && getName().isEmpty()) {
      throw new IllegalStateException("a party needs a role or a name");
    }
  }

  /** {@return an empty builder} */
  static PartyBuilder builder() {
    return new PartyBuilder();
  }

  /** {@return a builder that holds this party's values} */
  default PartyBuilder toBuilder() {
    return builder().from(this);
  }
}
