/** Checks policies against the rules, alone or inside Bean Validation. */
module org.cohesion.validation {
  requires transitive org.cohesion.core;
  requires transitive jakarta.validation;
  requires org.hibernate.validator;
  requires static org.jspecify;

  exports org.cohesion.validation;
  exports org.cohesion.validation.law;
  exports org.cohesion.validation.reading;
  exports org.cohesion.validation.rule;

  uses org.cohesion.validation.rule.PolicyRule;
}
