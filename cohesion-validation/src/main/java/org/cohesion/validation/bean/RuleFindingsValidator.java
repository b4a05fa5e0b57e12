package org.cohesion.validation.bean;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Policy;
import org.cohesion.report.Profile;
import org.cohesion.validation.PolicyValidator;
import org.cohesion.validation.ValidationFindingKinds;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link RuleFindings} with a {@link PolicyValidator}. */
public final class RuleFindingsValidator implements ConstraintValidator<RuleFindings, Policy> {

  private static final PolicyValidator LIBRARY = PolicyValidator.builder().build();

  private Severity severity = Severity.ERROR;
  private Profile profile = Profile.ADOPTED;
  private Set<Profile> except = Set.of();

  /** Makes a validator; a Bean Validation provider calls this. */
  public RuleFindingsValidator() {}

  @Override
  public void initialize(RuleFindings constraint) {
    severity = constraint.severity();
    profile = constraint.profile();
    except = Set.of(constraint.except());
  }

  @Override
  public boolean isValid(@Nullable Policy policy, ConstraintValidatorContext context) {
    return isValid(policy, context, new String[0]);
  }

  /**
   * Checks a policy.
   *
   * @param holder the names of the properties that lead from what is validated to the policy
   */
  boolean isValid(@Nullable Policy policy, ConstraintValidatorContext context, String... holder) {
    if (policy == null) {
      return true;
    }
    HibernateConstraintValidatorContext violations =
        context.unwrap(HibernateConstraintValidatorContext.class);
    LocalDate today = LocalDate.now(context.getClockProvider().getClock());
    List<Finding> findings =
        validator(violations).findings(policy, today, profile, except).stream()
            .filter(f -> f.getSeverity() == severity && f.getWaiver().isEmpty())
            .toList();
    if (!findings.isEmpty()) {
      context.disableDefaultConstraintViolation();
    }
    for (Finding finding : findings) {
      violations
          .addMessageParameter(FindingParameter.NAME, new FindingParameter(finding))
          .withDynamicPayload(finding);
      ViolationPath.add(
          violations.buildConstraintViolationWithTemplate(template(finding)),
          Stream.concat(Stream.of(holder), place(finding)).toList());
    }
    return findings.isEmpty();
  }

  /**
   * A waiver may be for a place that the policy no longer has, where providers find no property.
   */
  private static Stream<String> place(Finding finding) {
    return ValidationFindingKinds.all().contains(finding.getKind())
        ? Stream.of()
        : finding.getPointer().tokens().stream();
  }

  private static PolicyValidator validator(HibernateConstraintValidatorContext context) {
    @Nullable PolicyValidator own = context.getConstraintValidatorPayload(PolicyValidator.class);
    return own == null ? LIBRARY : own;
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
