package org.cohesion.examples.benchmarks.contender;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import org.cohesion.policy.Policy;
import org.cohesion.validation.bean.CohesionValidation;

/** Hibernate Validator: walks a policy by its annotations, which say what must not be blank. */
public final class HibernateCascade {

  private static final Validator VALIDATOR = CohesionValidation.factory().getValidator();

  private HibernateCascade() {}

  /** {@return what breaks a constraint} */
  public static Set<ConstraintViolation<Policy>> validate(Policy policy) {
    return VALIDATOR.validate(policy);
  }
}
