package org.cohesion.validation.bean;

import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Objects;

/** Bean Validation for programs that have not set it up themselves. */
public final class CohesionValidation {

  private static final String MISSING =
      "Bean Validation needs Hibernate Validator, which is not there: add"
          + " org.hibernate.validator:hibernate-validator, with all that it depends on; a named"
          + " module requires org.hibernate.validator and jakarta.validation as well";

  private CohesionValidation() {}

  /**
   * Makes a factory of Hibernate Validator that needs no expression language. Its validators check
   * the shape of policies, and {@link ConformsToRules} wherever it stands. Messages are in English.
   *
   * @return a new factory; whoever asked for it closes it
   * @throws IllegalStateException if Hibernate Validator is not there, naming what to add
   */
  public static ValidatorFactory factory() {
    return factory(Locale.ENGLISH);
  }

  /**
   * Makes a factory as {@link #factory()} does, with messages in a language.
   *
   * @param language the language; English where a message of this library is not to be had in it
   * @return a new factory; whoever asked for it closes it
   * @throws IllegalStateException as for {@link #factory()}
   */
  public static ValidatorFactory factory(Locale language) {
    Objects.requireNonNull(language, "language");
    try {
      return HibernateFactory.of(language);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(MISSING, e);
    }
  }
}
