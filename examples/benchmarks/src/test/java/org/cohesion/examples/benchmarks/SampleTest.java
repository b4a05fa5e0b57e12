package org.cohesion.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.examples.benchmarks.contender.Cohesion;
import org.junit.jupiter.api.Test;

class SampleTest {

  @Test
  void eachExampleThatCanBeReadIsASample() {
    assertThat(Sample.examples())
        .extracting(Sample::label)
        .contains("long.json", "sound.json", "trust.json")
        .doesNotContain("mistakes.json");
  }

  @Test
  void documentsAreCompact() {
    assertThat(Sample.examples())
        .flatMap(Sample::documents)
        .allSatisfy(
            document ->
                assertThat(document)
                    .isEqualTo(Cohesion.encode(Cohesion.decode(document).orThrow())));
  }

  @Test
  void thePublishedPoliciesAreOneSample() {
    assertThat(Sample.published())
        .allSatisfy(
            sample -> {
              assertThat(sample.documents()).isNotEmpty();
              assertThat(sample.label()).startsWith(sample.documents().size() + " ");
            })
        .hasSizeLessThan(2);
  }
}
