package org.cohesion.validation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemMarkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- greet",
        "\u2013 greet",
        "\u2014 greet",
        "* greet",
        "o greet",
        "o\tgreet",
        "\u2022greet",
        "\u2022 greet",
        "\u00B7 greet",
        "\u25AA greet",
        "\u25CF greet",
        "\uF0B7 greet",
        "1. greet",
        "2) greet",
        "(3) greet",
        "12. greet",
        "1.2 greet",
        "1.2. greet",
        "a) greet",
        "(a) greet",
        "b. greet",
        "i. greet",
        "iv) greet",
        "(iv) greet",
        " 1.\u00A0greet",
        "A) greet",
      })
  void standsBeforeAnItem(String text) {
    assertThat(ItemMark.begins(text)).as(text).isTrue();
    assertThat(text.substring(ItemMark.textStart(text))).as(text).isEqualTo("greet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "- ",
        "\u2022",
        "\u2022 ",
        "1.",
        "greet",
        "of us",
        "-greet",
        "o'clock",
        "1 greet",
        "2009. Greet",
        "(greet)",
        "(see) greet",
        "a greet",
        "I greet",
        "ok. greet",
        "1.greet",
        "(1 greet",
        "greet) all",
        "12345. greet",
        ". greet",
        ") greet",
        "() greet",
      })
  void isNotWhatAnotherTextBeginsWith(String text) {
    assertThat(ItemMark.of(text)).as(text).isEqualTo(ItemMark.NONE);
  }

  @Test
  void tellsListsApart() {
    assertThat(ItemMark.of("1. greet")).isEqualTo(ItemMark.of("(12) greet"));
    assertThat(ItemMark.of("a. greet")).isEqualTo(ItemMark.of("c) greet"));
    assertThat(ItemMark.of("a. greet")).isNotEqualTo(ItemMark.of("1. greet"));
    assertThat(ItemMark.of("o greet")).isNotEqualTo(ItemMark.of("\u2022 greet"));
    assertThat(ItemMark.of("iv. greet")).isEqualTo(ItemMark.of("ii. greet"));
  }
}
