package org.cohesion.policy;

import jakarta.validation.Valid;
import java.util.Optional;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/** Whom the school asked about a policy, when, and what came of it. */
@Value.Immutable
@CohesionStyle
public interface Consultation extends JsonFormed {

  /** {@return who was asked; empty if only a date is given} */
  Optional<@Valid Party> getWith();

  /** {@return when, to the day, month or year; empty if not stated} */
  Optional<PartialDate> getDate();

  /** {@return what came of it, in the words of the policy; empty if not stated} */
  Optional<@NotBlankText String> getOutcome();

  /**
   * Refuses a consultation with nobody at no time; called by the builder.
   *
   * @throws IllegalStateException if there is neither somebody nor a date
   */
  @Value.Check
  default void check() {
    if (getWith().isEmpty() && getDate().isEmpty()) {
      throw new IllegalStateException("a consultation needs somebody or a date");
    }
  }

  /** {@return an empty builder} */
  static ConsultationBuilder builder() {
    return new ConsultationBuilder();
  }

  /** {@return a builder that holds this consultation's values} */
  default ConsultationBuilder toBuilder() {
    return builder().from(this);
  }
}
