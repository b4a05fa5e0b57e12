package com.example.policies;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.cohesion.finding.Severity;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.validation.PolicyValidator;
import org.cohesion.validation.bean.CohesionValidation;
import org.cohesion.validation.bean.ConformsToRules;
import org.cohesion.validation.bean.RuleFindings;

/** Says how many findings a policy has as of a day, and then its errors by Bean Validation. */
final class Check {

  /** What a school sends. */
  record Submission(@ConformsToRules(@RuleFindings(severity = Severity.ERROR)) Policy policy) {}

  private Check() {}

  public static void main(String[] args) throws IOException {
    Policy policy = PolicyJson.decode(Path.of(args[0])).orThrow();
    PolicyValidator validator = PolicyValidator.builder().build();
    System.out.println(
        validator.validate(policy, LocalDate.parse(args[1])).getFindings().size() + " findings");

    try (ValidatorFactory factory = CohesionValidation.factory(Locale.forLanguageTag(args[2]))) {
      factory.getValidator().validate(new Submission(policy)).stream()
          .map(ConstraintViolation::getMessage)
          .sorted()
          .forEach(System.out::println);
    }
  }
}
