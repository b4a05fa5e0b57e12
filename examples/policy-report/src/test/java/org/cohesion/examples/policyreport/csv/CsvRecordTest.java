package org.cohesion.examples.policyreport.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRecordTest {

  @Test
  void hasCommasBetweenAndALineBreakBehind() {
    assertThat(CsvRecord.of(List.of("a", "", "7"))).isEqualTo("a,,7\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "plain | plain",
        "a, b | \"a, b\"",
        "so \"called\" | \"so \"\"called\"\"\"",
        "~ spaced~ | \" spaced\"",
        "~spaced ~ | \"spaced \"",
        "it's | it's"
      })
  void quotesWhatWouldBreakATable(String field, String written) {
    assertThat(CsvRecord.of(List.of(field))).isEqualTo(written + "\r\n");
  }

  @Test
  void isOneLineWhateverStandsInIt() {
    assertThat(CsvRecord.of(List.of("a\r\nb\tc\u202ed")))
        .isEqualTo("a\\u000d\\u000ab\\u0009c\\u202ed\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+2", "+1", "-1", "@sum", "  =1", "\uff1d1", "\uff201"})
  void isNoFormula(String field) {
    assertThat(CsvRecord.of(List.of(field))).contains("'" + field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "a=1", "/aims/-", "1", "", "'-"})
  void leavesWhatIsNoFormulaAsItIs(String field) {
    assertThat(CsvRecord.of(List.of(field))).isEqualTo(field + "\r\n");
  }
}
