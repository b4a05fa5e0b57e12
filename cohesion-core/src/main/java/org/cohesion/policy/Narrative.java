package org.cohesion.policy;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/**
 * A section of plain prose: a number, a heading, paragraphs and sections inside it, any of which
 * may be absent.
 */
@Value.Immutable
@CohesionStyle
public interface Narrative extends JsonFormed {

  /** How many levels of sections there may be, which is what the deepest documents have. */
  int MOST_LEVELS = 500;

  /** {@return the number as printed, such as "3.2" or "Appendix A"; empty if it has none} */
  Optional<@NotBlankText String> getNumber();

  /** {@return the heading as printed; empty if there is none} */
  Optional<@NotBlankText String> getHeading();

  /** {@return the paragraphs in order; one that begins with {@code "- "} is a list item} */
  List<@NotBlankText String> getParagraphs();

  /** {@return the sections under subheadings, which follow the paragraphs, in the order printed} */
  List<@Valid Narrative> getSections();

  /** {@return how many levels of sections it has: 1 for itself, and those of the deepest inside} */
  @Value.Derived
  @Value.Auxiliary
  default int levels() {
    int inside = 0;
    for (Narrative section : getSections()) {
      inside = Math.max(inside, section.levels());
    }
    return inside + 1;
  }

  /**
   * Refuses what is nested so deep that the stack of a thread might not hold it; called by the
   * builder.
   *
   * @throws IllegalArgumentException if there are more than {@link #MOST_LEVELS} levels
   */
  @Value.Check
  default void check() {
    if (levels() > MOST_LEVELS) {
      throw new IllegalArgumentException(
          "sections may be nested " + MOST_LEVELS + " levels deep, but are " + levels());
    }
  }

  /** {@return an empty builder} */
  static NarrativeBuilder builder() {
    return new NarrativeBuilder();
  }

  /** {@return a builder that holds this section's values} */
  default NarrativeBuilder toBuilder() {
    return builder().from(this);
  }
}
