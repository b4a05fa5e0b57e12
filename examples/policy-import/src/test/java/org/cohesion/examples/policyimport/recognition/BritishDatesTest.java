package org.cohesion.examples.policyimport.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BritishDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jan 2010                       | 2010-01
          January, 2010                  | 2010-01
          1st September 2024             | 2024-09-01
          the 3rd of May 2019            | 2019-05-03
          22nd Oct. 2018                 | 2018-10-22
          Monday 14 March 2022           | 2022-03-14
          September 4, 2023              | 2023-09-04
          09/2016                        | 2016-09
          9-2016                         | 2016-09
          10.9.26                        | 2026-09-10
          10/09/2026                     | 2026-09-10
          10-09-26                       | 2026-09-10
          3 / 4 / 2021                   | 2021-04-03
          2024-06-30                     | 2024-06-30
          2024-06                        | 2024-06
          2019                           | 2019
          Sept 21                        | 2021-09
          Sep '19                        | 2019-09
          1 Medi 2024                    | 2024-09-01
          Mehefin 2023                   | 2023-06
          12 Rhagfyr 2020                | 2020-12-12
          3 o Fawrth 2023                | 2023-03-03
          1af o Fai 2025                 | 2025-05-01
          12 o Fehefin 2023              | 2023-06-12
          4ydd o Orffennaf 2022          | 2022-07-04
          30 o Fedi 2021                 | 2021-09-30
          9 o Dachwedd 2020              | 2020-11-09
          25 o Ragfyr 2024               | 2024-12-25
          Mawrth 1af 2025                | 2025-03-01
          12-Jan-2021                    | 2021-01-12
          12Jan2021                      | 2021-01-12
          FGB 12.11.2019 (minute 7)      | 2019-11-12
          31/12/99                       | 1999-12-31
          """)
  void readsEveryForm(String text, String json) {
    assertThat(BritishDates.all(text)).extracting(BritishDates.Found::json).containsExactly(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Autumn term",
        "31 February 2020",
        "13/2016",
        "2018/2019",
        "2018-19",
        "annually",
        "version 2.0",
        "version 3.1.2",
        "4-19",
        "Year 6",
        "01234 567890",
        "may",
        "45/13/2020"
      })
  void takesNothingElseForADate(String text) {
    assertThat(BritishDates.all(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Autumn term 2025        | 2025 | autumn
          summer 2026             | 2026 | summer
          Spring Term, 2027       | 2027 | spring
          Autumn 2024/25          | 2024 | autumn
          Summer term 2024-25     | 2025 | summer
          tymor yr hydref 2026    | 2026 | autumn
          tymor y gwanwyn 2027    | 2027 | spring
          """)
  void readsATermOfAYear(String text, String json, String term) {
    assertThat(BritishDates.all(text))
        .extracting(BritishDates.Found::json, BritishDates.Found::term)
        .containsExactly(tuple(json, term));
  }

  @Test
  void readsHydrefBeforeAYearAsAMonth() {
    assertThat(BritishDates.first("Hydref 2027").orElseThrow().json()).isEqualTo("2027-10");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2018/2019, 2018/2019
          2018/19, 2018/2019
          2018-2019, 2018/2019
          2018 – 19, 2018/2019
          Academic year 2024/25, 2024/2025
          """)
  void readsAcademicYears(String text, String json) {
    assertThat(BritishDates.academicYear(text).orElseThrow().json()).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018/2020", "2018", "09/2016", "2018-09-01", "2019/18"})
  void takesNothingElseForAnAcademicYear(String text) {
    assertThat(BritishDates.academicYear(text)).isEmpty();
  }

  @Test
  void tellsWhereDatesStand() {
    String text = "approved 3 May 2021, next review May 2023";
    assertThat(BritishDates.all(text))
        .containsExactly(
            new BritishDates.Found("2021-05-03", 9, 19, ""),
            new BritishDates.Found("2023-05", 33, 41, ""));
  }
}
