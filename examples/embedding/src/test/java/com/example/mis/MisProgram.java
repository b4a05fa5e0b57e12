package com.example.mis;

import com.example.mis.closed.Dossiers;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Policy;
import org.cohesion.report.ValidationReport;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.School;
import org.cohesion.validation.PolicyValidator;
import org.cohesion.validation.bean.ProfileGroup;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks policies with the rules that are installed, by hand and with a validator of its own. */
public final class MisProgram {

  private MisProgram() {}

  /**
   * Prints what comes of it on 23 November 2026, without an expression language.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    run(new ParameterMessageInterpolator(), "2026-11-23").forEach(System.out::println);
  }

  /**
   * Does it.
   *
   * @param interpolator the interpolator of messages
   * @param day the day for which to check, such as 2026-11-22
   * @return what comes of it
   */
  public static List<String> run(MessageInterpolator interpolator, String day) {
    Module module = MisProgram.class.getModule();
    List<String> lines = new ArrayList<>();
    lines.add(module.isNamed() ? module.getName() : "class path");
    PolicyValidator rules =
        PolicyValidator.builder().installedRules(MisProgram.class.getClassLoader()).build();
    Policy policy = policy();
    rules.getRules().stream()
        .filter(rule -> isOurs(rule.id()))
        .forEach(rule -> lines.add("rule " + rule.id()));
    ValidationReport report = rules.validate(policy);
    report.getFindings().stream()
        .filter(finding -> isOurs(finding.getKind().getId()))
        .forEach(finding -> lines.addAll(inFull(finding)));
    try (ValidatorFactory factory = factory(rules, interpolator, day)) {
      Validator validator = factory.getValidator();
      Submission submission = new Submission("Office", policy);
      lines.add("submitted:");
      lines.addAll(inShort(validator.validate(submission)));
      lines.add("saved:");
      lines.addAll(inShort(validator.validate(submission, ProfileGroup.Draft.class)));
      lines.add("closed:");
      lines.addAll(inShort(validator.validate(Dossiers.of(policy))));
    }
    return lines;
  }

  private static boolean isOurs(String rule) {
    return rule.startsWith("com.example.");
  }

  private static List<String> inFull(Finding finding) {
    return List.of(
        finding.toString(),
        finding.text(Locale.ENGLISH),
        finding.text(Locale.forLanguageTag("cy")),
        finding.getKind().page().lines().findFirst().orElse(""));
  }

  private static List<String> inShort(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream().flatMap(MisProgram::inShort).sorted().toList();
  }

  /** Of the library's rules one is enough to see whether they run, and for which day. */
  private static Stream<String> inShort(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> unwrapped =
        violation.unwrap(HibernateConstraintViolation.class);
    String rule = unwrapped.getDynamicPayload(Finding.class).getKind().getId();
    String place =
        violation.getConstraintDescriptor().getPayload().iterator().next().getSimpleName()
            + " at "
            + violation.getPropertyPath()
            + ": ";
    if (isOurs(rule)) {
      return Stream.of(place + violation.getMessage());
    }
    return rule.equals("review.overdue") ? Stream.of(place + rule) : Stream.of();
  }

  private static ValidatorFactory factory(
      PolicyValidator rules, MessageInterpolator interpolator, String day) {
    Clock clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    ClockProvider clocks = () -> clock;
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(interpolator)
        .clockProvider(clocks)
        .constraintValidatorPayload(rules)
        .buildValidatorFactory();
  }

  private static Policy policy() {
    return Policy.builder()
        .school(School.builder().name("Elm Road Primary").build())
        .review(ReviewSchedule.builder().nextReview(PartialDate.of(2026, 11, 22)).build())
        .build();
  }
}
