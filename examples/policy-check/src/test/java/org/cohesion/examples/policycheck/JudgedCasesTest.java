package org.cohesion.examples.policycheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.report.ValidationReport;
import org.cohesion.validation.PolicyValidator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Small policies that people have judged, where they are at hand: each names one finding that must
 * come out, or must not.
 */
class JudgedCasesTest {

  private static final Path FOLDER = Path.of("../../../shared/cases");

  @Test
  void findsWhatMustBeFoundAndNothingThatMustNot() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "the judged cases are not here");
    JsonNode cases = JsonMapper.shared().readTree(FOLDER.resolve("cases.json").toFile());

    List<String> misjudged = new ArrayList<>();
    for (JsonNode judged : cases) {
      if (isFound(judged) != judged.get("must").asBoolean()) {
        misjudged.add(judged.get("file").asString() + ": " + judged.get("rule").asString());
      }
    }

    assertThat(cases).isNotEmpty();
    assertThat(misjudged).isEmpty();
  }

  private static boolean isFound(JsonNode judged) throws IOException {
    Policy policy = PolicyJson.decode(FOLDER.resolve(judged.get("file").asString())).orThrow();
    ValidationReport report =
        PolicyValidator.builder()
            .build()
            .validate(policy, LocalDate.parse(judged.get("asOf").asString()));
    return report.getFindings().stream()
        .anyMatch(
            finding ->
                finding.getKind().toString().equals(judged.get("rule").asString())
                    && finding.getPointer().toString().equals(judged.get("pointer").asString()));
  }
}
