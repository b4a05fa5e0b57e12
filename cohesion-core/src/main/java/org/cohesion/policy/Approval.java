package org.cohesion.policy;

import jakarta.validation.Valid;
import java.util.Optional;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;
import org.cohesion.text.JsonFormed;
import org.immutables.value.Value;

/** Who approved a policy, and when. */
@Value.Immutable
@CohesionStyle
public interface Approval extends JsonFormed {

  /** {@return who approved it; empty if not stated} */
  Optional<@Valid Party> getBody();

  /** {@return when, to the day, month or year; empty if not stated} */
  Optional<PartialDate> getDate();

  /** {@return an empty builder} */
  static ApprovalBuilder builder() {
    return new ApprovalBuilder();
  }

  /** {@return a builder that holds this approval's values} */
  default ApprovalBuilder toBuilder() {
    return builder().from(this);
  }
}
