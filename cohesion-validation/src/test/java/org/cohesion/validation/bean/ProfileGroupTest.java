package org.cohesion.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ClockProvider;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Policy;
import org.cohesion.report.Profile;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.Procedures;
import org.cohesion.validation.PolicyValidator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** The group that a caller validates chooses the profile. */
class ProfileGroupTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** Has findings that a draft must not have either, and others. */
  private static final Policy POLICY =
      Policy.builder()
          .review(ReviewSchedule.builder().nextReview(PartialDate.of(2020)).build())
          .procedures(
              Procedures.builder()
                  .addGeneral(Procedure.builder().statement("Links with").addDetails(" ").build())
                  .build())
          .build();

  private static final List<Finding> ADOPTED = findings(Profile.ADOPTED);
  private static final List<Finding> DRAFT = findings(Profile.DRAFT);

  @Test
  void theProfilesDiffer() {
    assertThat(DRAFT).isNotEmpty();
    assertThat(ADOPTED).containsAll(DRAFT).hasSizeGreaterThan(DRAFT.size());
  }

  @Test
  void withoutAGroupThePolicyIsTakenForComplete() {
    assertThat(violations()).containsExactlyInAnyOrderElementsOf(ADOPTED);
  }

  @Test
  void eachGroupRunsTheRulesOfItsProfile() {
    assertThat(violations(ProfileGroup.Draft.class)).containsExactlyInAnyOrderElementsOf(DRAFT);
    assertThat(violations(ProfileGroup.Adopted.class)).containsExactlyInAnyOrderElementsOf(ADOPTED);
  }

  @Test
  void aGroupOfTheVendorsOwnDoesAsTheOneItExtends() {
    assertThat(violations(Saved.class)).containsExactlyInAnyOrderElementsOf(DRAFT);
    assertThat(violations(Submitted.class)).containsExactlyInAnyOrderElementsOf(ADOPTED);
    assertThat(violations(Unrelated.class)).isEmpty();
  }

  @Test
  void severalGroupsTogetherReportNothingTwice() {
    assertThat(violations(Default.class, ProfileGroup.Draft.class))
        .containsExactlyInAnyOrderElementsOf(ADOPTED);
    assertThat(
            violations(
                ProfileGroup.Draft.class,
                ProfileGroup.Adopted.class,
                Default.class,
                Submitted.class))
        .containsExactlyInAnyOrderElementsOf(ADOPTED);
  }

  interface Saved extends ProfileGroup.Draft {}

  interface Submitted extends ProfileGroup.Adopted {}

  interface Unrelated {}

  private static List<Finding> findings(Profile profile) {
    return PolicyValidator.builder().profile(profile).build().validate(POLICY, TODAY).getFindings();
  }

  private static List<Finding> violations(Class<?>... groups) {
    Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    ClockProvider provider = () -> clock;
    try (ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(provider)
            .buildValidatorFactory()) {
      return factory.getValidator().validate(new VendorTypes.Submission(POLICY), groups).stream()
          .map(v -> (HibernateConstraintViolation<?>) v.unwrap(HibernateConstraintViolation.class))
          .map(v -> v.getDynamicPayload(Finding.class))
          .toList();
    }
  }
}
