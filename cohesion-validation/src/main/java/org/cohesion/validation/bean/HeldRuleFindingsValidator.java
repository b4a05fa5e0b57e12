package org.cohesion.validation.bean;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link RuleFindings} of the policy that something holds. */
public final class HeldRuleFindingsValidator
    implements ConstraintValidator<RuleFindings, HasPolicy> {

  private final RuleFindingsValidator ofPolicy = new RuleFindingsValidator();

  /** Makes a validator; a Bean Validation provider calls this. */
  public HeldRuleFindingsValidator() {}

  @Override
  public void initialize(RuleFindings constraint) {
    ofPolicy.initialize(constraint);
  }

  @Override
  public boolean isValid(@Nullable HasPolicy holder, ConstraintValidatorContext context) {
    return holder == null || ofPolicy.isValid(holder.getPolicy(), context, "policy");
  }
}
