package org.cohesion.examples.misservice.problem;

import java.time.Duration;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells Tomcat how to answer. */
@Configuration(proxyBeanMethods = false)
class ContainerConfiguration {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> slowBodies(
      @Value("${mis.time.body:30s}") Duration body,
      @Value("${mis.time.document:5m}") Duration document,
      @Value("${mis.time.rest:30s}") Duration rest) {
    return factory -> factory.addEngineValves(new SlowBodyValve(body, document, rest));
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerAnswers() {
    return factory ->
        factory.addContextCustomizers(
            context -> {
              if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ContainerAnswers.class.getName());
              }
            });
  }
}
