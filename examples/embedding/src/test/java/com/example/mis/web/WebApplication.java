package com.example.mis.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.cohesion.examples.embedding.web.CohesionProblemAdvice;
import org.cohesion.examples.embedding.web.KeptBody;
import org.cohesion.json.CohesionJacksonModule;
import org.cohesion.validation.PolicyValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What Spring Boot sets up by itself, for 23 November 2026, with the rules that are installed. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({PolicyController.class, CohesionProblemAdvice.class, KeptBody.class})
public class WebApplication {

  /** Makes the configuration; Spring calls this. */
  public WebApplication() {}

  /** {@return how policies are read, which named modules must say} */
  @Bean
  CohesionJacksonModule policies() {
    return new CohesionJacksonModule();
  }

  /** {@return what validators are told before they are made} */
  @Bean
  ValidationConfigurationCustomizer dayAndRules() {
    Clock clock = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    PolicyValidator rules =
        PolicyValidator.builder().installedRules(WebApplication.class.getClassLoader()).build();
    return configuration -> {
      configuration.clockProvider(() -> clock);
      if (configuration instanceof HibernateValidatorConfiguration hibernate) {
        hibernate.constraintValidatorPayload(rules);
      }
    };
  }
}
