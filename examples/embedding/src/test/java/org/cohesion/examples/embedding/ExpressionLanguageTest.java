package org.cohesion.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.mis.Submission;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Null;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.validation.PolicyValidator;
import org.cohesion.validation.bean.FindingInterpolator;
import org.cohesion.validation.bean.ProfileGroup;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No message is taken for an expression, however much the provider would evaluate. */
class ExpressionLanguageTest {

  @Test
  void thereIsAnExpressionLanguage() {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      assertThat(factory.getValidator().validate(new Sum("")))
          .extracting(ConstraintViolation::getMessage)
          .containsExactly("2");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${1+1}",
        "#{1+1}",
        "{x}",
        "{{x}} ${{x}}",
        "\\{x\\}",
        "\\${1+1}",
        "\\\\${1+1}",
        "\\\\\\${1+1}",
        "$\\{1+1}",
        "$${1+1}",
        "a\\",
        "\\\\",
        "$ {",
        "} {",
        "{jakarta.validation.constraints.NotNull.message}",
        "${validatedValue} {severity}"
      })
  void messagesAreShownAsTheyAre(String text) {
    PolicyValidator rules = PolicyValidator.builder().rules(saying(text)).build();
    for (ExpressionLanguageFeatureLevel level : ExpressionLanguageFeatureLevel.values()) {
      try (ValidatorFactory factory =
          Validation.byProvider(HibernateValidator.class)
              .configure()
              .customViolationExpressionLanguageFeatureLevel(level)
              .constraintValidatorPayload(rules)
              .buildValidatorFactory()) {
        assertThat(messages(factory)).containsExactly(text);
      }
    }
    MessageInterpolator plain = new ParameterMessageInterpolator();
    MessageInterpolator evaluating = new ResourceBundleMessageInterpolator();
    for (MessageInterpolator interpolator :
        List.of(
            plain,
            new FindingInterpolator(plain, () -> Locale.ENGLISH),
            new FindingInterpolator(evaluating, () -> Locale.ENGLISH))) {
      try (ValidatorFactory factory =
          Validation.byProvider(HibernateValidator.class)
              .configure()
              .messageInterpolator(interpolator)
              .customViolationExpressionLanguageFeatureLevel(
                  ExpressionLanguageFeatureLevel.BEAN_METHODS)
              .constraintValidatorPayload(rules)
              .buildValidatorFactory()) {
        assertThat(messages(factory)).containsExactly(text);
      }
    }
  }

  /** Evaluates its message. */
  record Sum(@Null(message = "${1+1}") String value) {}

  private static Iterable<String> messages(ValidatorFactory factory) {
    Set<ConstraintViolation<Submission>> violations =
        factory
            .getValidator()
            .validate(new Submission("Office", Policy.builder().build()), ProfileGroup.Draft.class);
    return violations.stream().map(ConstraintViolation::getMessage).toList();
  }

  private static PolicyRule saying(String text) {
    byte[] messages = "org.cohesion.com.example.said = {text}".getBytes(StandardCharsets.UTF_8);
    FindingKind kind =
        FindingKind.info(
            "com.example.said", FindingTexts.of(name -> new ByteArrayInputStream(messages)));
    return new PolicyRule() {
      @Override
      public RuleInfo info() {
        return RuleInfo.of(kind).alsoInDraft();
      }

      @Override
      public void check(Policy policy, RuleContext context) {
        context.report(Finding.of(kind, JsonPointer.ROOT).with("text", text));
      }
    };
  }
}
