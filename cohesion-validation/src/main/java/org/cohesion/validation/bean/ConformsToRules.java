package org.cohesion.validation.bean;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.groups.Default;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.cohesion.finding.Severity;
import org.cohesion.report.Profile;
import org.cohesion.validation.PolicyValidator;

/**
 * The policy conforms to the rules: each finding that is not waived becomes a violation of Bean
 * Validation, at the path of what is wrong. On a field, a getter, a parameter, a return value or a
 * type argument of type {@code Policy}, or on a type that {@link HasPolicy}; null is valid. Needs
 * Hibernate Validator as the provider, with or without an expression language: {@code
 * org.hibernate.validator:hibernate-validator}, which this library does not bring.
 *
 * <p>Whoever validates chooses the profile by a group, and gets each finding once, whatever groups
 * they name together:
 *
 * <pre>{@code
 * public class Submission {
 *   @ConformsToRules private Policy policy;
 * }
 *
 * validator.validate(submission);                           // Profile.ADOPTED
 * validator.validate(submission, ProfileGroup.Draft.class); // Profile.DRAFT
 * }</pre>
 *
 * <p>{@code @Valid} on a policy by itself checks its shape only: it finds blank texts, and says
 * nothing of what the policy lacks or contradicts. It can stand beside this constraint.
 *
 * <p>In a controller of Spring, {@code @Valid} on the submission is the first, and
 * {@code @Validated(ProfileGroup.Draft.class)} the second.
 *
 * <p>The day is that of the provider's {@code ClockProvider}. The payload of a violation is the
 * {@link SeverityPayload} of its severity; its dynamic payload is the {@code Finding}. Its message
 * is the finding's sentence, in English unless the provider was given a {@link
 * FindingInterpolator}, and nothing in it is interpolated.
 *
 * <p>The rules are the library's, unless the provider was given a {@link PolicyValidator} of
 * profile {@link Profile#ADOPTED} with {@code constraintValidatorPayload}: then its rules,
 * severities, waivers and term dates count.
 *
 * <p>To let only errors count: {@code @ConformsToRules(@RuleFindings(severity = Severity.ERROR))}.
 * Each severity is a constraint of its own, since payload belongs to the constraint, and runs the
 * rules anew.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE, TYPE_USE})
@Retention(RUNTIME)
public @interface ConformsToRules {

  /**
   * What is reported: one constraint a severity and profile. Those of profile {@link
   * Profile#ADOPTED} leave out what those of {@link Profile#DRAFT} report, which belong to its
   * groups as well.
   *
   * @return the constraints
   */
  RuleFindings[] value() default {
    @RuleFindings(
        severity = Severity.ERROR,
        profile = Profile.DRAFT,
        groups = {Default.class, ProfileGroup.Draft.class},
        payload = SeverityPayload.Error.class),
    @RuleFindings(
        severity = Severity.WARNING,
        profile = Profile.DRAFT,
        groups = {Default.class, ProfileGroup.Draft.class},
        payload = SeverityPayload.Warning.class),
    @RuleFindings(
        severity = Severity.INFO,
        profile = Profile.DRAFT,
        groups = {Default.class, ProfileGroup.Draft.class},
        payload = SeverityPayload.Info.class),
    @RuleFindings(
        severity = Severity.ERROR,
        except = Profile.DRAFT,
        groups = {Default.class, ProfileGroup.Adopted.class},
        payload = SeverityPayload.Error.class),
    @RuleFindings(
        severity = Severity.WARNING,
        except = Profile.DRAFT,
        groups = {Default.class, ProfileGroup.Adopted.class},
        payload = SeverityPayload.Warning.class),
    @RuleFindings(
        severity = Severity.INFO,
        except = Profile.DRAFT,
        groups = {Default.class, ProfileGroup.Adopted.class},
        payload = SeverityPayload.Info.class)
  };
}
