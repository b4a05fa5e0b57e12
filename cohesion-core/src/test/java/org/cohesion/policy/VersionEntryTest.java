package org.cohesion.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.cohesion.review.PartialDate;
import org.junit.jupiter.api.Test;

class VersionEntryTest {

  @Test
  void refusesToBelongToNoVersion() {
    assertThatIllegalStateException()
        .isThrownBy(() -> VersionEntry.builder().change("New aims").build())
        .withMessage("a history entry needs a version or a date");
  }

  @Test
  void needsOnlyAVersion() {
    assertThat(VersionEntry.builder().version("2").build().getDate()).isEmpty();
  }

  @Test
  void needsOnlyADate() {
    PartialDate date = PartialDate.parse("2016-09");

    assertThat(VersionEntry.builder().date(date).build().getVersion()).isEmpty();
  }
}
