package org.cohesion.examples.policyimport.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.examples.policyimport.document.Place;
import org.junit.jupiter.api.Test;

class PlaceWordsTest {

  @Test
  void sayWhatIsEasiestToLookUp() {
    assertThat(PlaceWords.of(Place.NONE)).isEmpty();
    assertThat(PlaceWords.of(Place.page(2, 431))).isEqualTo("page 2");
    assertThat(PlaceWords.of(Place.paragraph(14))).isEqualTo("paragraph 14");
    assertThat(PlaceWords.of(Place.line(3))).isEqualTo("line 3");
    assertThat(PlaceWords.of(Place.selector("body > p"))).isEqualTo("body > p");
    assertThat(PlaceWords.of(new Place(0, 0, 0, 1, 5, 0, "body > table > tr")))
        .isEqualTo("table 1, row 5");
    assertThat(PlaceWords.of(new Place(2, 0, 0, 1, 5, 0, ""))).isEqualTo("page 2, table 1, row 5");
  }

  @Test
  void sayWhereAPartBeginsAndEnds() {
    assertThat(PlaceWords.of(Place.paragraph(3), Place.paragraph(8)))
        .isEqualTo("paragraphs 3 to 8");
    assertThat(PlaceWords.of(Place.page(1, 700), Place.page(2, 80))).isEqualTo("pages 1 to 2");
    assertThat(PlaceWords.of(Place.page(1, 70), Place.page(1, 80))).isEqualTo("page 1");
    assertThat(PlaceWords.of(Place.line(3), Place.line(3))).isEqualTo("line 3");
    assertThat(PlaceWords.of(Place.paragraph(3), Place.row(1, 2)))
        .isEqualTo("paragraph 3 to table 1, row 2");
    assertThat(PlaceWords.of(Place.selector("h2"), Place.selector("p"))).isEqualTo("h2 to p");
    assertThat(PlaceWords.of(Place.row(1, 2), Place.row(1, 2))).isEqualTo("table 1, row 2");
  }

  @Test
  void doNotCountBackwards() {
    assertThat(PlaceWords.of(Place.paragraph(37), Place.paragraph(1))).isEqualTo("paragraph 37");
  }
}
