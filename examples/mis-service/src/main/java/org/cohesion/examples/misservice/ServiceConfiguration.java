package org.cohesion.examples.misservice;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** What several parts of the service use. */
@Configuration(proxyBeanMethods = false)
class ServiceConfiguration {

  /** {@return where the day and the time come from, unless a test says otherwise} */
  @Bean
  @Fallback
  Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }
}
