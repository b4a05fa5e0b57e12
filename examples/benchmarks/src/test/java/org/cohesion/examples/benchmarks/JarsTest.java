package org.cohesion.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JarsTest {

  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.*?)</artifactId>");

  /** Read by the compiler only; its scope stands in the parent. */
  private static final String ONLY_TO_COMPILE = "value-annotations";

  @ParameterizedTest
  @ValueSource(strings = {"cohesion-core", "cohesion-json", "cohesion-validation"})
  void countsEachModuleWithAllThatItNeedsAtRunTime(String module) throws IOException {
    String pom = Files.readString(Path.of("../..", module, "pom.xml"));

    List<String> needed =
        DEPENDENCY
            .matcher(pom)
            .results()
            .map(found -> found.group(1))
            .filter(d -> !d.contains("<scope>") && !d.contains("<optional>true"))
            .flatMap(d -> ARTIFACT.matcher(d).results())
            .map((MatchResult found) -> found.group(1))
            .filter(artifact -> !artifact.equals(ONLY_TO_COMPILE))
            .toList();

    assertThat(needed).isNotEmpty();
    assertThat(Jars.WITH_BEAN_VALIDATION).contains(module).containsAll(needed);
    assertThat(Jars.LIBRARY).contains(module);
  }
}
