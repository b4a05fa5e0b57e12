package org.cohesion.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.example.mis.Submission;
import com.example.mis.closed.Dossiers;
import com.example.mis.web.WebApplication;
import com.example.mis.web.WebProgram;
import com.fasterxml.classmate.TypeResolver;
import com.fasterxml.jackson.annotation.JsonFormat;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.logging.LogFactory;
import org.cohesion.examples.embedding.web.CohesionProblemAdvice;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.validation.PolicyValidator;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.aop.Advisor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.filter.OrderedRequestContextFilter;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.expression.Expression;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The application that Spring Boot set up, as a named module. */
class SpringValidationModuleTest {

  private static final Path SLIPS = Path.of("../policies/slips.json");

  /** Without an expression language. */
  private static final String PATH =
      OwnJvm.pathOf(
          Policy.class,
          PolicyJson.class,
          PolicyValidator.class,
          Validation.class,
          HibernateValidator.class,
          Logger.class,
          TypeResolver.class,
          NullMarked.class,
          JsonFactory.class,
          JsonMapper.class,
          JsonFormat.class,
          AutoConfiguration.class,
          SpringApplication.class,
          HttpMessageConvertersAutoConfiguration.class,
          JacksonAutoConfiguration.class,
          OrderedRequestContextFilter.class,
          ValidationAutoConfiguration.class,
          WebMvcAutoConfiguration.class,
          Advisor.class,
          BeanFactory.class,
          ApplicationContext.class,
          Ordered.class,
          Expression.class,
          MockServletContext.class,
          WebApplicationContext.class,
          DispatcherServlet.class,
          Servlet.class,
          LogFactory.class,
          KeyValue.class,
          Observation.class);

  @Test
  void answersAsOnTheClassPath(@TempDir Path folder)
      throws IOException, InterruptedException, ServletException {
    String body = "{\"sender\":\"Office\",\"policy\":" + Files.readString(SLIPS) + "}";
    Path file = Files.writeString(folder.resolve("body.json"), body);
    Path module =
        OwnJvm.compileModule(
            folder,
            PATH,
            """
            module com.example.mis {
              requires static org.jspecify;
              requires org.cohesion.json;
              requires org.cohesion.validation;
              requires org.hibernate.validator;
              requires jakarta.validation;
              requires jakarta.servlet;
              requires spring.beans;
              requires spring.boot.autoconfigure;
              requires spring.boot.validation;
              requires spring.context;
              requires spring.core;
              requires spring.test;
              requires spring.web;
              requires spring.webmvc;
              requires tools.jackson.core;
              opens com.example.mis
                  to org.hibernate.validator, spring.beans, tools.jackson.databind;
              opens com.example.mis.web
                  to spring.beans, spring.context, spring.core, spring.web;
              opens org.cohesion.examples.embedding.web
                  to spring.beans, spring.context, spring.core, spring.web;
              provides org.cohesion.validation.rule.PolicyRule
                  with com.example.mis.MottoMissing, com.example.mis.NameInCapitals;
            }
            """,
            Submission.class.getPackage(),
            Dossiers.class.getPackage(),
            WebApplication.class.getPackage(),
            CohesionProblemAdvice.class.getPackage());

    List<String> printed =
        OwnJvm.run(
            folder,
            "--add-modules",
            "ALL-MODULE-PATH",
            "--module-path",
            PATH + File.pathSeparator + module,
            "--module",
            "com.example.mis/" + WebProgram.class.getName(),
            "POST",
            "/submissions",
            file.toString());

    try (WebProgram program = new WebProgram(Map.of())) {
      assertThat(printed)
          .containsExactly("com.example.mis", program.send("POST", "/submissions", body))
          .last(STRING)
          .contains("\"rule\":\"review.overdue\"")
          .contains("\"rule\":\"com.example.motto-missing\"")
          .contains("\"title\":\"The request can be read");
    }
  }
}
