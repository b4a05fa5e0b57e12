package org.cohesion.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.mis.Submission;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Policy;
import org.cohesion.validation.bean.FindingInterpolator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** Spring Boot's own validator has messages in the language of the request. */
class MessageLanguageTest {

  private static final Locale WELSH = Locale.forLanguageTag("cy");

  @AfterEach
  void forgetTheLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void isTheOneOfTheRequest() {
    try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      context.registerBean(
          ValidationConfigurationCustomizer.class,
          () ->
              configuration ->
                  configuration.messageInterpolator(
                      new FindingInterpolator(
                          configuration.getDefaultMessageInterpolator(),
                          LocaleContextHolder::getLocale)));
      context.register(ValidationAutoConfiguration.class);
      context.refresh();
      Validator validator = context.getBean(Validator.class);
      for (Locale language : List.of(WELSH, Locale.ENGLISH, WELSH)) {
        LocaleContextHolder.setLocale(language);

        Set<ConstraintViolation<Submission>> violations =
            validator.validate(new Submission("Office", Policy.builder().build()));

        assertThat(violations)
            .hasSizeGreaterThan(3)
            .allMatch(v -> v.getMessage().equals(finding(v).text(language)));
      }
    }
  }

  private static Finding finding(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> unwrapped =
        violation.unwrap(HibernateConstraintViolation.class);
    return unwrapped.getDynamicPayload(Finding.class);
  }
}
