package org.cohesion.policy;

import java.util.List;
import java.util.Optional;
import org.cohesion.community.PrincipleTheme;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/**
 * What the policy means by community cohesion.
 *
 * <p>The guidance of July 2007 defines it by four limbs; see {@link PrincipleTheme}.
 */
@Value.Immutable
@CohesionStyle
public interface Definition extends JsonFormed {

  /** {@return the heading as printed; empty if there is none} */
  Optional<@NotBlankText String> getHeading();

  /** {@return the sentence that defines it} */
  @NotBlankText
  String getStatement();

  /**
   * {@return the limbs of the standard definition that the statement has; empty if nobody marked
   * them, which does not mean that it has none}
   */
  List<PrincipleTheme> getLimbs();

  /**
   * {@return whose definition it is, such as an author or a document; empty if the policy does not
   * say}
   */
  Optional<@NotBlankText String> getAttribution();

  /**
   * {@return what is said about the definition, in order; a paragraph that begins with {@code "- "}
   * is a list item}
   */
  List<@NotBlankText String> getParagraphs();

  /** {@return an empty builder} */
  static DefinitionBuilder builder() {
    return new DefinitionBuilder();
  }

  /** {@return a builder that holds this definition's values} */
  default DefinitionBuilder toBuilder() {
    return builder().from(this);
  }
}
