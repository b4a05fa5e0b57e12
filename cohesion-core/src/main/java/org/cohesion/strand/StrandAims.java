package org.cohesion.strand;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/** The aims under one of the three headings. */
@Value.Immutable
@CohesionStyle
public interface StrandAims extends JsonFormed {

  /** {@return the heading, as one of the three} */
  AimStrand getStrand();

  /** {@return the heading in the policy's own words; empty if not printed} */
  Optional<@NotBlankText String> getHeading();

  /** {@return the text between the heading and what follows; empty if there is none} */
  Optional<@NotBlankText String> getIntroduction();

  /** {@return the aims in the order printed} */
  List<@Valid Aim> getAims();

  /** {@return an empty builder} */
  static StrandAimsBuilder builder() {
    return new StrandAimsBuilder();
  }

  /** {@return a builder that holds this strand's values} */
  default StrandAimsBuilder toBuilder() {
    return builder().from(this);
  }
}
