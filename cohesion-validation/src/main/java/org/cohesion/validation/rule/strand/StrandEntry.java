package org.cohesion.validation.rule.strand;

import java.util.Optional;
import org.cohesion.finding.JsonPointer;
import org.cohesion.strand.AimStrand;

/**
 * An entry for a strand.
 *
 * @param part the part of the policy
 * @param position the position among the entries of the part
 * @param strand the strand
 * @param heading the heading as printed; empty if there is none
 * @param words what counts of the heading, see {@link HeadingWords}; empty if nothing does
 * @param isEmpty whether no aim, or no procedure, stands under it, in a group or outside
 */
record StrandEntry(
    StrandPart part,
    int position,
    AimStrand strand,
    Optional<String> heading,
    String words,
    boolean isEmpty) {

  static StrandEntry of(
      StrandPart part, int position, AimStrand strand, Optional<String> heading, boolean isEmpty) {
    String words = heading.isPresent() ? HeadingWords.of(heading.get()) : "";
    return new StrandEntry(part, position, strand, heading, words, isEmpty);
  }

  JsonPointer pointer() {
    return part.pointer(position);
  }
}
