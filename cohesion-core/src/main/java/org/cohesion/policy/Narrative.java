package org.cohesion.policy;

import java.util.List;
import java.util.Optional;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/** A section of plain prose: a heading and paragraphs, either of which may be absent. */
@Value.Immutable
@CohesionStyle
public interface Narrative extends JsonFormed {

  /** {@return the heading as printed; empty if there is none} */
  Optional<@NotBlankText String> getHeading();

  /** {@return the paragraphs in order; one that begins with {@code "- "} is a list item} */
  List<@NotBlankText String> getParagraphs();

  /** {@return an empty builder} */
  static NarrativeBuilder builder() {
    return new NarrativeBuilder();
  }

  /** {@return a builder that holds this section's values} */
  default NarrativeBuilder toBuilder() {
    return builder().from(this);
  }
}
