package org.cohesion.school;

import org.cohesion.text.JsonNamed;

/**
 * What binds the schools of a {@link SchoolGroup}.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum GroupKind implements JsonNamed {
  /** An academy trust that runs several schools. */
  MULTI_ACADEMY_TRUST("multi-academy-trust", "multi-academy trust"),

  /** An academy trust that runs one school. */
  SINGLE_ACADEMY_TRUST("single-academy-trust", "single-academy trust"),

  /** Maintained schools under one governing body. */
  FEDERATION("federation", "federation"),

  /** Anything else, such as a diocese or a company with several schools. */
  OTHER("other", "other group");

  private final String jsonName;
  private final String label;

  GroupKind(String jsonName, String label) {
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
