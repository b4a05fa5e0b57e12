package org.cohesion.strand;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Located;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/** The procedures under one of the three headings. */
@Value.Immutable
@CohesionStyle
public interface StrandProcedures extends JsonFormed {

  /** {@return the heading, as one of the three} */
  AimStrand getStrand();

  /** {@return the heading in the policy's own words; empty if not printed} */
  Optional<@NotBlankText String> getHeading();

  /** {@return the text between the heading and what follows; empty if there is none} */
  Optional<@NotBlankText String> getIntroduction();

  /** {@return the procedures outside any group, in the order printed} */
  List<@Valid Procedure> getProcedures();

  /** {@return groups of procedures in the order printed} */
  List<@Valid ProcedureGroup> getGroups();

  /**
   * All procedures with their places: those outside any group, then those of each group.
   *
   * @param at where this strand stands in the document
   * @return the procedures in document order; pointers begin with {@code at}
   */
  default List<Located<Procedure>> located(JsonPointer at) {
    List<Located<Procedure>> found =
        new ArrayList<>(ListEntries.of(at.child("procedures"), getProcedures()));
    JsonPointer groups = at.child("groups");
    for (int i = 0; i < getGroups().size(); i++) {
      found.addAll(
          ListEntries.of(groups.child(i).child("procedures"), getGroups().get(i).getProcedures()));
    }
    return List.copyOf(found);
  }

  /** {@return an empty builder} */
  static StrandProceduresBuilder builder() {
    return new StrandProceduresBuilder();
  }

  /** {@return a builder that holds this strand's values} */
  default StrandProceduresBuilder toBuilder() {
    return builder().from(this);
  }
}
