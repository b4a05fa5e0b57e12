package org.cohesion.community;

import org.cohesion.text.JsonNamed;

/**
 * How far a community reaches, seen from the school.
 *
 * <p>The guidance of July 2007 names the school, the local, the UK and the global community, and
 * those that schools create through networks.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum CommunityScope implements JsonNamed {
  /** Pupils, parents and carers, staff, governors, and users of the school's facilities. */
  SCHOOL("school", "school community"),

  /** The communities that schools themselves create by working together. */
  NETWORKS("networks", "networks"),

  /** The neighbourhood, town or authority around the school. */
  LOCAL("local", "local community"),

  /** Wider than local and less than the United Kingdom. */
  REGIONAL("regional", "regional community"),

  /** The United Kingdom. */
  UK("uk", "UK community"),

  /** Europe and the world. */
  GLOBAL("global", "global community"),

  /** Any other community; the name says which. */
  OTHER("other", "other");

  private final String jsonName;
  private final String label;

  CommunityScope(String jsonName, String label) {
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
