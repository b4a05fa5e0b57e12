package org.cohesion.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Policy;
import org.cohesion.school.School;
import org.cohesion.validation.PolicyValidator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingInterpolatorTest {

  private static final Locale WELSH = Locale.forLanguageTag("cy-GB");
  private static final Policy POLICY =
      Policy.builder().title(" ").school(School.builder().name("Elm Road Primary").build()).build();

  private static final InterpolatedTypes.Submission SUBMISSION = () -> POLICY;

  @ParameterizedTest
  @ValueSource(strings = {"cy", "cy-GB", "en", "ja"})
  void findingsAreInTheLanguageThatTheCallerNames(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    try (ValidatorFactory factory = CohesionValidation.factory(language)) {
      Set<ConstraintViolation<InterpolatedTypes.Submission>> violations =
          factory.getValidator().validate(SUBMISSION);

      assertThat(violations).hasSizeGreaterThan(5);
      assertThat(violations).allMatch(v -> v.getMessage().equals(sentence(v, language)));
      boolean welsh = tag.startsWith("cy");
      assertThat(violations)
          .anyMatch(v -> v.getMessage().equals(sentence(v, Locale.ENGLISH)) != welsh);
    }
  }

  @Test
  void blankTextsAreToldAsTheRuleTellsThem() {
    assertThat(messages(CohesionValidation.factory(WELSH), (InterpolatedTypes.Shape) () -> POLICY))
        .isEqualTo(List.of(blank(WELSH)));
    assertThat(messages(CohesionValidation.factory(), (InterpolatedTypes.Shape) () -> POLICY))
        .isEqualTo(List.of(blank(Locale.ENGLISH)));
    assertThat(blank(WELSH)).isNotEqualTo(blank(Locale.ENGLISH));
  }

  @Test
  void messagesOfTheCallersOwnStayAsTheyAre() {
    assertThat(messages(CohesionValidation.factory(WELSH), (InterpolatedTypes.Name) () -> " "))
        .containsExactlyInAnyOrder("give a name", blank(WELSH));
  }

  @Test
  void otherMessagesAreInTheSameLanguage() {
    assertThat(
            messages(CohesionValidation.factory(Locale.GERMAN), (InterpolatedTypes.Other) () -> ""))
        .containsExactly("darf nicht leer sein");
    assertThat(messages(CohesionValidation.factory(), (InterpolatedTypes.Other) () -> ""))
        .containsExactly("must not be empty");
  }

  @Test
  void theLanguageCanBeAnotherOneEachTime() {
    AtomicReference<Locale> language = new AtomicReference<>(WELSH);
    try (ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(
                new FindingInterpolator(new ParameterMessageInterpolator(), language::get))
            .buildValidatorFactory()) {
      for (Locale each : List.of(WELSH, Locale.ENGLISH, WELSH)) {
        language.set(each);

        assertThat(factory.getValidator().validate(SUBMISSION))
            .isNotEmpty()
            .allMatch(v -> v.getMessage().equals(sentence(v, each)));
      }
    }
  }

  @Test
  void withoutItFindingsAreInEnglish() {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      assertThat(factory.getValidator().validate(SUBMISSION))
          .isNotEmpty()
          .allMatch(v -> v.getMessage().equals(sentence(v, Locale.ENGLISH)));
    }
  }

  private static List<String> messages(ValidatorFactory factory, Object bean) {
    try (factory) {
      return factory.getValidator().validate(bean).stream()
          .map(ConstraintViolation::getMessage)
          .toList();
    }
  }

  private static String blank(Locale language) {
    return PolicyValidator.builder().build().validate(POLICY).getFindings().stream()
        .filter(finding -> finding.getKind().getId().equals("text.blank"))
        .findFirst()
        .orElseThrow()
        .text(language);
  }

  private static String sentence(ConstraintViolation<?> violation, Locale language) {
    HibernateConstraintViolation<?> unwrapped =
        violation.unwrap(HibernateConstraintViolation.class);
    return unwrapped.getDynamicPayload(Finding.class).text(language);
  }
}
