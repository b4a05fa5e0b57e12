package org.cohesion.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.cohesion.comparison.PolicyDiff;
import org.cohesion.finding.Finding;
import org.cohesion.json.Decoded;
import org.cohesion.json.Limits;
import org.cohesion.json.PolicyJson;
import org.cohesion.json.PolicyReader;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.Test;

/** Sections inside each other, as deep as documents can have them. */
class NestedSectionsTest {

  /** The document, the list and the section take a level each, and each section inside two. */
  private static final int DEEPEST = 31;

  private static final int DEEPEST_OF_ALL = 499;

  /** Less than what threads have that nobody gave a size. */
  private static final int STACK = 512 << 10;

  @Test
  void theDeepestThatIsReadIsWrittenToo() {
    byte[] written = PolicyJson.encode(nested(DEEPEST, "We try."));

    assertThat(PolicyJson.decode(written).orThrow()).isEqualTo(nested(DEEPEST, "We try."));
  }

  @Test
  void whatIsDeeperIsNotWritten() {
    Policy policy = nested(DEEPEST + 1, "We try.");

    assertThatThrownBy(() -> PolicyJson.encode(policy))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nested more than 64 levels deep");
  }

  @Test
  void whatIsDeeperIsNotRead() {
    Decoded decoded = PolicyJson.decodeText(document(DEEPEST + 1));

    assertThat(decoded.getFindings())
        .extracting(finding -> finding.getKind().getId())
        .containsExactly("json.too-deep");
  }

  @Test
  void noStackIsTooSmallForTheDeepestThatCanBeRead() throws Exception {
    PolicyReader reader = PolicyReader.builder().limits(Limits.DEFAULT.withDepth(1_000)).build();

    List<Finding> found =
        onSmallStack(
            () -> {
              Policy policy = reader.decodeText(document(DEEPEST_OF_ALL)).orThrow();
              assertThat(policy).isEqualTo(nested(DEEPEST_OF_ALL, "We are, in short, led by:"));
              assertThat(policy)
                  .hasSameHashCodeAs(nested(DEEPEST_OF_ALL, "We are, in short, led by:"));
              assertThat(policy.toString()).contains("heading");
              assertThat(
                      PolicyDiff.between(policy, nested(DEEPEST_OF_ALL, "Another.")).getChanges())
                  .hasSize(2);
              return PolicyValidator.builder().build().validate(policy).getFindings();
            });

    String place = "/sections/0".repeat(DEEPEST_OF_ALL) + "/paragraphs/0";
    assertThat(found)
        .filteredOn(finding -> finding.getKind().getId().equals("text.dangling"))
        .hasSize(1)
        .allSatisfy(finding -> assertThat(finding.getPointer()).hasToString(place))
        .allSatisfy(finding -> assertThat(finding.getFingerprint()).isNotEmpty());
  }

  @Test
  void beanValidationReachesTheDeepest() {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      assertThat(factory.getValidator().validate(nested(DEEPEST_OF_ALL, " "))).hasSize(1);
    }
  }

  @Test
  void twinsAreToldApartAtAnyDepth() throws Exception {
    Narrative deep = nested(DEEPEST_OF_ALL, "Links with clubs and").getSections().get(0);
    Narrative other = nested(DEEPEST_OF_ALL, "Links with farms and").getSections().get(0);

    List<Finding> found =
        onSmallStack(
            () ->
                PolicyValidator.builder()
                    .build()
                    .validate(Policy.builder().addSections(deep, other).build())
                    .getFindings());

    assertThat(found)
        .filteredOn(finding -> finding.getKind().getId().equals("text.dangling"))
        .extracting(Finding::getFingerprint)
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  private static <T> T onSmallStack(Callable<T> task)
      throws InterruptedException, ExecutionException {
    FutureTask<T> run = new FutureTask<>(task);
    Thread thread = new Thread(null, run, "small stack", STACK);
    thread.start();
    return run.get();
  }

  private static Policy nested(int levels, String innermost) {
    Narrative section = Narrative.builder().heading("A").addParagraphs(innermost).build();
    for (int i = 1; i < levels; i++) {
      section = Narrative.builder().heading("A").addSections(section).build();
    }
    return Policy.builder().addSections(section).build();
  }

  private static String document(int levels) {
    String around = "\"heading\": \"A\", \"sections\": [{";
    return "{\"formatVersion\": \"1.0\", \"sections\": [{"
        + around.repeat(levels - 1)
        + "\"heading\": \"A\", \"paragraphs\": [\"We are, in short, led by:\"]"
        + "}]".repeat(levels)
        + "}";
  }
}
