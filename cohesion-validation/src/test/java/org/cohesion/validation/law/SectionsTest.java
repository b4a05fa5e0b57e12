package org.cohesion.validation.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "section 21 | 21",
        "Section 21(5)(b) | 21(5)(b)",
        "s.21(5)(ii) | 21(5)(ii)",
        "s 21 (5) (xiv) | 21(5)(xiv)",
        "\u00A7 149 | 149",
        "ss. 21 and 38 | 21, 38",
        "sections 5, 7 | 5, 7",
        "section 21(5) and (6) | 21(5), 21(6)",
        "section 21(5)(a) and (b) | 21(5)(a), 21(5)(b)",
        "section 21(5)(a) and (6) | 21(5)(a), 21(6)",
        "section 21 (and) | 21",
        "21(5)(b) | 21(5)(b)",
        "0 | 0",
        "section 1 | 1",
        "section 999 | 999",
        "section 149A | 149A",
        "section 21, subsection (5) | 21(5)",
        "section 5 of Part 2, section 7 | 5, 7",
      })
  void areReadInTheWaysTheyAreWritten(String provision, String sections) {
    assertThat(LegalRegister.sectionsIn(provision))
        .containsExactlyElementsOf(List.of(sections.split(", ", -1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Schedule 1", "section", "section 0", "section 1000", "Part 2", "", "a21"})
  void areNoneWhereThereIsNoSection(String provision) {
    assertThat(LegalRegister.sectionsIn(provision)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "section 21 (amended) | 21",
        "section 21 (iv.) | 21",
        "section 21 (0) | 21",
        "section 21 ivy | 21",
        "section 21 (ivy) | 21",
      })
  void haveNumbersLettersAndSmallRomanNumbersInBrackets(String provision, String section) {
    assertThat(LegalRegister.sectionsIn(provision)).containsExactly(section);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "section ... 5 | 5",
        "section 1(1)(2)(3)(4)(5)(6) | 1(1)(2)(3)(4)(5)(6)",
        "section 1(1)(2)(3)(4)(5)(6)(7) | 1(1)(2)(3)(4)(5)(6)",
        "section 1(1)(2)(3)(4)(5)(6), (a) | 1(1)(2)(3)(4)(5)(6)",
        "section 1(xxxviii) and (2) | 1(xxxviii), 1(xxxviii)(2)",
        "section 1(xxxxviii) and (2) | 1",
        "section 1(0001) | 1(0001)",
        "section 1(00001) | 1",
        "0001 | 0001",
      })
  void areNoLongerThanThoseOfActs(String provision, String sections) {
    assertThat(LegalRegister.sectionsIn(provision))
        .containsExactlyElementsOf(List.of(sections.split(", ", -1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"section .... 5", "section 00001", "00001(1) and (2)"})
  void haveShortNumbersNearTheWord(String provision) {
    assertThat(LegalRegister.sectionsIn(provision)).isEmpty();
  }

  @Test
  void beginWithTheWordAndNotWithTheEndOfAPossessive() {
    assertThat(LegalRegister.sectionsIn("its section 21")).containsExactly("21");
    assertThat(LegalRegister.sectionsIn("the school's 21")).isEmpty();
    assertThat(LegalRegister.sectionsIn("the school\u2019s 21")).isEmpty();
  }
}
