package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example policies are in the order of the format, so they come out as they went in. */
class ExamplePoliciesTest {

  private static final Path FOLDER = Path.of("../examples/policies");

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @Test
  void thereAreFourAtLeast() throws IOException {
    assertThat(examples()).hasSizeGreaterThanOrEqualTo(4);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void decodesWithoutFindingsAndEncodesToTheByte(Path example) throws IOException {
    byte[] document = Files.readAllBytes(example);

    Decoded decoded = PolicyJson.decode(document);

    assertThat(Marked.lines(decoded.getFindings())).isEmpty();
    assertThat(decoded.isComplete()).isTrue();
    assertThat(text(PolicyJson.encodeIndented(decoded.orThrow()))).isEqualTo(text(document));
    assertThat(JsonTree.read(PolicyJson.encode(decoded.orThrow())))
        .isEqualTo(JsonTree.read(document));
  }

  private static String text(byte[] document) {
    return new String(document, UTF_8);
  }
}
