package org.cohesion.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.finding.JsonPointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTextTest {

  private static final JsonPointer PLACE = JsonPointer.of("title");
  private static final PolicyText TEXT = new PolicyText("Here", PLACE, true, true, true);

  @Test
  void isTheSameIfAllIsTheSame() {
    PolicyText same = new PolicyText("Here", JsonPointer.parse("/title"), true, true, true);

    assertThat(TEXT).isEqualTo(same).hasSameHashCodeAs(same);
  }

  @Test
  void isAnotherIfAnythingIsDifferent() {
    assertThat(TEXT)
        .isNotEqualTo(new PolicyText("There", PLACE, true, true, true))
        .isNotEqualTo(new PolicyText("Here", JsonPointer.of("reference"), true, true, true))
        .isNotEqualTo(new PolicyText("Here", PLACE, false, true, true))
        .isNotEqualTo(new PolicyText("Here", PLACE, true, false, true))
        .isNotEqualTo(new PolicyText("Here", PLACE, true, true, false))
        .isNotEqualTo("Here");
  }

  @ParameterizedTest
  @CsvSource({
    "/rationale/paragraphs/0, true",
    "/aims/general/0/statement, true",
    "/review/statement, true",
    "/legalBasis/0/statement, false",
    "/definition/statement, false",
    "/links/0/title, false",
    "/control/history/0/change, false"
  })
  void isTheSchoolsOwnUnlessItsPartRepeatsOthers(String pointer, boolean isOwn) {
    JsonPointer place = JsonPointer.parse(pointer);

    assertThat(new PolicyText("Here", place, true, false, false).isOwn()).isEqualTo(isOwn);
    assertThat(new PolicyText("Here", place, false, false, false).isOwn()).isFalse();
  }
}
