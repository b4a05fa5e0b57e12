package com.example.schools;

import com.fasterxml.jackson.databind.Module;
import org.cohesion.json.CohesionJackson2Module;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;

/** Takes policies from schools, and hands them out again. */
@SpringBootApplication
public class SchoolsApplication {

  public static void main(String[] args) {
    SpringApplication.run(SchoolsApplication.class, args);
  }

  /** What Spring Boot's mapper needs to know of policies. */
  @Bean
  Module policies() {
    return new CohesionJackson2Module().withLanguage(LocaleContextHolder::getLocale);
  }
}
