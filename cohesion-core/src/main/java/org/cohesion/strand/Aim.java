package org.cohesion.strand;

import java.util.List;
import java.util.Optional;
import org.cohesion.community.PrincipleTheme;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/** Something that the school wants to achieve. */
@Value.Immutable
@CohesionStyle
public interface Aim extends JsonFormed {

  /**
   * {@return a short name that is unique in the policy, for procedures to refer to; empty if it has
   * none}
   */
  Optional<@NotBlankText String> getId();

  /** {@return the aim in the words of the policy} */
  @NotBlankText
  String getStatement();

  /** {@return the limbs of the definition it takes up; empty if nobody marked them} */
  List<PrincipleTheme> getThemes();

  /** {@return an empty builder} */
  static AimBuilder builder() {
    return new AimBuilder();
  }

  /** {@return a builder that holds this aim's values} */
  default AimBuilder toBuilder() {
    return builder().from(this);
  }
}
