package org.cohesion.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Five policies as schools published them: exactly what is wrong with each is found. */
class RealPoliciesTest {

  private static final Path FOLDER = Path.of("../../shared/policies");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @BeforeEach
  void needsThePolicies() {
    assumeTrue(Files.isDirectory(FOLDER), "the real policies are not here");
  }

  @Test
  void kingsfleetUndated() throws IOException {
    assertThat(findings("kingsfleet-undated"))
        .containsExactly(
            "error control.title-missing ",
            "warning control.approval-missing ",
            "error text.dangling /procedures/strands/2/groups/1/procedures/4/statement",
            "warning review.next-missing /review");
  }

  @Test
  void kingsfleetOf2010() throws IOException {
    assertThat(findings("kingsfleet-2010"))
        .containsExactly(
            "error text.dangling /procedures/strands/2/groups/1/procedures/4/statement",
            "warning review.overdue /review",
            "info review.next-missing /review");
  }

  @Test
  void woottonParkUndated() throws IOException {
    assertThat(findings("wootton-park-undated"))
        .containsExactly(
            "warning control.approval-missing ",
            "warning definition.missing ",
            "warning monitoring.missing ",
            "error control.school-missing /school",
            "warning strands.heading-inconsistent /procedures/strands/1/heading",
            "warning review.next-missing /review",
            "warning review.reviewer-missing /review");
  }

  @Test
  void woottonParkOf2016() throws IOException {
    assertThat(findings("wootton-park-2016"))
        .containsExactly(
            "warning definition.missing ",
            "warning monitoring.missing ",
            "warning strands.heading-inconsistent /procedures/strands/1/heading",
            "warning review.reviewer-missing /review",
            "warning review.interval-mismatch /review/nextReview",
            "warning review.overdue /review/nextReview");
  }

  @Test
  void modelPrimary() throws IOException {
    assertThat(findings("model-primary"))
        .containsExactly(
            "warning control.approval-missing ",
            "warning monitoring.missing ",
            "warning review.missing ");
  }

  private static List<String> findings(String name) throws IOException {
    Policy policy = PolicyJson.decode(FOLDER.resolve(name + ".json")).orThrow();
    return PolicyValidator.builder().build().validate(policy, TODAY).getFindings().stream()
        .map(f -> f.getSeverity().getJsonName() + " " + f.getKind() + " " + f.getPointer())
        .toList();
  }
}
