package org.cohesion.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.executable.ExecutableValidator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Policy;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.strand.Aim;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.validation.PolicyValidator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class ConformsToRulesTest {

  private static final Policy EMPTY = Policy.builder().build();
  private static final Policy UNFINISHED =
      Policy.builder()
          .aims(
              Aims.builder()
                  .addStrands(
                      StrandAims.builder()
                          .strand(AimStrand.EQUITY_AND_EXCELLENCE)
                          .addAims(Aim.builder().statement("To welcome").build())
                          .addAims(Aim.builder().statement("Links with").build())
                          .build())
                  .build())
          .procedures(
              Procedures.builder()
                  .addGeneral(Procedure.builder().statement("Meet").addSupports(" ").build())
                  .build())
          .build();

  @Test
  void turnsEveryFindingIntoAViolation() {
    try (ValidatorFactory factory = factoryOn("2026-11-22")) {

      Set<ConstraintViolation<VendorTypes.Submission>> violations =
          factory.getValidator().validate(new VendorTypes.Submission(EMPTY));

      assertThat(violations)
          .extracting(ConformsToRulesTest::finding)
          .containsExactlyInAnyOrderElementsOf(
              PolicyValidator.builder().build().validate(EMPTY, day("2026-11-22")).getFindings());
      assertThat(violations).allMatch(v -> v.getPropertyPath().toString().equals("policy"));
    }
  }

  @Test
  void carriesTheSeverityAsPayloadAndTheSentenceAsMessage() {
    try (ValidatorFactory factory = factoryOn("2026-11-22")) {

      Set<ConstraintViolation<VendorTypes.Submission>> violations =
          factory.getValidator().validate(new VendorTypes.Submission(EMPTY));

      assertThat(violations)
          .allSatisfy(
              v -> {
                Finding finding = finding(v);
                assertThat(v.getConstraintDescriptor().getPayload())
                    .isEqualTo(Set.of(payload(finding.getSeverity())));
                assertThat(v.getMessage()).isEqualTo(finding.text(Locale.ENGLISH));
              });
    }
  }

  @Test
  void placesViolationsWhereBeanValidationWould() {
    try (ValidatorFactory factory = CohesionValidation.factory()) {

      assertThat(factory.getValidator().validate(new VendorTypes.Strict(UNFINISHED)))
          .extracting(v -> v.getPropertyPath().toString())
          .containsExactlyInAnyOrder(
              "policy.aims.strands[0].aims[1].statement",
              "policy.procedures.general[0].supports[0].<list element>");
      assertThat(factory.getValidator().validate(new VendorTypes.Archive(List.of(UNFINISHED))))
          .extracting(v -> v.getPropertyPath().toString())
          .contains("policies[0].<list element>.aims.strands[0].aims[1].statement");
    }
  }

  @Test
  void checksWhatATypeHolds() {
    VendorTypes.Dossier dossier = new VendorTypes.Dossier(UNFINISHED);
    try (ValidatorFactory factory = factoryOn("2026-11-22")) {
      Validator validator = factory.getValidator();

      assertThat(paths(validator.validate(dossier)))
          .isEqualTo(paths(validator.validate(new VendorTypes.Submission(UNFINISHED))))
          .contains("policy", "policy.aims.strands[0].aims[1].statement");
      assertThat(paths(validator.validate(new VendorTypes.Cabinet(dossier, () -> UNFINISHED))))
          .contains("first.policy.aims.strands[0].aims[1].statement")
          .contains("second.policy.aims.strands[0].aims[1].statement");
      assertThat(validator.validate(new VendorTypes.Dossier(null))).isEmpty();
    }
  }

  @Test
  void reportsOnlyTheSeverityAndProfileAskedFor() {
    try (ValidatorFactory factory = CohesionValidation.factory()) {
      assertThat(factory.getValidator().validate(new VendorTypes.Strict(EMPTY))).isEmpty();
      assertThat(factory.getValidator().validate(new VendorTypes.Submission(EMPTY))).isNotEmpty();
    }
  }

  @Test
  void letsAbsentPoliciesPass() {
    try (ValidatorFactory factory = CohesionValidation.factory()) {
      assertThat(factory.getValidator().validate(new VendorTypes.Box(Optional.empty()))).isEmpty();
    }
  }

  @Test
  void worksInsideContainersAndOnParameters() throws NoSuchMethodException {
    try (ValidatorFactory factory = CohesionValidation.factory()) {
      ExecutableValidator executables = factory.getValidator().forExecutables();

      assertThat(factory.getValidator().validate(new VendorTypes.Box(Optional.of(EMPTY))))
          .isNotEmpty();
      assertThat(
              executables.validateParameters(
                  new VendorTypes.Inbox(),
                  VendorTypes.Inbox.class.getMethod("submit", Policy.class),
                  new Object[] {EMPTY}))
          .extracting(v -> v.getPropertyPath().toString())
          .contains("submit.policy");
      assertThat(
              executables.validateReturnValue(
                  new VendorTypes.Inbox(), VendorTypes.Inbox.class.getMethod("fetch"), UNFINISHED))
          .extracting(v -> v.getPropertyPath().toString())
          .contains("fetch.<return value>.aims.strands[0].aims[1].statement");
    }
  }

  @Test
  void takesTheDayFromTheClockProvider() {
    Policy policy =
        Policy.builder()
            .review(ReviewSchedule.builder().nextReview(PartialDate.of(2026, 11, 22)).build())
            .build();

    assertThat(ids(policy, "2026-11-22")).doesNotContain("review.overdue");
    assertThat(ids(policy, "2026-11-23")).contains("review.overdue");
  }

  @Test
  void theFactoryNeedsNoExpressionLanguage() {
    assertThat(ConformsToRulesTest.class.getClassLoader().getResource("jakarta/el/ELManager.class"))
        .isNull();
    try (ValidatorFactory factory = CohesionValidation.factory()) {
      assertThat(factory.getValidator()).isNotNull();
    }
  }

  private static List<String> ids(Policy policy, String day) {
    try (ValidatorFactory factory = factoryOn(day)) {
      return factory.getValidator().validate(new VendorTypes.Submission(policy)).stream()
          .map(v -> finding(v).getKind().getId())
          .toList();
    }
  }

  private static Set<String> paths(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream().map(v -> v.getPropertyPath().toString()).collect(Collectors.toSet());
  }

  private static Finding finding(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> unwrapped =
        violation.unwrap(HibernateConstraintViolation.class);
    return unwrapped.getDynamicPayload(Finding.class);
  }

  private static Class<?> payload(Severity severity) {
    return switch (severity) {
      case ERROR -> SeverityPayload.Error.class;
      case WARNING -> SeverityPayload.Warning.class;
      case INFO -> SeverityPayload.Info.class;
    };
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static ValidatorFactory factoryOn(String day) {
    Clock clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    ClockProvider provider = () -> clock;
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .clockProvider(provider)
        .buildValidatorFactory();
  }
}
