/** Checks policies against the rules, alone or inside Bean Validation. */
module org.cohesion.validation {
  requires transitive org.cohesion.core;
  requires static org.jspecify;
  // For the bridge alone. Not transitive, or programs that use the rules would need it to compile.
  requires static jakarta.validation;
  requires static org.hibernate.validator;
  // What the provider logs with, and leaves to others to require.
  requires java.logging;

  exports org.cohesion.validation;
  exports org.cohesion.validation.bean;
  exports org.cohesion.validation.law;
  exports org.cohesion.validation.reading;
  exports org.cohesion.validation.rule;

  uses org.cohesion.validation.rule.PolicyRule;
}
