package org.cohesion.validation;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Objects;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Bean Validation for programs that have not set it up themselves. */
public final class CohesionValidation {

  private CohesionValidation() {}

  /**
   * Makes a factory of Hibernate Validator that needs no expression language. Its validators check
   * the shape of policies, and {@link ConformsToRules} wherever it stands. Messages are in English.
   *
   * @return a new factory; whoever asked for it closes it
   */
  public static ValidatorFactory factory() {
    return factory(Locale.ENGLISH);
  }

  /**
   * Makes a factory as {@link #factory()} does, with messages in a language.
   *
   * @param language the language; English where a message of this library is not to be had in it
   * @return a new factory; whoever asked for it closes it
   */
  public static ValidatorFactory factory(Locale language) {
    Objects.requireNonNull(language, "language");
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(
            new FindingInterpolator(new ParameterMessageInterpolator(), () -> language))
        .buildValidatorFactory();
  }
}
