package org.cohesion.community;

import java.util.List;
import java.util.Optional;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.review.PartialDate;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/** What a policy says about the community around the school, figures included. */
@Value.Immutable
@CohesionStyle
public interface Context extends JsonFormed {

  /** {@return the heading as printed; empty if there is none} */
  Optional<@NotBlankText String> getHeading();

  /** {@return the paragraphs in order; one that begins with {@code "- "} is a list item} */
  List<@NotBlankText String> getParagraphs();

  /** {@return the date of the figures; empty if not stated} */
  Optional<PartialDate> getAsOf();

  /**
   * {@return the strands of difference that the text takes into account; empty if nobody marked
   * them, which does not mean that it has none}
   */
  List<Difference> getConsiders();

  /** {@return an empty builder} */
  static ContextBuilder builder() {
    return new ContextBuilder();
  }

  /** {@return a builder that holds this context's values} */
  default ContextBuilder toBuilder() {
    return builder().from(this);
  }
}
