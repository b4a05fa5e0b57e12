package org.cohesion.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.extension.Extensions;
import org.junit.jupiter.api.Test;

class SchoolTest {

  @Test
  void mayLackEverything() {
    School school = School.builder().build();

    assertThat(school.getName()).isEmpty();
    assertThat(school.getAliases()).isEmpty();
    assertThat(school.getExtensions()).isSameAs(Extensions.NONE);
  }

  @Test
  void isNotIdentifiedByItsName() {
    assertThat(School.builder().name("Hill Top School").build().hasIdentifier()).isFalse();
  }

  @Test
  void isIdentifiedByAnyOfFourNumbers() {
    assertThat(School.builder().urn(Urn.of("123456")).build().hasIdentifier()).isTrue();
    assertThat(School.builder().ukprn(Ukprn.of("10012345")).build().hasIdentifier()).isTrue();
    assertThat(School.builder().laEstab(LaEstab.parse("123/4567")).build().hasIdentifier())
        .isTrue();
    assertThat(School.builder().seedCode(SeedCode.of("5123456")).build().hasIdentifier()).isTrue();
  }
}
