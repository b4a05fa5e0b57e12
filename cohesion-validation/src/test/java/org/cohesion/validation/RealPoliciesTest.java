package org.cohesion.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Five policies as schools published them: exactly what is wrong with each is found. */
class RealPoliciesTest {

  private static final Path FOLDER = Path.of("../../shared/policies");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @BeforeEach
  void needsThePolicies() {
    assumeTrue(Files.isDirectory(FOLDER), "the real policies are not here");
  }

  /** Each file beside this test holds one finding a line, in the order of the document. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "kingsfleet-undated",
        "kingsfleet-2010",
        "wootton-park-undated",
        "wootton-park-2016",
        "model-primary"
      })
  void findsWhatIsWrongAndNothingElse(String name) throws IOException {
    assertThat(findings(name)).containsExactlyElementsOf(expected(name));
  }

  private static List<String> expected(String name) throws IOException {
    try (InputStream file = RealPoliciesTest.class.getResourceAsStream(name + ".findings.txt")) {
      return new String(requireNonNull(file).readAllBytes(), UTF_8).lines().toList();
    }
  }

  private static List<String> findings(String name) throws IOException {
    Policy policy = PolicyJson.decode(FOLDER.resolve(name + ".json")).orThrow();
    return PolicyValidator.builder().build().validate(policy, TODAY).getFindings().stream()
        .map(
            f ->
                f.getSeverity().getJsonName() + " " + f.getKind() + " at \"" + f.getPointer() + '"')
        .toList();
  }
}
