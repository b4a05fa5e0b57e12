package org.cohesion.school;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/** The section of a policy that says who answers for what. */
@Value.Immutable
@CohesionStyle
public interface Responsibilities extends JsonFormed {

  /** {@return the heading the school prints above it; empty if there is none} */
  Optional<@NotBlankText String> getHeading();

  /** {@return the text before the responsibilities; empty if there is none} */
  Optional<@NotBlankText String> getIntroduction();

  /** {@return the people and bodies with what each answers for, in the order printed} */
  List<@Valid Responsibility> getResponsibilities();

  /** {@return an empty builder} */
  static ResponsibilitiesBuilder builder() {
    return new ResponsibilitiesBuilder();
  }

  /** {@return a builder that holds this section's values} */
  default ResponsibilitiesBuilder toBuilder() {
    return builder().from(this);
  }
}
