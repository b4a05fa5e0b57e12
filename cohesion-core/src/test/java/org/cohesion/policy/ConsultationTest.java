package org.cohesion.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;
import org.junit.jupiter.api.Test;

class ConsultationTest {

  @Test
  void needsSomebodyOrADate() {
    PartialDate date = PartialDate.of(2024);
    Party parents = Party.builder().name("Parents' forum").build();

    assertThat(Consultation.builder().date(date).build().getDate()).contains(date);
    assertThat(Consultation.builder().with(parents).build().getWith()).contains(parents);
    assertThatIllegalStateException()
        .isThrownBy(() -> Consultation.builder().outcome("All agreed.").build())
        .withMessage("a consultation needs somebody or a date");
  }
}
