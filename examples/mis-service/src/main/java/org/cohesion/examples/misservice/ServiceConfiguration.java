package org.cohesion.examples.misservice;

import java.time.Clock;
import java.time.ZoneId;
import org.cohesion.examples.misservice.page.due.TermDays;
import org.cohesion.report.CheckSettings;
import org.cohesion.review.SchoolTerm;
import org.cohesion.review.TermDates;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** What several parts of the service use. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TermDays.class)
class ServiceConfiguration {

  /** {@return where the day and the time come from, unless a test says otherwise} */
  @Bean
  @Fallback
  Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }

  /** {@return how policies are checked and shown: by the schools' own terms, if there are any} */
  @Bean
  CheckSettings checkSettings(TermDays days) {
    return CheckSettings.builder()
        .addAllTermDates(
            days.terms().stream()
                .map(term -> new SchoolTerm(term.term(), new TermDates(term.first(), term.last())))
                .toList())
        .build();
  }
}
