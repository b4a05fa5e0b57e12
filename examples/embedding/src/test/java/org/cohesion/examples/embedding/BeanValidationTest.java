package org.cohesion.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.mis.MisProgram;
import com.example.mis.closed.Dossiers;
import com.fasterxml.classmate.TypeResolver;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cohesion.policy.Policy;
import org.cohesion.validation.PolicyValidator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same program with rules and constraints of its own on the class path, with and without an
 * expression language, and as a module that opens to the provider what it must.
 */
class BeanValidationTest {

  private static final String SENTENCE =
      "the school has no motto; our letters need one, or \"${school.motto} {0}\" goes out";
  private static final String MOTTO = "Warning at policy.school: " + SENTENCE;
  private static final String OVERDUE = "Warning at policy.review.nextReview: review.overdue";
  private static final List<String> INSTALLED =
      List.of(
          "rule com.example.motto-missing",
          "rule com.example.name-in-capitals",
          "warning com.example.motto-missing at /school",
          SENTENCE,
          "nid oes gan yr ysgol arwyddair; mae ei angen ar ein llythyrau, neu bydd"
              + " \"${school.motto} {0}\" yn cael ei anfon",
          "# com.example.motto-missing");

  private static final String PATH =
      OwnJvm.pathOf(
          Policy.class,
          PolicyValidator.class,
          Validation.class,
          HibernateValidator.class,
          Logger.class,
          TypeResolver.class,
          NullMarked.class);

  @TempDir private Path folder = Path.of("");

  static Stream<MessageInterpolator> interpolators() {
    return Stream.of(new ParameterMessageInterpolator(), new ResourceBundleMessageInterpolator());
  }

  @ParameterizedTest
  @MethodSource("interpolators")
  void worksOnTheClassPath(MessageInterpolator interpolator) {
    assertThat(MisProgram.run(interpolator, "2026-11-23"))
        .containsExactlyElementsOf(
            lines(
                "class path",
                "submitted:",
                OVERDUE,
                MOTTO,
                "saved:",
                MOTTO,
                "closed:",
                OVERDUE,
                MOTTO));
    assertThat(MisProgram.run(interpolator, "2026-11-22"))
        .containsExactlyElementsOf(
            lines("class path", "submitted:", MOTTO, "saved:", MOTTO, "closed:", MOTTO));
  }

  @Test
  void worksOnTheModulePath() throws IOException, InterruptedException {
    Path program =
        OwnJvm.compileModule(
            folder,
            PATH,
            """
            module com.example.mis {
              requires static org.jspecify;
              requires org.cohesion.validation;
              requires org.hibernate.validator;
              requires jakarta.validation;
              opens com.example.mis to org.hibernate.validator;
              provides org.cohesion.validation.rule.PolicyRule
                  with com.example.mis.MottoMissing, com.example.mis.NameInCapitals;
            }
            """,
            MisProgram.class.getPackage(),
            Dossiers.class.getPackage());

    List<String> printed =
        OwnJvm.run(
            folder,
            "--module-path",
            PATH + File.pathSeparator + program,
            "--module",
            "com.example.mis/" + MisProgram.class.getName());

    assertThat(printed)
        .containsExactlyElementsOf(
            lines(
                "com.example.mis",
                "submitted:",
                OVERDUE,
                MOTTO,
                "saved:",
                MOTTO,
                "closed:",
                OVERDUE,
                MOTTO));
  }

  private static List<String> lines(String place, String... violations) {
    return Stream.of(List.of(place), INSTALLED, List.of(violations)).flatMap(List::stream).toList();
  }
}
