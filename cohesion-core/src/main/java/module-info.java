/**
 * Community cohesion policies as immutable values, and what can be found wrong with them.
 *
 * <p>Enumerations grow from version to version: keep a {@code default} branch in a {@code switch}
 * over one, since one without it throws where a later version brings a new constant.
 */
module org.cohesion.core {
  requires static jakarta.validation;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.cohesion.calendar;
  exports org.cohesion.community;
  exports org.cohesion.comparison;
  exports org.cohesion.coverage;
  exports org.cohesion.extension;
  exports org.cohesion.finding;
  exports org.cohesion.policy;
  exports org.cohesion.report;
  exports org.cohesion.review;
  exports org.cohesion.school;
  exports org.cohesion.strand;
  exports org.cohesion.text;
}
