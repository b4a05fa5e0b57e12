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

/**
 * The example policies are in the order of the format, so they come out as they went in; all but
 * one, which is there for its mistakes.
 */
class ExamplePoliciesTest {

  private static final Path FOLDER = Path.of("../examples/policies");

  static final String MISTAKES = "mistakes.json";

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".json") && !file.endsWith(MISTAKES))
          .sorted()
          .toList();
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

  @Test
  void theExampleWithADozenMistakesGivesThatDozen() throws IOException {
    Decoded decoded = PolicyJson.decode(FOLDER.resolve(MISTAKES));

    assertThat(decoded.getFindings())
        .extracting(finding -> finding.getKind() + " " + finding.getPointer())
        .containsExactly(
            "json.unknown-member /titel",
            "json.wrong-type /school/urn",
            "json.missing-member /school/ageRange",
            "json.bad-value /control/academicYear",
            "json.missing-member /control/owner",
            "json.unknown-value /control/status",
            "json.null /control/version",
            "json.bad-value /control/approval/date",
            "json.wrong-type /control/audience",
            "json.wrong-type /aims/general/0",
            "json.duplicate-member /review/frequency",
            "json.bad-value /extensions/LarchLaneMIS");
    assertThat(decoded.getPolicy()).isEmpty();
  }

  private static String text(byte[] document) {
    return new String(document, UTF_8);
  }
}
