package org.cohesion.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @Test
  void canBeKnownToTheYear() {
    PartialDate date = PartialDate.parse("2016");

    assertThat(date).isEqualTo(PartialDate.of(2016)).hasToString("2016");
    assertThat(date.getYear()).isEqualTo(2016);
    assertThat(date.getMonth()).isEmpty();
    assertThat(date.getDay()).isEmpty();
    assertThat(date.earliest()).isEqualTo("2016-01-01");
    assertThat(date.latest()).isEqualTo("2016-12-31");
  }

  @Test
  void canBeKnownToTheMonth() {
    PartialDate date = PartialDate.parse("2016-09");

    assertThat(date).isEqualTo(PartialDate.of(2016, 9)).hasToString("2016-09");
    assertThat(date.getYear()).isEqualTo(2016);
    assertThat(date.getMonth()).hasValue(9);
    assertThat(date.getDay()).isEmpty();
    assertThat(date.earliest()).isEqualTo("2016-09-01");
    assertThat(date.latest()).isEqualTo("2016-09-30");
  }

  @Test
  void canBeKnownToTheDay() {
    PartialDate date = PartialDate.parse("2016-09-05");

    assertThat(date)
        .isEqualTo(PartialDate.of(2016, 9, 5))
        .isEqualTo(PartialDate.of(LocalDate.of(2016, 9, 5)))
        .hasToString("2016-09-05");
    assertThat(date.getYear()).isEqualTo(2016);
    assertThat(date.getMonth()).hasValue(9);
    assertThat(date.getDay()).hasValue(5);
    assertThat(date.earliest()).isEqualTo("2016-09-05");
    assertThat(date.latest()).isEqualTo("2016-09-05");
  }

  @ParameterizedTest
  @CsvSource({
    "2016-01, 2016-01-31",
    "2016-02, 2016-02-29",
    "2015-02, 2015-02-28",
    "1900-02, 1900-02-28",
    "2000-02, 2000-02-29",
    "2016-04, 2016-04-30",
    "2016-12, 2016-12-31",
    "9999, 9999-12-31"
  })
  void knowsTheLastDayThatItCanMean(String date, LocalDate last) {
    assertThat(PartialDate.parse(date).latest()).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1000",
        "9999",
        "2016-01",
        "2016-12",
        "1000-01-01",
        "9999-12-31",
        "2016-01-31",
        "2016-02-29",
        "2000-02-29",
        "2015-02-28",
        "2016-04-30",
        "2016-10-10"
      })
  void takesEveryDayThereIs(String text) {
    assertThat(PartialDate.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0999", "0000", "0999-12", "0999-12-31"})
  void refusesAYearWithoutFourDigits(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessage("The year of a date must have four digits");
  }

  @ParameterizedTest
  @ValueSource(ints = {999, 10000, 0, -2016, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void refusesANumberOfAYearWithoutFourDigits(int year) {
    String message = "The year of a date must have four digits";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(year))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(year, 1))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(year, 1, 1))
        .withMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0999-12-31", "+10000-01-01"})
  void refusesADayOfAYearWithoutFourDigits(LocalDate day) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(day))
        .withMessage("The year of a date must have four digits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-00", "2016-13", "2016-99", "2016-00-01", "2016-13-01"})
  void refusesAMonthThatThereIsNot(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessage("The month of a date must be 01 to 12");
  }

  @Test
  void refusesNumbersOfMonthsAndDaysOutOfBounds() {
    for (int month : new int[] {-1, 0, 13}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PartialDate.of(2016, month))
          .withMessage("The month of a date must be 01 to 12");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PartialDate.of(2016, month, 1))
          .withMessage("The month of a date must be 01 to 12");
    }
    for (int day : new int[] {-1, 0, 32}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PartialDate.of(2016, 1, day))
          .withMessage("There is no such day in that month");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016-01-00",
        "2016-01-32",
        "2016-02-30",
        "2015-02-29",
        "1900-02-29",
        "2016-04-31",
        "2016-12-99"
      })
  void refusesADayThatThereIsNot(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessage("There is no such day in that month");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "201",
        "20160",
        "2016-",
        "2016-9",
        "2016-09-",
        "2016-09-1",
        "2016-9-01",
        "2016-09-011",
        "201609",
        "20160901",
        "2016/09",
        "2016/09-01",
        "2016-09/01",
        "2016-0901x",
        " 2016",
        "2016 ",
        "-201",
        "+201",
        "201x",
        "2016-0x",
        "2016-09-0x",
        "2016-/1",
        "2016-:1",
        "\u0662\u0660\u0661\u0666",
        "2016-09-01T",
        "01-09-2016",
        "Sept"
      })
  void refusesEveryOtherForm(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessage("A date must be YYYY, YYYY-MM or YYYY-MM-DD");
  }

  @Property
  void isTheSameAfterBeingWrittenAndRead(@ForAll("dates") PartialDate date) {
    PartialDate read = PartialDate.parse(date.toString());

    assertThat(read).isEqualTo(date).hasSameHashCodeAs(date);
  }

  @Property
  void writesADayAsTheJdkDoes(@ForAll("days") LocalDate day) {
    assertThat(PartialDate.of(day)).hasToString(day.toString());
  }

  @Property
  void readsNothingThatItWouldWriteDifferently(@ForAll("nearDates") String text) {
    try {
      assertThat(PartialDate.parse(text)).hasToString(text);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageNotContaining(text);
    }
  }

  @Test
  void isEqualToTheSameDateKnownAsFar() {
    assertThat(PartialDate.of(2016)).isNotEqualTo(PartialDate.of(2017));
    assertThat(PartialDate.of(2016)).isNotEqualTo(PartialDate.of(2016, 1));
    assertThat(PartialDate.of(2016, 1)).isNotEqualTo(PartialDate.of(2016, 2));
    assertThat(PartialDate.of(2016, 1)).isNotEqualTo(PartialDate.of(2016, 1, 1));
    assertThat(PartialDate.of(2016, 1, 1)).isNotEqualTo(PartialDate.of(2016, 1, 2));
    assertThat(PartialDate.of(2016)).isNotEqualTo("2016").isNotEqualTo(null);
  }

  @Test
  void hasNoOrder() {
    assertThat(Comparable.class.isAssignableFrom(PartialDate.class)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2016, 2016-12-31, false",
    "2016, 2017-01-01, true",
    "2016-09, 2016-09-01, false",
    "2016-09, 2016-09-30, false",
    "2016-09, 2016-10-01, true",
    "2016-02, 2016-02-29, false",
    "2016-02, 2016-03-01, true",
    "2016-09-05, 2016-09-04, false",
    "2016-09-05, 2016-09-05, false",
    "2016-09-05, 2016-09-06, true",
    "2026-11, 2026-11-22, false"
  })
  void isBeforeADayOnlyIfAllItsDaysAre(String date, LocalDate day, boolean before) {
    assertThat(PartialDate.parse(date).isCertainlyBefore(day)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "2016, 2016, false",
    "2016, 2017, true",
    "2016, 2016-12-31, false",
    "2016, 2017-01-01, true",
    "2016-09, 2016, false",
    "2016-12, 2017, true",
    "2016-09, 2016-09-15, false",
    "2016-09-15, 2016-09, false",
    "2016-08-31, 2016-09, true",
    "2016-09-01, 2016-09, false",
    "2016-09, 2016-10, true",
    "2016-10, 2016-09, false",
    "2016-09-05, 2016-09-05, false",
    "2016-09-05, 2016-09-06, true"
  })
  void isBeforeAnotherDateOnlyIfAllItsDaysAreBeforeAllDaysOfTheOther(
      String date, String other, boolean before) {
    assertThat(PartialDate.parse(date).isCertainlyBefore(PartialDate.parse(other)))
        .isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "2016, 2016-01-01, false",
    "2016, 2015-12-31, true",
    "2016-09, 2016-09-30, false",
    "2016-09, 2016-09-01, false",
    "2016-09, 2016-08-31, true",
    "2016-09-05, 2016-09-06, false",
    "2016-09-05, 2016-09-05, false",
    "2016-09-05, 2016-09-04, true"
  })
  void isAfterADayOnlyIfAllItsDaysAre(String date, LocalDate day, boolean after) {
    assertThat(PartialDate.parse(date).isCertainlyAfter(day)).isEqualTo(after);
  }

  @Property
  void isBeforeOrAfterADayOrCanMeanIt(
      @ForAll("fewDates") PartialDate date, @ForAll("fewDays") LocalDate day) {
    List<LocalDate> meant = date.earliest().datesUntil(date.latest().plusDays(1)).toList();

    assertThat(date.isCertainlyBefore(day)).isEqualTo(meant.stream().allMatch(day::isAfter));
    assertThat(date.isCertainlyAfter(day)).isEqualTo(meant.stream().allMatch(day::isBefore));
    assertThat(meant.contains(day))
        .isEqualTo(!date.isCertainlyBefore(day) && !date.isCertainlyAfter(day));
  }

  @Property
  void isNeverBeforeADateThatIsBeforeIt(
      @ForAll("fewDates") PartialDate one, @ForAll("fewDates") PartialDate other) {
    assertThat(one.isCertainlyBefore(one)).isFalse();
    assertThat(one.isCertainlyBefore(other) && other.isCertainlyBefore(one)).isFalse();
  }

  @Property
  void isBeforeAKnownDayAsItIsBeforeThatDay(
      @ForAll("fewDates") PartialDate date, @ForAll("fewDays") LocalDate day) {
    assertThat(date.isCertainlyBefore(PartialDate.of(day))).isEqualTo(date.isCertainlyBefore(day));
  }

  @Property
  void isLatestAfterACycleWhenItsLatestDayIs(
      @ForAll("dates") PartialDate date, @ForAll Frequency frequency) {
    Optional<LocalDate> after = date.latestAfter(frequency);

    assertThat(after.isPresent()).isEqualTo(frequency.getInterval().isPresent());
    after.ifPresent(
        day -> {
          Period interval = frequency.getInterval().orElseThrow();
          LocalDate begin = date.earliest();
          while (!begin.isAfter(date.latest())) {
            assertThat(begin.plus(interval)).isBeforeOrEqualTo(day);
            begin = begin.plusMonths(1);
          }
          assertThat(date.latest().plus(interval)).isBetween(day.minusDays(3), day);
        });
  }

  @ParameterizedTest
  @EnumSource
  void staysWithinTheYearsOfTheCalendarAfterAnyCycle(Frequency frequency) {
    assertThat(PartialDate.of(9999).latestAfter(frequency).isPresent())
        .isEqualTo(frequency.getInterval().isPresent());
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    return PartialDates.between(1000, 9999);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return PartialDates.days(1000, 9999);
  }

  @Provide
  Arbitrary<PartialDate> fewDates() {
    return PartialDates.between(2015, 2017);
  }

  @Provide
  Arbitrary<LocalDate> fewDays() {
    return PartialDates.days(2015, 2017);
  }

  @Provide
  Arbitrary<String> nearDates() {
    return Arbitraries.strings().withChars("012349-").ofMinLength(4).ofMaxLength(10);
  }
}
