package org.cohesion.examples.benchmarks.contender;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cohesion.policy.Policy;

/** A program that reads one policy with databind and checks it with Hibernate Validator. */
public final class StartRivals {

  private StartRivals() {}

  /** Prints how many constraints are broken in a file. */
  public static void main(String[] args) throws IOException {
    Policy policy = Databind.decode(Files.readAllBytes(Path.of(args[0])));
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      System.out.println(factory.getValidator().validate(policy).size());
    }
  }
}
