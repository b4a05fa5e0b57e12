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

/** The part of a policy that states its aims. */
@Value.Immutable
@CohesionStyle
public interface Aims extends JsonFormed {

  /** {@return the heading as printed; empty if there is none} */
  Optional<@NotBlankText String> getHeading();

  /** {@return the text between the heading and what follows; empty if there is none} */
  Optional<@NotBlankText String> getIntroduction();

  /** {@return aims that stand before or outside the three headings} */
  List<@Valid Aim> getGeneral();

  /**
   * {@return aims under the three headings in the order printed; a heading may occur more than
   * once}
   */
  List<@Valid StrandAims> getStrands();

  /**
   * Aims under one of the three headings, in document order.
   *
   * @param strand the heading
   * @return the aims of every entry for the strand; empty if there are none
   */
  default List<Aim> aimsOf(AimStrand strand) {
    return getStrands().stream()
        .filter(entry -> entry.getStrand() == strand)
        .flatMap(entry -> entry.getAims().stream())
        .toList();
  }

  /**
   * All aims with their places: the general ones, then those of each strand.
   *
   * @param at where this part stands in the document
   * @return the aims in document order; pointers begin with {@code at}
   */
  default List<Located<Aim>> located(JsonPointer at) {
    List<Located<Aim>> found = new ArrayList<>(ListEntries.of(at.child("general"), getGeneral()));
    JsonPointer strands = at.child("strands");
    for (int i = 0; i < getStrands().size(); i++) {
      found.addAll(ListEntries.of(strands.child(i).child("aims"), getStrands().get(i).getAims()));
    }
    return List.copyOf(found);
  }

  /** {@return an empty builder} */
  static AimsBuilder builder() {
    return new AimsBuilder();
  }

  /** {@return a builder that holds this aims part's values} */
  default AimsBuilder toBuilder() {
    return builder().from(this);
  }
}
