package org.cohesion.community;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/** The part of a policy that states its principles. */
@Value.Immutable
@CohesionStyle
public interface Principles extends JsonFormed {

  /** {@return the heading as printed; empty if there is none} */
  Optional<@NotBlankText String> getHeading();

  /** {@return the text between the heading and what follows; empty if there is none} */
  Optional<@NotBlankText String> getIntroduction();

  /** {@return the principles in the order printed} */
  List<@Valid Principle> getPrinciples();

  /** {@return an empty builder} */
  static PrinciplesBuilder builder() {
    return new PrinciplesBuilder();
  }

  /** {@return a builder that holds this principles part's values} */
  default PrinciplesBuilder toBuilder() {
    return builder().from(this);
  }
}
