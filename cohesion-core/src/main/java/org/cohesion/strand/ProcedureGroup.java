package org.cohesion.strand;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/** Procedures under a subheading, such as "School to school". */
@Value.Immutable
@CohesionStyle
public interface ProcedureGroup extends JsonFormed {

  /** {@return the subheading as printed} */
  @NotBlankText
  String getHeading();

  /** {@return the text between the heading and what follows; empty if there is none} */
  Optional<@NotBlankText String> getIntroduction();

  /** {@return the procedures in the order printed} */
  List<@Valid Procedure> getProcedures();

  /** {@return an empty builder} */
  static ProcedureGroupBuilder builder() {
    return new ProcedureGroupBuilder();
  }

  /** {@return a builder that holds this group's values} */
  default ProcedureGroupBuilder toBuilder() {
    return builder().from(this);
  }
}
