package org.cohesion.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.TypeResolver;
import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cohesion.policy.Policy;
import org.cohesion.validation.PolicyValidator;
import org.example.provider.ProviderProgram;
import org.example.rules.RulesProgram;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules need no Bean Validation; who asks for it without a provider is told which to add. */
class RulesAloneTest {

  private static final String RULES = OwnJvm.pathOf(Policy.class, PolicyValidator.class);
  private static final String ANNOTATIONS = OwnJvm.pathOf(NullMarked.class);
  private static final String API = OwnJvm.pathOf(Validation.class);
  private static final String PROVIDER =
      OwnJvm.pathOf(Validation.class, HibernateValidator.class, Logger.class, TypeResolver.class);

  private static final String SENTENCE = "this text is blank; write it, or leave it out";
  private static final String MISSING =
      "Bean Validation needs Hibernate Validator, which is not there: add"
          + " org.hibernate.validator:hibernate-validator, with all that it depends on; a named"
          + " module requires org.hibernate.validator and jakarta.validation as well";

  private static final String RULES_MODULE =
      "module org.example.rules { requires org.cohesion.validation; }";
  private static final String PROVIDER_MODULE =
      """
      module org.example.provider {
        requires org.cohesion.validation;
        requires org.hibernate.validator;
        requires jakarta.validation;
        opens org.example.provider to org.hibernate.validator;
      }
      """;
  private static final String API_MODULE =
      """
      module org.example.provider {
        requires org.cohesion.validation;
        requires jakarta.validation;
      }
      """;
  private static final String PROVIDER_MAIN =
      "org.example.provider/" + ProviderProgram.class.getName();

  @TempDir private Path folder = Path.of("");

  @Test
  void rulesNeedNoBeanValidationOnTheClassPath() throws IOException, InterruptedException {
    String path = join(RULES, OwnJvm.pathOf(RulesProgram.class));

    assertThat(OwnJvm.run(folder, "--class-path", path, RulesProgram.class.getName()))
        .isEqualTo(printed("class path"));
  }

  @Test
  void rulesNeedNoBeanValidationAsModulesNorInAnImage() throws IOException, InterruptedException {
    Path program =
        OwnJvm.compileModule(folder, RULES, RULES_MODULE, RulesProgram.class.getPackage());
    String main = "org.example.rules/" + RulesProgram.class.getName();
    String path = join(RULES, program.toString());

    assertThat(OwnJvm.run(folder, "--module-path", path, "--module", main))
        .isEqualTo(printed("module"));

    Path java = OwnJvm.link(folder, join(path, ANNOTATIONS), "org.example.rules");
    assertThat(OwnJvm.runWith(java, folder, "--module", main)).isEqualTo(printed("module"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theFactorySaysWhatToAddToTheClassPath(boolean hasApi)
      throws IOException, InterruptedException {
    String path = join(hasApi ? join(RULES, API) : RULES, OwnJvm.pathOf(ProviderProgram.class));

    assertThat(OwnJvm.run(folder, "--class-path", path, ProviderProgram.class.getName()))
        .containsExactly(MISSING);
  }

  @Test
  void theFactorySaysWhatToAddToTheModulePath() throws IOException, InterruptedException {
    String path = join(RULES, API);
    Path program =
        OwnJvm.compileModule(folder, path, API_MODULE, ProviderProgram.class.getPackage());

    assertThat(
            OwnJvm.run(
                folder, "--module-path", join(path, program.toString()), "--module", PROVIDER_MAIN))
        .containsExactly(MISSING);
  }

  @Test
  void theFactoryWorksWithTheProviderOnTheClassPath() throws IOException, InterruptedException {
    String path = join(join(RULES, PROVIDER), OwnJvm.pathOf(ProviderProgram.class));

    assertThat(OwnJvm.run(folder, "--class-path", path, ProviderProgram.class.getName()))
        .containsExactly(SENTENCE);
  }

  @Test
  void theFactoryWorksWithTheProviderAsAModuleAndInAnImage()
      throws IOException, InterruptedException {
    String modules = join(RULES, PROVIDER);
    Path program =
        OwnJvm.compileModule(folder, modules, PROVIDER_MODULE, ProviderProgram.class.getPackage());
    String path = join(modules, program.toString());

    assertThat(OwnJvm.run(folder, "--module-path", path, "--module", PROVIDER_MAIN))
        .containsExactly(SENTENCE);

    Path java = OwnJvm.link(folder, join(path, ANNOTATIONS), "org.example.provider");
    assertThat(OwnJvm.runWith(java, folder, "--module", PROVIDER_MAIN)).containsExactly(SENTENCE);
  }

  private static List<String> printed(String place) {
    return List.of(
        place,
        "all rules",
        "error text.blank at /title",
        "error text.blank at /monitoring/activities/0/feedsInto/0",
        "rules only");
  }

  private static String join(String path, String more) {
    return path + File.pathSeparator + more;
  }
}
