package org.cohesion.examples.policycheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs the command on the five real policies, where they are at hand. */
class RealPoliciesTest {

  private static final Path POLICIES = Path.of("../../../shared/policies");

  @BeforeEach
  void needsThePolicies() {
    assumeThat(POLICIES).isDirectory();
  }

  @Test
  void findsThatTheNextReviewIsTooFarOff() throws IOException {
    List<String> lines = Files.readAllLines(POLICIES.resolve("wootton-park-2016.json"));
    String member = "\"nextReview\": ";
    String line = lines.stream().filter(text -> text.contains(member)).findFirst().orElseThrow();
    int lineNumber = lines.indexOf(line) + 1;
    int column = line.indexOf(member) + member.length() + 1;

    Outcome json = check("--format", "json");
    Outcome text = check();

    assertThat(json.status()).isEqualTo(1);
    assertThat(json.out())
        .contains(
            """
                      "rule": "review.interval-mismatch",
                      "severity": "warning",
                      "pointer": "/review/nextReview",
                      "start": {
                        "line": %d,
                        "column": %d
                      },
            """
                .formatted(lineNumber, column));
    assertThat(text.status()).isEqualTo(1);
    assertThat(text.outLines())
        .filteredOn(found -> found.endsWith(" [review.interval-mismatch]"))
        .singleElement()
        .asString()
        .startsWith(
            POLICIES.resolve("wootton-park-2016.json")
                + ":%d:%d: warning: ".formatted(lineNumber, column));
  }

  @Test
  void findsTheItemThatStopsHalfwayInBothPoliciesThatHaveIt() {
    assertThat(check().outLines())
        .filteredOn(found -> found.endsWith(" [text.dangling]"))
        .satisfiesExactly(
            found -> assertThat(found).contains("kingsfleet-2010.json:"),
            found -> assertThat(found).contains("kingsfleet-undated.json:"));
  }

  private static Outcome check(String... options) {
    String[] args = new String[options.length + 4];
    System.arraycopy(options, 0, args, 4, options.length);
    args[0] = "check";
    args[1] = "--as-of";
    args[2] = "2026-11-22";
    args[3] = POLICIES.toString();
    return Outcome.of(args);
  }
}
