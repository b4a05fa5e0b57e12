package org.cohesion.validation.bean;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Sets Hibernate Validator up; apart, so that {@link CohesionValidation} loads without it. */
final class HibernateFactory {

  private HibernateFactory() {}

  /** Makes a factory that needs no expression language. */
  static ValidatorFactory of(Locale language) {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(
            new FindingInterpolator(new ParameterMessageInterpolator(), () -> language))
        .buildValidatorFactory();
  }
}
