package org.cohesion.json.mistake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10/09/2026 | 2026-09-10",
        "1/9/2026 | 2026-09-01",
        "03/04/2026 | 2026-04-03",
        "25/12/2026 | 2026-12-25",
        "12/25/2026 | 2026-12-25",
        "10.09.2026 | 2026-09-10",
        "10-9-2026 | 2026-09-10",
        "2026/09/10 | 2026-09-10",
        "2026.09.10 | 2026-09-10",
        "2026-9-1 | 2026-09-01",
        "20260910 | 2026-09-10",
        "10092026 | 2026-09-10",
        "09/2026 | 2026-09",
        "2026/9 | 2026-09",
        "10 September 2026 | 2026-09-10",
        "10th September 2026 | 2026-09-10",
        "the 10th of September, 2026 | 2026-09-10",
        "September 10, 2026 | 2026-09-10",
        "Thursday 10 Sept 2026 | 2026-09-10",
        "10-Sep-2026 | 2026-09-10",
        "September 2026 | 2026-09",
        "10 Medi 2026 | 2026-09-10",
        "Mis Bach 2026 |",
        "2026-09-10T00:00:00Z | 2026-09-10",
        "2026-09-10T09:30:00+01:00 | 2026-09-10",
        "10/09/2026 14:30 | 2026-09-10",
        "31/02/2026 |",
        "13/13/2026 |",
        "29/02/2026 |",
        "29/02/2028 | 2028-02-29",
        "10/09/26 |",
        "September |",
        "10 September |",
        "next autumn |",
        "99999999 |",
        "18991231 |",
        "19000101 | 1900-01-01",
        "20991231 | 2099-12-31",
        "21000101 |",
        "2011/09 | 2011-09",
        "2011/12 |",
        "2009/10 |",
        "2009/9 | 2009-09",
        "2005/6 |",
        "2005/06 |",
        "2005/07 | 2005-07",
        "2005 - 06 |",
        "2099/00 |",
        "20112012 |",
        "20112013 | 2013-11-20",
        "2011/12/13 | 2011-12-13",
        "Sept 2026/27 |",
        "May 2025-26 |",
        "May 2025 26 |",
        "2025/26 May |",
        "Sep-10-2026 | 2026-09-10",
        "2026-Sep-10 | 2026-09-10",
        "1-5/2026 |",
        "1/5-2026 |",
        "2026-5/1 |",
        "1 - 5 - 2026 | 2026-05-01",
        "1. 5. 2026 | 2026-05-01",
        "2026-08-31T24:00 |",
        "2026-08-31T23:60 |"
      })
  void datesAreReadAsPeopleWriteThem(String written, String meant) {
    assertThat(NearValues.of(ValueForm.DATE, written)).isEqualTo(listOf(meant));
  }

  /** What programs make of midnight in summer time. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-08-31T23:00:00Z",
        "2026-08-31T23:00Z",
        "2026-08-31T23:00:00.000+00:00",
        "2026-08-31T23:00:00+0000",
        "2026-08-31 23:00:00+00",
        "2026-08-31T23:00:00-00:00",
        "2026-08-31 23:00:00 UTC",
        "31/08/2026 23.00 GMT",
        "31 August 2026 11:00 pm GMT",
        "2026-08-31T23:59:59Z",
        "2026-08-31T23:59:59.999999999Z"
      })
  void anHourBeforeMidnightMayBeTheDayAfter(String written) {
    assertThat(NearValues.of(ValueForm.DATE, written)).containsExactly("2026-08-31", "2026-09-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-08-31T22:59:59Z",
        "2026-08-31T00:00:00Z",
        "2026-08-31T23:00:00",
        "2026-08-31T23:00:00+01:00",
        "2026-08-31T23:00:00 BST",
        "31 August 2026 11:00 GMT"
      })
  void anyOtherHourIsOfItsDay(String written) {
    assertThat(NearValues.of(ValueForm.DATE, written)).containsExactly("2026-08-31");
  }

  @Test
  void aDayMustBeWhole() {
    assertThat(NearValues.of(ValueForm.DAY, "10/09/2026")).containsExactly("2026-09-10");
    assertThat(NearValues.of(ValueForm.DAY, "09/2026")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026/27 | 2026/2027",
        "2026-27 | 2026/2027",
        "2026-2027 | 2026/2027",
        "2026 - 2027 | 2026/2027",
        "2026 to 2027 | 2026/2027",
        "academic year 2026/27 | 2026/2027",
        "1999/00 | 1999/2000",
        "2026/28 |",
        "2026/2026 |",
        "9999/0000 |",
        "26/27 |"
      })
  void schoolYearsAreReadAsPeopleWriteThem(String written, String meant) {
    assertThat(NearValues.of(ValueForm.ACADEMIC_YEAR, written)).isEqualTo(listOf(meant));
  }

  @Test
  void aYearAloneMayBeginOrEndASchoolYear() {
    assertThat(NearValues.of(ValueForm.ACADEMIC_YEAR, "2026"))
        .containsExactly("2026/2027", "2025/2026");
    assertThat(NearValues.of(ValueForm.ACADEMIC_YEAR, "1000")).isEmpty();
    assertThat(NearValues.of(ValueForm.ACADEMIC_YEAR, "9999")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "URN | 999 417 | 999417",
        "URN | URN: 999417 | 999417",
        "URN | 99941 |",
        "URN | 9994170 |",
        "URN | none |",
        "URN | 10/09/26 |",
        "URN | 12-34-56 |",
        "URN | 10 09 26 |",
        "URN | 999.417 |",
        "UKPRN | 10/09/2026 |",
        "UKPRN | 2026-10-01 |",
        "UKPRN | 2026 10 01 |",
        "UKPRN | 10 09 2026 |",
        "UKPRN | 10 99 94 17 | 10999417",
        "UKPRN | UKPRN 1099 9417 | 10999417",
        "LA_ESTAB | 9992417 | 999/2417",
        "LA_ESTAB | 999-2417 | 999/2417",
        "LA_ESTAB | 999 2417 | 999/2417",
        "LA_ESTAB | 999 / 2417 | 999/2417",
        "LA_ESTAB | 99/2417 |",
        "LA_ESTAB | 99-92417 |",
        "LA_ESTAB | 1/09/2026 |",
        "LA_ESTAB | 999--2417 |",
        "VERSION | 1 | 1.0",
        "VERSION | v1.0 | 1.0",
        "VERSION | 1.1 |",
        "FINGERPRINT | 0123456789ABCDEF | 0123456789abcdef",
        "FINGERPRINT | 0123456789abcde |"
      })
  void numbersAreReadAsProgramsWriteThem(ValueForm form, String written, String meant) {
    assertThat(NearValues.of(form, written)).isEqualTo(listOf(meant));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4-11 | {\"from\": 4, \"to\": 11}",
        "ages 4 to 11 | {\"from\": 4, \"to\": 11}",
        "11-11 | {\"from\": 11, \"to\": 11}",
        "11-4 |",
        "primary |"
      })
  void agesAreReadAsPeopleWriteThem(String written, String meant) {
    assertThat(NearValues.ageRange(written).stream().toList()).isEqualTo(listOf(meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-09-10", "2026-09", "2026"})
  void whatIsRightMeansNothingElse(String written) {
    assertThat(NearValues.of(ValueForm.DATE, written)).isEmpty();
  }

  @Test
  void aLongTextIsNoAttemptAtAValue() {
    assertThat(NearValues.of(ValueForm.DATE, "10/09/2026" + " ".repeat(54)))
        .containsExactly("2026-09-10");
    assertThat(NearValues.of(ValueForm.DATE, "10/09/2026" + " ".repeat(55))).isEmpty();
    assertThat(NearValues.ageRange("4-11" + " ".repeat(61))).isEmpty();
  }

  private static List<String> listOf(String meant) {
    return meant == null ? List.of() : List.of(meant);
  }
}
