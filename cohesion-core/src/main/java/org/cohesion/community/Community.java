package org.cohesion.community;

import jakarta.validation.Valid;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/** The part of a policy that says which communities it has in mind. */
@Value.Immutable
@CohesionStyle
public interface Community extends JsonFormed {

  /** {@return the heading as printed; empty if there is none} */
  Optional<@NotBlankText String> getHeading();

  /** {@return the text between the heading and what follows; empty if there is none} */
  Optional<@NotBlankText String> getIntroduction();

  /** {@return the communities in the order printed; a scope may occur more than once} */
  List<@Valid CommunityDimension> getDimensions();

  /** {@return the scopes of all dimensions, as an unmodifiable set in enumeration order} */
  default Set<CommunityScope> scopes() {
    Set<CommunityScope> scopes = EnumSet.noneOf(CommunityScope.class);
    for (CommunityDimension dimension : getDimensions()) {
      scopes.add(dimension.getScope());
    }
    return Collections.unmodifiableSet(scopes);
  }

  /** {@return an empty builder} */
  static CommunityBuilder builder() {
    return new CommunityBuilder();
  }

  /** {@return a builder that holds this community part's values} */
  default CommunityBuilder toBuilder() {
    return builder().from(this);
  }
}
