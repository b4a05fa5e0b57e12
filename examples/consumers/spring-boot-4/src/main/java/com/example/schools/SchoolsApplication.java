package com.example.schools;

import org.cohesion.json.CohesionJacksonModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.databind.JacksonModule;

/** Takes policies from schools, and hands them out again. */
@SpringBootApplication
public class SchoolsApplication {

  public static void main(String[] args) {
    SpringApplication.run(SchoolsApplication.class, args);
  }

  /** What Spring Boot's mapper needs to know of policies. */
  @Bean
  JacksonModule policies() {
    return new CohesionJacksonModule().withLanguage(LocaleContextHolder::getLocale);
  }
}
