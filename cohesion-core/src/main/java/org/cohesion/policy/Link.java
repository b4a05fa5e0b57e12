package org.cohesion.policy;

import java.util.Optional;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/** Something to read besides the policy. */
@Value.Immutable
@CohesionStyle
public interface Link extends JsonFormed {

  /** {@return what the policy calls it} */
  @NotBlankText
  String getTitle();

  /** {@return the address as printed, which need not be a valid one; empty if there is none} */
  Optional<@NotBlankText String> getUrl();

  /** {@return what it leads to; empty if not stated} */
  Optional<LinkKind> getKind();

  /** {@return an empty builder} */
  static LinkBuilder builder() {
    return new LinkBuilder();
  }

  /** {@return a builder that holds this link's values} */
  default LinkBuilder toBuilder() {
    return builder().from(this);
  }
}
