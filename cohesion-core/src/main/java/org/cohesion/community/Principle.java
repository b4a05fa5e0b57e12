package org.cohesion.community;

import java.util.List;
import java.util.Optional;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/** A principle that a policy commits the school to. */
@Value.Immutable
@CohesionStyle
public interface Principle extends JsonFormed {

  /**
   * {@return a short name that is unique in the policy, to refer to the principle by; empty if it
   * has none}
   */
  Optional<@NotBlankText String> getId();

  /** {@return the limb of the definition it takes up; empty if nobody marked it} */
  Optional<PrincipleTheme> getTheme();

  /** {@return what the policy calls it, such as "Respect"; empty if it has no name} */
  Optional<@NotBlankText String> getName();

  /** {@return the principle in the words of the policy} */
  @NotBlankText
  String getStatement();

  /** {@return points listed under the statement, in the order printed} */
  List<@NotBlankText String> getDetails();

  /** {@return an empty builder} */
  static PrincipleBuilder builder() {
    return new PrincipleBuilder();
  }

  /** {@return a builder that holds this principle's values} */
  default PrincipleBuilder toBuilder() {
    return builder().from(this);
  }
}
