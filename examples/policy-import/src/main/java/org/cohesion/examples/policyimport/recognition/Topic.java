package org.cohesion.examples.policyimport.recognition;

/** What a section of a document is about. */
enum Topic {
  CONTROL,
  HISTORY,
  CONTENTS,
  LEGAL_BASIS,
  RATIONALE,
  DEFINITION,
  CONTEXT,
  COMMUNITY,
  PRINCIPLES,
  AIMS,
  PROCEDURES,
  RESPONSIBILITIES,
  MONITORING,
  REVIEW,
  LINKS,
  APPENDIX,
  TEACHING("teaching-learning-and-curriculum"),
  EQUITY("equity-and-excellence"),
  ENGAGEMENT("engagement-and-extended-services"),
  /** Nothing tells. */
  UNKNOWN;

  private final String strand;

  Topic() {
    this("");
  }

  Topic(String strand) {
    this.strand = strand;
  }

  /** {@return the name that the strand has in JSON; empty if this is no strand} */
  String strand() {
    return strand;
  }

  /** {@return whether it is one of the three strands} */
  boolean isStrand() {
    return !strand.isEmpty();
  }
}
