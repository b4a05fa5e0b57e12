package org.cohesion.school;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.cohesion.extension.Extensions;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/** What one person, body or group answers for under a policy. */
@Value.Immutable
@CohesionStyle
public interface Responsibility extends JsonFormed {

  /** {@return who answers for it} */
  @Valid
  Party getParty();

  /**
   * {@return what they answer for, in the policy's own words; empty if it is all in the details}
   */
  Optional<@NotBlankText String> getStatement();

  /** {@return points listed under it, in the order printed} */
  List<@NotBlankText String> getDetails();

  /** {@return what other programs keep with it; {@link Extensions#NONE} if nothing} */
  @Value.Default
  default Extensions getExtensions() {
    return Extensions.NONE;
  }

  /** {@return an empty builder} */
  static ResponsibilityBuilder builder() {
    return new ResponsibilityBuilder();
  }

  /** {@return a builder that holds this responsibility's values} */
  default ResponsibilityBuilder toBuilder() {
    return builder().from(this);
  }
}
