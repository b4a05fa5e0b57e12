package org.cohesion.examples.policyimport.format.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.examples.policyimport.format.pdf.ContentTokens.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTokensTest {

  @Test
  void givesOperatorsWithTheirOperands() {
    ContentTokens tokens = of("q 1 0 0 -1.5 .25 +7 cm % said\r/F#31 12 Tf true [1] <</A(>>)>> gs");

    assertThat(tokens.operator()).isEqualTo('q');
    assertThat(tokens.count()).isZero();
    assertThat(tokens.operator()).isEqualTo('c' << 8 | 'm');
    assertThat(tokens.areNumbers(6)).isTrue();
    assertThat(tokens.areNumbers(7)).isFalse();
    assertThat(tokens.number(3)).isEqualTo(-1.5);
    assertThat(tokens.number(4)).isEqualTo(.25);
    assertThat(tokens.number(5)).isEqualTo(7);
    assertThat(tokens.operator()).isEqualTo('T' << 8 | 'f');
    assertThat(tokens.name(0)).hasToString("COSName{F1}");
    assertThat(tokens.name(1)).isNull();
    assertThat(tokens.operator()).isEqualTo('g' << 8 | 's');
    assertThat(tokens.is(0, Kind.OTHER)).isTrue();
    assertThat(tokens.is(1, Kind.ARRAY)).isTrue();
    assertThat(tokens.is(2, Kind.DICTIONARY)).isTrue();
    assertThat(new String(tokens.raw(2), ISO_8859_1)).isEqualTo("<</A(>>)>>");
    assertThat(tokens.operator()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "(ab)|ab",
        "(a(b)c)|a(b)c",
        "(a\\)b\\\\)|a)b\\",
        "(\\101\\7x\\1012)|A\u0007xA2",
        "(\\q)|q",
        "<4142>|AB",
        "<41 4>|A@",
        "<4x1>|A",
        "(open|open",
        "()|``"
      })
  void decodesStrings(String written, String meant) {
    ContentTokens tokens = of(written + " Tj");

    tokens.operator();

    assertThat(new String(tokens.string(0), ISO_8859_1).strip().replaceFirst(" Tj$", ""))
        .isEqualTo(meant);
  }

  @Test
  void passesOverLineBreaksThatStringsHide() {
    ContentTokens tokens = of("(a\\\nb\\\r\nc\r\nd\\n) Tj");

    tokens.operator();

    assertThat(new String(tokens.string(0), ISO_8859_1)).isEqualTo("abc\nd\n");
  }

  @Test
  void goesThroughArrays() {
    ContentTokens tokens = of("[(a)-250.5<62>] TJ");
    tokens.operator();

    ContentTokens elements = tokens.elements(0);

    assertThat(elements.element()).isTrue();
    assertThat(elements.string(0)).containsExactly('a');
    assertThat(elements.element()).isTrue();
    assertThat(elements.number(0)).isEqualTo(-250.5);
    assertThat(elements.element()).isTrue();
    assertThat(elements.string(0)).containsExactly('b');
    assertThat(elements.element()).isFalse();
  }

  @Test
  void passesOverPicturesInTheContent() {
    ContentTokens tokens = of("BI /W 1 ID \u0001 EI\u0002\u0003 EI \u0004( EI\nQ ET");

    assertThat(tokens.operator()).isEqualTo('B' << 8 | 'I');
    assertThat(tokens.operator()).isEqualTo('I' << 8 | 'D');
    assertThat(tokens.operator()).isEqualTo('Q');
    assertThat(tokens.operator()).isEqualTo('E' << 8 | 'T');
  }

  @ParameterizedTest
  @CsvSource({"1.2.3, 1.2", "--5, -5", "5-3, 5", "-, 0", "., 0", "007, 7"})
  void takesNumbersAsTheyCome(String written, double meant) {
    ContentTokens tokens = of(written + " w");

    assertThat(tokens.operator()).isEqualTo('w');
    assertThat(tokens.number(0)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "]",
        ")",
        ">>",
        "}{",
        "[",
        "<<",
        "<",
        "(",
        "/",
        "\u00ff\u00fe",
        "[[(",
        "BI ID",
        "%"
      })
  void comesToAnEndWhateverItIsGiven(String content) {
    ContentTokens tokens = of(content);
    int operators = 0;
    while (tokens.operator() != 0) {
      operators++;
    }

    assertThat(operators).isLessThan(4);
  }

  private static ContentTokens of(String content) {
    return new ContentTokens(content.getBytes(ISO_8859_1));
  }
}
