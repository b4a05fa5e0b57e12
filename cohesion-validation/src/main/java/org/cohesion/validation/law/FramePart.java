package org.cohesion.validation.law;

/**
 * Something that a {@link Frame} can ask of a policy.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum FramePart {
  /** Aims and procedures under certain strands. */
  STRANDS,

  /** Certain dimensions of community. */
  DIMENSIONS,

  /** A definition, and principles, with certain limbs. */
  LIMBS,

  /** That certain differences between people are considered. */
  DIFFERENCES
}
