package org.cohesion.validation.bean;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.cohesion.finding.Severity;
import org.cohesion.report.Profile;

/**
 * No rule has a finding of one severity about the policy. Usually given inside {@link
 * ConformsToRules}, which says where it may stand.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(ConformsToRules.class)
@Constraint(validatedBy = {RuleFindingsValidator.class, HeldRuleFindingsValidator.class})
public @interface RuleFindings {

  /** {@return the severity of the findings that count} */
  Severity severity();

  /** {@return the profile whose rules run} */
  Profile profile() default Profile.ADOPTED;

  /** {@return profiles whose rules do not run, since another constraint runs them} */
  Profile[] except() default {};

  /** {@return the message of a violation; not used, since each finding has its own} */
  String message() default "must conform to the rules";

  /** {@return the validation groups the constraint belongs to} */
  Class<?>[] groups() default {};

  /** {@return what a caller attaches to violations, such as a {@link SeverityPayload}} */
  Class<? extends Payload>[] payload() default {};
}
