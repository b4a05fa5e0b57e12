package org.cohesion.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Policy;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link RuleFindings} with a {@link PolicyValidator}. */
public final class RuleFindingsValidator implements ConstraintValidator<RuleFindings, Policy> {

  private Severity severity = Severity.ERROR;
  private PolicyValidator validator = PolicyValidator.builder().build();

  /** Makes a validator; a Bean Validation provider calls this. */
  public RuleFindingsValidator() {}

  @Override
  public void initialize(RuleFindings constraint) {
    severity = constraint.severity();
    validator = PolicyValidator.builder().profile(constraint.profile()).build();
  }

  @Override
  public boolean isValid(@Nullable Policy policy, ConstraintValidatorContext context) {
    if (policy == null) {
      return true;
    }
    LocalDate today = LocalDate.now(context.getClockProvider().getClock());
    List<Finding> findings =
        validator.validate(policy, today).getFindings().stream()
            .filter(finding -> finding.getSeverity() == severity)
            .toList();
    if (!findings.isEmpty()) {
      context.disableDefaultConstraintViolation();
      HibernateConstraintValidatorContext violations =
          context.unwrap(HibernateConstraintValidatorContext.class);
      for (Finding finding : findings) {
        violations.withDynamicPayload(finding);
        ViolationPath.add(
            violations.buildConstraintViolationWithTemplate(template(finding)),
            finding.getPointer());
      }
    }
    return findings.isEmpty();
  }

  /** The sentence, so that nothing in it is taken for a parameter or an expression. */
  private static String template(Finding finding) {
    return finding
        .text(Locale.ENGLISH)
        .replace("\\", "\\\\")
        .replace("{", "\\{")
        .replace("}", "\\}")
        .replace("$", "\\$");
  }
}
