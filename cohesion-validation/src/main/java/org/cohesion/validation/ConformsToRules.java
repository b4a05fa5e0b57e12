package org.cohesion.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.cohesion.finding.Severity;
import org.cohesion.report.Profile;

/**
 * The policy conforms to the rules: each finding becomes a violation of Bean Validation, at the
 * path of what is wrong. On a field, a getter, a parameter or a type argument of type {@code
 * Policy}; null is valid. Needs Hibernate Validator as the provider.
 *
 * <p>Without arguments it reports findings of every severity, in profile {@link Profile#ADOPTED},
 * and marks each violation with the {@link SeverityPayload} of its severity. To let only errors
 * count: {@code @ConformsToRules(@RuleFindings(severity = Severity.ERROR))}.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RUNTIME)
public @interface ConformsToRules {

  /** {@return what is reported, one constraint a severity} */
  RuleFindings[] value() default {
    @RuleFindings(severity = Severity.ERROR, payload = SeverityPayload.Error.class),
    @RuleFindings(severity = Severity.WARNING, payload = SeverityPayload.Warning.class),
    @RuleFindings(severity = Severity.INFO, payload = SeverityPayload.Info.class)
  };
}
