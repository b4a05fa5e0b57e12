package org.cohesion.validation;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Bean Validation for programs that have not set it up themselves. */
public final class CohesionValidation {

  private CohesionValidation() {}

  /**
   * Makes a factory of Hibernate Validator that needs no expression language. Its validators check
   * the shape of policies, and {@link ConformsToRules} wherever it stands.
   *
   * @return a new factory; whoever asked for it closes it
   */
  public static ValidatorFactory factory() {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory();
  }
}
