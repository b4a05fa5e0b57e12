package org.cohesion.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.logging.LogFactory;
import org.cohesion.json.CohesionJacksonModule;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.example.trust.Trust;
import org.example.trust.TrustProgram;
import org.example.trust.boot.BootProgram;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.Advisor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.expression.Expression;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same program with a mapper as it is and as Spring Boot sets it up, on the class path and as a
 * module that opens nothing.
 */
class JacksonModuleTest {

  private static final List<String> EXPECTED =
      List.of(
          """
          {"trustName":"Elm Trust",\
          "policy":{"formatVersion":"1.0","title":"Cohesion",\
          "school":{"name":"Elm Road Primary","urn":"123456"}},\
          "members":[{"review":{"frequency":"annual","nextReview":"2027-09"},\
          "school":{"name":"Elm Road Primary","urn":"123456"}}],\
          "findings":[{"rule":"review.overdue","severity":"warning","pointer":"/review",\
          "start":{"line":3,"column":5},"end":{"line":3,"column":9},\
          "message":"the review is overdue","fingerprint":"0123456789abcdef"}]}""",
          "same again: true",
          "this is not a URN, which has six digits, such as \"999999\" [json.bad-value]",
          "org.example.trust.Trust[\"members\"]->java.util.ArrayList[1]"
              + "->org.example.trust.Member[\"school\"]->[\"urn\"]",
          "6:14");
  private static final List<String> CLASS_PATH =
      plus("class path, open", "class path, open", "class path, open", "class path, open");
  private static final List<String> MODULES =
      plus(
          "org.cohesion.core, not open",
          "org.cohesion.json, not open",
          "tools.jackson.databind, open",
          "org.example.trust, not open");

  private static final String PATH =
      OwnJvm.pathOf(
          Policy.class,
          PolicyJson.class,
          JsonFactory.class,
          JsonMapper.class,
          JsonFormat.class,
          NullMarked.class);
  private static final String SPRING =
      OwnJvm.pathOf(
          JacksonAutoConfiguration.class,
          AutoConfiguration.class,
          SpringApplication.class,
          ApplicationContext.class,
          BeanFactory.class,
          Ordered.class,
          Expression.class,
          Advisor.class,
          LogFactory.class);

  @TempDir private Path folder = Path.of("");

  /**
   * Mappers of Jackson 3.1 cannot be made with 2.20, as a list of versions for Jackson 2 may have.
   */
  @Test
  void theTestsHaveTheOldestAnnotationsThatMappersWorkWith() {
    assertThat(OwnJvm.pathOf(JsonFormat.class)).endsWith("jackson-annotations-2.21.jar");
  }

  @Test
  void mappersFindTheModuleOnTheClassPath() {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    assertThat(TrustProgram.run(mapper)).isEqualTo(CLASS_PATH);
  }

  @Test
  void mappersTakeTheModuleByHandOnTheClassPath() {
    JsonMapper mapper = JsonMapper.builder().addModule(new CohesionJacksonModule()).build();

    assertThat(TrustProgram.run(mapper)).isEqualTo(CLASS_PATH);
  }

  @Test
  void mappersOfSpringBootFindTheModuleOnTheClassPath() {
    try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      assertThat(TrustProgram.run(BootProgram.mapper(context, Map.of()))).isEqualTo(CLASS_PATH);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "use-jackson2-defaults=true",
        "default-property-inclusion=non_empty",
        "property-naming-strategy=SNAKE_CASE",
        "serialization.indent-output=true",
        "deserialization.fail-on-unknown-properties=true"
      })
  void settingsOfSpringBootLeaveOurValuesAsTheyAre(String setting) {
    String[] nameAndValue = setting.split("=", 2);
    try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      JsonMapper mapper =
          BootProgram.mapper(context, Map.of("spring.jackson." + nameAndValue[0], nameAndValue[1]));

      List<String> lines = TrustProgram.run(mapper);

      String json = lines.get(0).replaceAll("\\s", "").replace("trust_name", "trustName");
      assertThat(json).isEqualTo(EXPECTED.get(0).replaceAll("\\s", ""));
      assertThat(lines.subList(1, 5)).isEqualTo(EXPECTED.subList(1, 5));
    }
  }

  @Test
  void mappersTakeTheModuleOnTheModulePath() throws IOException, InterruptedException {
    Path program =
        OwnJvm.compileModule(
            folder,
            PATH,
            """
            module org.example.trust {
              requires static org.jspecify;
              requires org.cohesion.json;
              requires tools.jackson.databind;
              exports org.example.trust;
            }
            """,
            Trust.class.getPackage());

    List<String> printed =
        OwnJvm.run(
            folder,
            "--module-path",
            PATH + File.pathSeparator + program,
            "--module",
            "org.example.trust/" + TrustProgram.class.getName());

    assertThat(printed).isEqualTo(MODULES);
  }

  @Test
  void mappersOfSpringBootTakeTheModuleOnTheModulePath() throws IOException, InterruptedException {
    String path = PATH + File.pathSeparator + SPRING;
    Path program =
        OwnJvm.compileModule(
            folder,
            path,
            """
            module org.example.trust {
              requires static org.jspecify;
              requires org.cohesion.json;
              requires spring.boot.jackson;
              requires spring.context;
              requires spring.core;
              requires tools.jackson.databind;
              exports org.example.trust;
            }
            """,
            Trust.class.getPackage(),
            BootProgram.class.getPackage());

    List<String> printed =
        OwnJvm.run(
            folder,
            "--add-modules",
            "org.apache.commons.logging",
            "--module-path",
            path + File.pathSeparator + program,
            "--module",
            "org.example.trust/" + BootProgram.class.getName());

    assertThat(printed).isEqualTo(MODULES);
  }

  private static List<String> plus(String... modules) {
    List<String> lines = new ArrayList<>(EXPECTED);
    lines.addAll(List.of(modules));
    return lines;
  }
}
