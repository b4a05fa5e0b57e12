package org.cohesion.examples.benchmarks.contender;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cohesion.policy.Policy;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The same as {@link StartRivals}, but with messages that need no expression language. */
public final class StartLeanRivals {

  private StartLeanRivals() {}

  /** Prints how many constraints are broken in a file. */
  public static void main(String[] args) throws IOException {
    Policy policy = Databind.decode(Files.readAllBytes(Path.of(args[0])));
    try (ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      System.out.println(factory.getValidator().validate(policy).size());
    }
  }
}
