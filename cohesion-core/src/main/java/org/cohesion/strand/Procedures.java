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

/** The part of a policy that states what the school does. */
@Value.Immutable
@CohesionStyle
public interface Procedures extends JsonFormed {

  /** {@return the heading as printed; empty if there is none} */
  Optional<@NotBlankText String> getHeading();

  /** {@return the text between the heading and what follows; empty if there is none} */
  Optional<@NotBlankText String> getIntroduction();

  /** {@return procedures that stand before or outside the three headings} */
  List<@Valid Procedure> getGeneral();

  /**
   * {@return procedures under the three headings in the order printed; a heading may occur more
   * than once}
   */
  List<@Valid StrandProcedures> getStrands();

  /**
   * Procedures under one of the three headings, in document order, those in groups included.
   *
   * @param strand the heading
   * @return the procedures of every entry for the strand; empty if there are none
   */
  default List<Procedure> proceduresOf(AimStrand strand) {
    return getStrands().stream()
        .filter(entry -> entry.getStrand() == strand)
        .flatMap(entry -> entry.located(JsonPointer.ROOT).stream())
        .map(Located::value)
        .toList();
  }

  /**
   * All procedures with their places: the general ones, then those of each strand.
   *
   * @param at where this part stands in the document
   * @return the procedures in document order; pointers begin with {@code at}
   */
  default List<Located<Procedure>> located(JsonPointer at) {
    List<Located<Procedure>> found =
        new ArrayList<>(ListEntries.of(at.child("general"), getGeneral()));
    JsonPointer strands = at.child("strands");
    for (int i = 0; i < getStrands().size(); i++) {
      found.addAll(getStrands().get(i).located(strands.child(i)));
    }
    return List.copyOf(found);
  }

  /** {@return an empty builder} */
  static ProceduresBuilder builder() {
    return new ProceduresBuilder();
  }

  /** {@return a builder that holds this procedures part's values} */
  default ProceduresBuilder toBuilder() {
    return builder().from(this);
  }
}
