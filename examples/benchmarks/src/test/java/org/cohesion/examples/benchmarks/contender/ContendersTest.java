package org.cohesion.examples.benchmarks.contender;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.cohesion.examples.benchmarks.Input;
import org.cohesion.json.Decoded;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** All contenders at a task do the work that they are compared by. */
class ContendersTest {

  private static final Policy BLANK_TITLE = Policy.builder().title(" ").build();

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "HUGE") // made as the others are, and slow to compare
  void allDecodeToTheSamePolicy(Input input) {
    byte[] document = input.document();

    Decoded decoded = Cohesion.decode(document);
    Policy databind = Databind.decode(document);
    byte[] fastjson = PolicyBean.decode(document).encode();

    assertThat(decoded.getFindings()).isEmpty();
    assertThat(decoded.orThrow()).isEqualTo(input.policy());
    assertThat(databind).isEqualTo(input.policy());
    assertThat(Cohesion.decode(fastjson).orThrow()).isEqualTo(input.policy());
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "HUGE")
  void bothEncodeTheWholePolicy(Input input) {
    Policy policy = input.policy();

    assertThat(Cohesion.decode(Cohesion.encode(policy)).orThrow()).isEqualTo(policy);
    assertThat(Databind.decode(Databind.encode(policy))).isEqualTo(policy);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "HUGE")
  void nobodyFindsFaultWithTheStructureOfTheInputs(Input input) {
    assertThat(Networknt.check(input.document())).isEmpty();
    assertThat(HibernateCascade.validate(input.policy())).isEmpty();
  }

  @Test
  void theFloorReadsEveryText() {
    byte[] document = "{\"a\": \"één\", \"b\": [\"two\", 3]}".getBytes(StandardCharsets.UTF_8);

    assertThat(Floor.scan(document)).isEqualTo("één".length() + "two".length());
  }

  @Test
  void networkntFindsEveryFaultInTheStructure() {
    byte[] document =
        "{\"formatVersion\": \"1.0\", \"tittle\": \"\", \"review\": {\"nextReview\": \"soon\"}}"
            .getBytes(StandardCharsets.UTF_8);

    assertThat(Networknt.check(document)).hasSize(2);
  }

  @Test
  void hibernateValidatorFindsABlankText() {
    assertThat(HibernateCascade.validate(BLANK_TITLE)).hasSize(1);
  }
}
