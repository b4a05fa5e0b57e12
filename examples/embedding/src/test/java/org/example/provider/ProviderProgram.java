package org.example.provider;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.cohesion.policy.Policy;
import org.cohesion.validation.bean.CohesionValidation;

/** A program of somebody else that leaves it to the library to set Bean Validation up. */
public final class ProviderProgram {

  private ProviderProgram() {}

  /**
   * Prints what is wrong with a submission, or why that cannot be told.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    try {
      messages().forEach(System.out::println);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
  }

  /** In a method of its own: the one above can be loaded without Bean Validation. */
  private static List<String> messages() {
    try (ValidatorFactory factory = CohesionValidation.factory()) {
      Submission submission = new Submission(Policy.builder().title(" ").build());
      return factory.getValidator().validate(submission).stream()
          .filter(violation -> violation.getPropertyPath().toString().equals("policy.title"))
          .map(ConstraintViolation::getMessage)
          .toList();
    }
  }
}
