package org.cohesion.policy;

import java.util.Optional;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.review.PartialDate;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/** A law or guidance that a policy rests on, cited as the policy cites it, right or wrong. */
@Value.Immutable
@CohesionStyle
public interface LegalCitation extends JsonFormed {

  /** {@return the Act, regulations or guidance, such as "Education Act 2002"} */
  @NotBlankText
  String getInstrument();

  /** {@return the place in it, such as "section 21(5)(b)"; empty if the whole is cited} */
  Optional<@NotBlankText String> getProvision();

  /** {@return what the policy says that it requires; empty if it only cites} */
  Optional<@NotBlankText String> getStatement();

  /** {@return which edition of it is cited, such as "third edition"; empty if not stated} */
  Optional<@NotBlankText String> getEdition();

  /** {@return the day, month or year that it bears; empty if not stated} */
  Optional<PartialDate> getDate();

  /** {@return its address as printed, which need not be a valid one; empty if not stated} */
  Optional<@NotBlankText String> getUrl();

  /** {@return what kind of source it is; empty if nobody marked it} */
  Optional<CitationKind> getKind();

  /** {@return an empty builder} */
  static LegalCitationBuilder builder() {
    return new LegalCitationBuilder();
  }

  /** {@return a builder that holds this citation's values} */
  default LegalCitationBuilder toBuilder() {
    return builder().from(this);
  }
}
