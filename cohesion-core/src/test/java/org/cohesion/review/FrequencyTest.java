package org.cohesion.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {

  @ParameterizedTest
  @CsvSource({
    "WEEKLY, P7D",
    "MONTHLY, P1M",
    "TERMLY, P4M",
    "TWICE_YEARLY, P6M",
    "ANNUAL, P12M",
    "EVERY_TWO_YEARS, P24M",
    "EVERY_THREE_YEARS, P36M",
    "EVERY_FOUR_YEARS, P48M",
    "EVERY_FIVE_YEARS, P60M"
  })
  void knowsItsInterval(Frequency frequency, Period interval) {
    assertThat(frequency.getInterval()).contains(interval);
  }

  @Test
  void hasNoIntervalForHalfTermsAndWhenThereIsNeed() {
    assertThat(Frequency.values())
        .filteredOn(frequency -> frequency.getInterval().isEmpty())
        .containsExactly(Frequency.HALF_TERMLY, Frequency.AS_NEEDED);
  }

  @Test
  void goesFromOftenToSeldom() {
    LocalDate start = LocalDate.of(2016, 9, 1);
    List<LocalDate> next =
        Arrays.stream(Frequency.values())
            .flatMap(frequency -> frequency.getInterval().stream())
            .map(start::plus)
            .toList();

    assertThat(next).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void isLabelledAsInTheMiddleOfASentence() {
    assertThat(Frequency.values())
        .extracting(Frequency::getLabel)
        .containsExactly(
            "every week",
            "every month",
            "every half term",
            "every term",
            "twice a year",
            "every year",
            "every two years",
            "every three years",
            "every four years",
            "every five years",
            "as needed");
  }

  @Test
  void isNamedInJsonAsInTheFormat() {
    assertThat(Frequency.values())
        .extracting(Frequency::getJsonName)
        .containsExactly(
            "weekly",
            "monthly",
            "half-termly",
            "termly",
            "twice-yearly",
            "annual",
            "every-two-years",
            "every-three-years",
            "every-four-years",
            "every-five-years",
            "as-needed");
  }
}
