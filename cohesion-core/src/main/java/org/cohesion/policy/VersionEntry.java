package org.cohesion.policy;

import java.util.Optional;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.review.PartialDate;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/** One entry of the history of a policy. */
@Value.Immutable
@CohesionStyle
public interface VersionEntry extends JsonFormed {

  /** {@return the version as the school numbers it; empty if the entry has only a date} */
  Optional<@NotBlankText String> getVersion();

  /** {@return when the version was made; empty if the entry has only a version} */
  Optional<PartialDate> getDate();

  /** {@return what changed; empty if not stated} */
  Optional<@NotBlankText String> getChange();

  /**
   * Refuses an entry that belongs to no version; called by the builder.
   *
   * @throws IllegalStateException if there is neither a version nor a date
   */
  @Value.Check
  default void check() {
    if (getVersion().isEmpty() && getDate().isEmpty()) {
      throw new IllegalStateException("a history entry needs a version or a date");
    }
  }

  /** {@return an empty builder} */
  static VersionEntryBuilder builder() {
    return new VersionEntryBuilder();
  }

  /** {@return a builder that holds this entry's values} */
  default VersionEntryBuilder toBuilder() {
    return builder().from(this);
  }
}
