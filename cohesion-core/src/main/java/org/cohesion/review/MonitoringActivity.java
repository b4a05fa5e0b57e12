package org.cohesion.review;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.cohesion.extension.Extensions;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.school.Party;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/** One thing that is done to see whether a policy works: who does it, how often, who is told. */
@Value.Immutable
@CohesionStyle
public interface MonitoringActivity extends JsonFormed {

  /** {@return the key by which other parts refer to it; empty if it has none} */
  Optional<@NotBlankText String> getId();

  /** {@return what is done, in the policy's own words} */
  @NotBlankText
  String getStatement();

  /** {@return who does it; empty if nobody is named as such} */
  Optional<@Valid Party> getActor();

  /** {@return how often; empty if it does not say} */
  Optional<Frequency> getFrequency();

  /** {@return the term in which it is done; empty if it does not say} */
  Optional<Term> getTerm();

  /** {@return who is told of the result; empty if nobody is named as such} */
  Optional<@Valid Party> getReportsTo();

  /** {@return the plans that the result flows into, such as "School Development Plan"} */
  List<@NotBlankText String> getFeedsInto();

  /** {@return what vendors keep with it; none by default} */
  @Value.Default
  default Extensions getExtensions() {
    return Extensions.NONE;
  }

  /** {@return an empty builder} */
  static MonitoringActivityBuilder builder() {
    return new MonitoringActivityBuilder();
  }

  /** {@return a builder that holds this activity's values} */
  default MonitoringActivityBuilder toBuilder() {
    return builder().from(this);
  }
}
