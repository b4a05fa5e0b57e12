package org.cohesion.examples.policyimport.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMarkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "•", "●", "▪", "–", "-", "o", "*", "\uf0b7", "\uf0a7", "\uf0fc", "\uf0d8", "\uf095", "1.",
        "12.", "1)", "(1)", "a)", "(a)", "a.", "i)", "(iv)", "ii.", "IV.", "A)", "3.1", "3.1.",
        "2.10.4"
      })
  void splitsAMarkFromTheTextBehindASpaceOrATab(String mark) {
    assertThat(TypedMark.of(mark + " Work with others", true))
        .contains(new TypedMark(mark, "Work with others"));
    assertThat(TypedMark.of(mark + "\tWork with others", false))
        .contains(new TypedMark(mark, "Work with others"));
  }

  @ParameterizedTest
  @CsvSource({
    "•Work, •",
    "\uf0b7Work, \uf0b7",
    "i)work, i)",
    "a)Work, a)",
    "(a)Work, (a)",
    "1)Work, 1)",
    "1.Work, 1.",
    "1.work, 1.",
    "-Work, -",
    "–work, –",
    "a.Work, a."
  })
  void splitsAMarkWithoutASpaceWhereItIsSurelyOne(String text, String mark) {
    assertThat(TypedMark.of(text, false)).map(TypedMark::mark).contains(mark);
  }

  @Test
  void takesANumberOrACapitalForAMarkBeforeATabOnly() {
    assertThat(TypedMark.of("4\tAims", false)).contains(new TypedMark("4", "Aims"));
    assertThat(TypedMark.of("A.\tAims", false)).contains(new TypedMark("A.", "Aims"));

    assertThat(TypedMark.of("4 aims", true)).isEmpty();
    assertThat(TypedMark.of("A. Smith", true)).isEmpty();
  }

  @Test
  void takesTheLetterOForABulletAtAnIndentOrBeforeATabOnly() {
    assertThat(TypedMark.of("o work", true)).contains(new TypedMark("o", "work"));
    assertThat(TypedMark.of("o\twork", false)).contains(new TypedMark("o", "work"));

    assertThat(TypedMark.of("o leiaf unwaith y flwyddyn", false)).isEmpty();
    assertThat(TypedMark.of("of all", true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Work",
        "e.g. work",
        "i.e. work",
        "10.9.26 Review",
        "10. 9. 2026",
        "1. 2019",
        "2018/2019 plan",
        "2016. A year",
        "1.5 million",
        "(2010) Act",
        "-5 degrees",
        "—Somebody",
        "- 2 -",
        "– 14 –",
        "•",
        "• • •",
        "•••• Welcome",
        "1.",
        "a)",
        "mix. Then",
        "I. Jones",
        "Dr. Jones",
        "St. Mary",
        "3rd edition"
      })
  void leavesWordsDatesNumbersAndOrnamentsAlone(String text) {
    assertThat(TypedMark.of(text, true)).isEmpty();
  }

  @Test
  void losesNoLetter() {
    TypedMark found = TypedMark.of("iii) first\n• second\tthird", false).orElseThrow();

    assertThat(found.mark() + " " + found.rest()).isEqualTo("iii) first\n• second\tthird");
  }
}
