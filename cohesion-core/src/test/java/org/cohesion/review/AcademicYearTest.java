package org.cohesion.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcademicYearTest {

  @Test
  void goesFromSeptemberToAugust() {
    AcademicYear year = AcademicYear.parse("2018/2019");

    assertThat(year).isEqualTo(AcademicYear.of(2018)).hasToString("2018/2019");
    assertThat(year.startYear()).isEqualTo(2018);
    assertThat(year.firstDay()).isEqualTo("2018-09-01");
    assertThat(year.lastDay()).isEqualTo("2019-08-31");
  }

  @ParameterizedTest
  @CsvSource({
    "2018-08-31, 2017/2018",
    "2018-09-01, 2018/2019",
    "2018-12-31, 2018/2019",
    "2019-01-01, 2018/2019",
    "2019-08-31, 2018/2019",
    "2019-09-01, 2019/2020",
    "1000-09-01, 1000/1001",
    "9999-08-31, 9998/9999"
  })
  void containsTheDaysFromItsFirstToItsLast(LocalDate day, String year) {
    assertThat(AcademicYear.containing(day)).hasToString(year);
  }

  @Property
  void containsEveryDayInOneYearOnly(@ForAll("days") LocalDate day) {
    AcademicYear year = AcademicYear.containing(day);

    assertThat(day).isBetween(year.firstDay(), year.lastDay());
    assertThat(AcademicYear.of(year.startYear() + 1).firstDay())
        .isEqualTo(year.lastDay().plusDays(1));
  }

  @Property
  void isTheSameAfterBeingWrittenAndRead(@ForAll @IntRange(min = 1000, max = 9998) int startYear) {
    AcademicYear year = AcademicYear.of(startYear);

    assertThat(AcademicYear.parse(year.toString())).isEqualTo(year);
  }

  @ParameterizedTest
  @ValueSource(ints = {999, 9999, 0, -1})
  void refusesAYearWithoutFourDigits(int startYear) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AcademicYear.of(startYear))
        .withMessage("The years of a school year must have four digits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000-08-31", "9999-09-01"})
  void refusesADayOfAYearWithoutFourDigits(LocalDate day) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AcademicYear.containing(day))
        .withMessage("The years of a school year must have four digits");
  }

  @Test
  void refusesATextWhoseYearBeginsWithNought() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AcademicYear.parse("0999/1000"))
        .withMessage("The years of a school year must have four digits");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2018",
        "2018/19",
        "2018/201",
        "2018/20199",
        "2018-2019",
        "2018\\2019",
        "2018/2018",
        "2018/2020",
        "2019/2018",
        "9999/0000",
        "9999/10000",
        " 018/2019",
        "2018/2019 ",
        "201x/2019",
        "2018/201x",
        "201//2019",
        "201:/2019",
        "\u0662\u0660\u0661\u0668/2019"
      })
  void refusesEveryOtherForm(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AcademicYear.parse(text))
        .withMessage("A school year must be two years in a row, written YYYY/YYYY");
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return PartialDates.days(1001, 9997);
  }
}
