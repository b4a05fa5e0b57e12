package org.cohesion.validation.rule.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cohesion.policy.Language;
import org.cohesion.review.Frequency;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordLists;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;

/** The words for an interval, such as "every three years", and how many months they mean. */
final class IntervalWords {

  static final WordLists LISTS = WordLists.of("review/intervals_en");

  /** What is said is certainly an interval, and not certainly which. */
  static final int UNCLEAR = -1;

  /** What is said only begins like an interval. */
  static final int NONE = -2;

  private static final String ANY_NUMBER = "#";
  private static final int MONTHS_OF_YEAR = 12;
  private static final int MONTHS_OF_HALF_TERM = 2;
  private static final List<Integer> MONTHS = List.of(0, 1, 2, 3, 4, 6, 12, 24, 36, 48, 60);

  /** By phrase; those with a number in digits have the months of one. */
  private static final Map<String, Integer> KNOWN = known();

  static final PhraseList PHRASES = PhraseList.of(Language.ENGLISH, KNOWN.keySet());

  private IntervalWords() {}

  private static Map<String, Integer> known() {
    Map<String, Integer> known = new HashMap<>();
    for (int months : MONTHS) {
      for (String phrase : LISTS.phrases("months-" + months)) {
        known.put(phrase, months);
      }
    }
    addNumbered(known, "of-years", MONTHS_OF_YEAR);
    addNumbered(known, "of-months", 1);
    for (String phrase : LISTS.phrases("unclear")) {
      known.put(phrase, UNCLEAR);
    }
    for (String phrase : LISTS.phrases("aside")) {
      known.put(phrase, NONE);
    }
    return Map.copyOf(known);
  }

  private static void addNumbered(Map<String, Integer> known, String list, int months) {
    List<String> numbers = new ArrayList<>(LISTS.phrases("numbers"));
    for (String phrase : LISTS.phrases(list)) {
      for (int i = 0; i < numbers.size(); i++) {
        known.putIfAbsent(phrase.replace("N", numbers.get(i)), (i + 2) * months);
      }
      known.put(phrase.replace("N", ANY_NUMBER), months);
    }
  }

  static Set<String> words(String name) {
    return Set.copyOf(LISTS.phrases(name));
  }

  /** How many months a match means; {@link #UNCLEAR} or {@link #NONE} if it cannot be told. */
  static int months(PhraseMatch match) {
    Integer months = KNOWN.get(match.phrase());
    if (months == null) {
      return NONE;
    }
    if (!match.phrase().contains(ANY_NUMBER)) {
      return months;
    }
    TextReading words = match.reading();
    for (int i = match.first(); i <= match.last(); i++) {
      if (words.isNumber(i)) {
        int number = words.number(i);
        return number > 0 && number <= 2 * MONTHS_OF_YEAR ? number * months : UNCLEAR;
      }
    }
    return UNCLEAR;
  }

  /** The months of a frequency; empty if it means no interval. */
  static Optional<Integer> months(Frequency frequency) {
    if (frequency == Frequency.HALF_TERMLY) {
      return Optional.of(MONTHS_OF_HALF_TERM);
    }
    return frequency.getInterval().map(interval -> (int) interval.toTotalMonths());
  }

  /** The frequency of so many months; empty if there is none. */
  static Optional<Frequency> frequency(int months) {
    for (Frequency frequency : Frequency.values()) {
      Optional<Integer> of = months(frequency);
      if (of.isPresent() && of.get() == months) {
        return Optional.of(frequency);
      }
    }
    return Optional.empty();
  }
}
