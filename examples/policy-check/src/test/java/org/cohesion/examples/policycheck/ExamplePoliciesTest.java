package org.cohesion.examples.policycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Beside each example policy, {@code .findings.txt} has what is found in it as of 22 November 2026:
 * the lines that the command prints, without the path. For the unfinished one, {@code
 * .draft.findings.txt} has what is found in profile draft.
 */
public class ExamplePoliciesTest {

  private static final Path POLICIES = Path.of("../policies");
  private static final String DAY = "2026-11-22";

  public static List<String> policies() throws IOException {
    try (Stream<Path> files = Files.list(POLICIES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .map(name -> name.substring(0, name.length() - ".json".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("policies")
  void findsInEachExampleWhatIsWrittenBesideIt(String policy) throws IOException {
    assertThat(found(policy, "adopted"))
        .containsExactlyElementsOf(Files.readAllLines(POLICIES.resolve(policy + ".findings.txt")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"draft", "nursery"})
  void findsInUnfinishedExamplesWhatIsWrittenBesideThemAboutDrafts(String policy)
      throws IOException {
    assertThat(found(policy, "draft"))
        .containsExactlyElementsOf(
            Files.readAllLines(POLICIES.resolve(policy + ".draft.findings.txt")));
  }

  @Test
  void keepsNoFindingsOfAPolicyThatIsNotThere() throws IOException {
    List<String> policies = policies();

    try (Stream<Path> files = Files.list(POLICIES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.endsWith(".findings.txt"))
          .allMatch(name -> policies.contains(name.substring(0, name.indexOf('.'))));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sound, adopted", "sound, draft",
    "respect-resilience, adopted", "respect-resilience, draft",
    "trust, adopted", "trust, draft",
    "cymraeg, adopted", "long, adopted",
    "nursery, draft"
  })
  void findsNothingWrongWithSoundExamples(String policy, String profile) {
    String file = POLICIES.resolve(policy + ".json").toString();

    assertThat(
            Outcome.of("check", "--profile", profile, "--as-of", DAY, "--fail-on", "warning", file)
                .status())
        .isZero();
  }

  private static List<String> found(String policy, String profile) {
    String file = POLICIES.resolve(policy + ".json").toString();
    Outcome outcome =
        Outcome.of("check", "--profile", profile, "--as-of", DAY, "--level", "info", file);
    return outcome.outLines().stream()
        .filter(line -> line.startsWith(file))
        .map(line -> line.substring(file.length() + 1))
        .toList();
  }
}
