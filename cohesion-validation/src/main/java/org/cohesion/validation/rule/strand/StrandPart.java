package org.cohesion.validation.rule.strand;

import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;

/** A part of a policy that has an entry for each strand. */
@SuppressWarnings("ImmutableEnumChecker") // pointers are immutable
enum StrandPart {
  AIMS("aims"),
  PROCEDURES("procedures");

  private final JsonPointer section;
  private final JsonPointer strands;

  StrandPart(String section) {
    this.section = JsonPointer.of(section);
    strands = this.section.child("strands");
  }

  /** Where an entry stands. */
  JsonPointer pointer(int position) {
    return strands.child(position);
  }

  /** The part, or the policy that lacks it. */
  JsonPointer of(Policy policy) {
    boolean isThere =
        this == AIMS ? policy.getAims().isPresent() : policy.getProcedures().isPresent();
    return isThere ? section : JsonPointer.ROOT;
  }
}
