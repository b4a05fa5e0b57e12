package org.cohesion.school;

import org.cohesion.text.JsonNamed;

/**
 * The legal kind of a school. On it depends whether the duty to promote community cohesion binds
 * the school; see {@link DutyBasis}.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum EstablishmentType implements JsonNamed {
  /** A maintained school whose staff the local authority employs. */
  COMMUNITY("community", "community school"),

  /** A maintained school, most often of a church, whose governors employ the staff. */
  VOLUNTARY_AIDED("voluntary-aided", "voluntary aided school"),

  /** A maintained school, most often of a church, whose staff the local authority employs. */
  VOLUNTARY_CONTROLLED("voluntary-controlled", "voluntary controlled school"),

  /** A maintained school whose governors employ the staff; trust schools are of this kind. */
  FOUNDATION("foundation", "foundation school"),

  /** A maintained special school of the local authority. */
  COMMUNITY_SPECIAL("community-special", "community special school"),

  /** A maintained special school whose governors employ the staff. */
  FOUNDATION_SPECIAL("foundation-special", "foundation special school"),

  /** A special school that is not maintained by a local authority. */
  NON_MAINTAINED_SPECIAL("non-maintained-special", "non-maintained special school"),

  /** A nursery school of the local authority. */
  MAINTAINED_NURSERY("maintained-nursery", "maintained nursery school"),

  /** A unit of the local authority for pupils who cannot attend a school. */
  PUPIL_REFERRAL_UNIT("pupil-referral-unit", "pupil referral unit"),

  /** A state-funded school under a funding agreement, by conversion or sponsored. */
  ACADEMY("academy", "academy"),

  /** An academy in law, set up as a new school. */
  FREE_SCHOOL("free-school", "free school"),

  /** A school that charges fees. */
  INDEPENDENT("independent", "independent school"),

  /** A college of the further education sector, sixth-form colleges included. */
  FURTHER_EDUCATION("further-education", "further education college"),

  /** Any other kind. */
  OTHER("other", "other");

  private final String jsonName;
  private final String label;

  EstablishmentType(String jsonName, String label) {
    this.jsonName = jsonName;
    this.label = label;
  }

  @Override
  public String getJsonName() {
    return jsonName;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
