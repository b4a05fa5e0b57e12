package org.cohesion.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every input that was kept through its target. The fuzzer begins with the same inputs, and
 * puts those that fail beside them.
 */
class FuzzSeedsTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/org/cohesion/json/PolicyJsonFuzzInputs");

  private static final Map<String, Consumer<byte[]>> TARGETS =
      Map.of(
          "decode", FuzzTargets::decode,
          "roundTrip", FuzzTargets::roundTrip,
          "mutate", FuzzTargets::mutate);

  static List<Arguments> seeds() throws IOException {
    List<Arguments> seeds = new ArrayList<>();
    for (String target : TARGETS.keySet().stream().sorted().toList()) {
      seedsOf(target).forEach(seed -> seeds.add(Arguments.of(target, seed.getFileName())));
    }
    return seeds;
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("seeds")
  void holdsForThis(String target, Path seed) throws IOException {
    byte[] input = Files.readAllBytes(FOLDER.resolve(target).resolve(seed));

    Objects.requireNonNull(TARGETS.get(target)).accept(input);
  }

  @Test
  void everyTargetHasDozensOfSeeds() throws IOException {
    for (String target : TARGETS.keySet()) {
      assertThat(seedsOf(target)).describedAs(target).hasSizeGreaterThan(24);
    }
  }

  private static List<Path> seedsOf(String target) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(target))) {
      return files.sorted().toList();
    }
  }
}
