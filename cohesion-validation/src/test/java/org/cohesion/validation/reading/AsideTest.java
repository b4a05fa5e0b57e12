package org.cohesion.validation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsideTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Greeted \u2713",
        "Greeted \u2713\nSeated",
        "Greeted\nSeated \u2717\nFed",
        "Greeted \u2022",
        "Greeted \u2022 seated \u2022\n",
      })
  void isAfterItemsWhereALineEndsInATickOrTheTextInAMark(String text) {
    assertThat(Aside.isAfterItems(TextReading.of(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Greeted",
        "Greeted \u2713 seated",
        "\u2713 greeted\n\u2713 seated",
        "\u2713\nGreeted",
        "Greeted \u2022\nSeated",
        "\u2022 Greeted",
        "",
      })
  void isNotAfterItemsWhereTheyFollowTheMark(String text) {
    assertThat(Aside.isAfterItems(TextReading.of(text))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fernacre School \u2022 Tel 01632 \u2022 Fax 01633",
        "Fernacre School \u2022 0163 \u2022 office@school.example",
        "Elm Road \u2022 BS1 4QT \u2022 www.school.example",
        "Elm Road \u2022 SW1A 1AA \u2022 Head: Mrs Okafor",
        "0163 \u2022 0164",
        "B1 4QT or B2 4QT",
      })
  void isALetterheadWithTwoPartsOfAnAddress(String text) {
    assertThat(Aside.isLetterhead(TextReading.of(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fernacre School \u2022 all are welcome",
        // one part
        "Fernacre School \u2022 Tel: see below",
        "Elm Road \u2022 BS1 4QT \u2022 all are welcome",
        // neither a phone number nor a postcode
        "Tel \u2022 016 \u2022 1632",
        "4QT Tel",
        "Tel \u2022 BS1 4qt",
        "Tel \u2022 BS1 4QTS",
        "Tel \u2022 BS1 4Q",
        "Tel \u2022 BS1 AQT",
        "Tel \u2022 BS1 4Q7",
        "Tel \u2022 BATHS 4QT",
      })
  void isNoneWithOneOrNone(String text) {
    assertThat(Aside.isLetterhead(TextReading.of(text))).isFalse();
  }
}
