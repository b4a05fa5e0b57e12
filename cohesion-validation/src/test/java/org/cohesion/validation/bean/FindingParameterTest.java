package org.cohesion.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.validation.message.RuleTexts;
import org.junit.jupiter.api.Test;

class FindingParameterTest {

  @Test
  void posesAsTheNumberOne() {
    Finding finding =
        Finding.of(FindingKind.warning("text.blank", RuleTexts.TEXTS), JsonPointer.ROOT);
    FindingParameter parameter = new FindingParameter(finding);

    assertThat(parameter.finding()).isSameAs(finding);
    assertThat(parameter.intValue()).isEqualTo(1);
    assertThat(parameter.longValue()).isEqualTo(1);
    assertThat(parameter.floatValue()).isEqualTo(1);
    assertThat(parameter.doubleValue()).isEqualTo(1);
  }
}
