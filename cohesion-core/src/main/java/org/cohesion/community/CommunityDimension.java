package org.cohesion.community;

import java.util.Optional;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/** One of the communities that a policy has in mind. */
@Value.Immutable
@CohesionStyle
public interface CommunityDimension extends JsonFormed {

  /** {@return how far it reaches} */
  CommunityScope getScope();

  /** {@return what the policy calls it} */
  @NotBlankText
  String getName();

  /** {@return whom or what it takes in; empty if the policy only names it} */
  Optional<@NotBlankText String> getDescription();

  /** {@return an empty builder} */
  static CommunityDimensionBuilder builder() {
    return new CommunityDimensionBuilder();
  }

  /** {@return a builder that holds this dimension's values} */
  default CommunityDimensionBuilder toBuilder() {
    return builder().from(this);
  }
}
