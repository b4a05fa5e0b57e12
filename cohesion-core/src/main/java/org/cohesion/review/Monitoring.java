package org.cohesion.review;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/** The section of a policy that says how it is watched between reviews. */
@Value.Immutable
@CohesionStyle
public interface Monitoring extends JsonFormed {

  /** {@return the heading the school prints above it} */
  Optional<@NotBlankText String> getHeading();

  /** {@return the text before the activities} */
  Optional<@NotBlankText String> getIntroduction();

  /** {@return what is done to watch the policy, in the order printed} */
  List<@Valid MonitoringActivity> getActivities();

  /** {@return an empty builder} */
  static MonitoringBuilder builder() {
    return new MonitoringBuilder();
  }

  /** {@return a builder that holds this section's values} */
  default MonitoringBuilder toBuilder() {
    return builder().from(this);
  }
}
