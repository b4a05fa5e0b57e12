package org.cohesion.validation.bean;

import org.cohesion.report.Profile;

/**
 * The profiles as validation groups: whoever validates names the group, and {@link ConformsToRules}
 * runs the rules of its profile. A group that extends one of them does as it does.
 */
public interface ProfileGroup {

  /** The rules of {@link Profile#DRAFT}. */
  interface Draft extends ProfileGroup {}

  /** The rules of {@link Profile#ADOPTED}, as without a group. */
  interface Adopted extends Draft {}
}
