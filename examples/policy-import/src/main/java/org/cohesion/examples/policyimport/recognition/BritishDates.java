package org.cohesion.examples.policyimport.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as British schools write them, in English and Welsh: the day before the month. */
final class BritishDates {

  /**
   * A date in a text.
   *
   * @param json as JSON has it, such as {@code 2016-09}
   * @param start where it begins
   * @param end where it ends
   * @param term the term that is named with a year, as JSON has it; empty if none is
   */
  record Found(String json, int start, int end, String term) {}

  /** What was found so far, and which letters of the text it takes. */
  private static final class Finds {

    private final List<Found> all = new ArrayList<>();
    private final BitSet taken = new BitSet();

    void add(Found found) {
      all.add(found);
      taken.set(found.start(), found.end());
    }

    boolean isFree(int start, int end) {
      int next = taken.nextSetBit(start);
      return next < 0 || next >= end;
    }
  }

  private static final Map<String, Integer> MONTHS = months();
  private static final String MONTH = "(" + String.join("|", MONTHS.keySet()) + ")\\.?";
  private static final String YEAR = "((?:19|20)\\d{2}|['’]?\\d{2})";
  private static final String FULL_YEAR = "((?:19|20)\\d{2})";

  private static final Pattern DAY_MONTH_YEAR =
      pattern(
          "\\b(\\d{1,2})\\s*+(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?\\s*+(?:(?:of|o)\\s++)?[-/ .,]?\\s*+"
              + MONTH
              + "[-/ .,]*"
              + YEAR
              + "\\b");
  private static final Pattern MONTH_DAY_YEAR =
      pattern(
          "\\b"
              + MONTH
              + "\\s+(\\d{1,2})(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)?,?\\s+"
              + FULL_YEAR
              + "\\b");
  private static final Pattern ISO = pattern("\\b" + FULL_YEAR + "-(\\d{1,2})(?:-(\\d{1,2}))?\\b");
  private static final Pattern NUMBERS =
      pattern(
          "(?<![\\d./-])(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?"
              + YEAR
              + "(?![\\d/-]|\\.\\d)");
  private static final Pattern MONTH_YEAR =
      pattern("\\b" + MONTH + "[-/ ,]*(?:of\\s+)?" + YEAR + "\\b");
  private static final Pattern MONTH_NUMBER_YEAR =
      pattern("(?<![\\d./-])(\\d{1,2})\\s?[./-]\\s?" + FULL_YEAR + "(?![\\d./-])");
  private static final Pattern ONLY_YEAR =
      pattern("(?<![\\d./–-])" + FULL_YEAR + "(?![\\d/–-]|\\.\\d)");
  private static final Pattern ACADEMIC_YEAR =
      pattern("(?<![\\d./-])((?:19|20)\\d{2})\\s?[/–-]\\s?((?:20)?\\d{2})(?![\\d./-])");
  private static final Pattern TERM =
      pattern("\\b(autumn|spring|summer|tymor yr hydref|gwanwyn|haf)\\b");
  private static final Pattern TERM_YEAR =
      pattern(
          "\\b(autumn|spring|summer|tymor yr hydref|tymor y gwanwyn|tymor yr haf|gwanwyn|haf)"
              + "(?:\\s+term)?[\\s,]+(?:of\\s+|in\\s+)?"
              + FULL_YEAR
              + "(?:\\s?[/–-]\\s?((?:20)?\\d{2}))?(?![\\d/-])");

  private static final Map<String, List<String>> TERMS =
      Map.of(
          "autumn", List.of("autumn", "tymor yr hydref"),
          "spring", List.of("spring", "gwanwyn"),
          "summer", List.of("summer", "tymor yr haf", "haf "));

  private BritishDates() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    String[] names = {
      "january jan ionawr",
      "february feb chwefror",
      "march mar mawrth fawrth",
      "april apr ebrill",
      "may mai fai",
      "june jun mehefin fehefin",
      "july jul gorffennaf orffennaf",
      "august aug awst",
      "september sept sep medi fedi",
      "october oct hydref",
      "november nov tachwedd dachwedd",
      "december dec rhagfyr ragfyr"
    };
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i].split(" ", 0)) {
        months.put(name, i + 1);
      }
    }
    return months;
  }

  /** {@return the first date in the text; empty if there is none, or one that no calendar has} */
  static Optional<Found> first(String text) {
    List<Found> all = all(text);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** {@return all dates in the text, in order, those with a day and a month before others} */
  static List<Found> all(String text) {
    if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return List.of();
    }
    Finds found = new Finds();
    collect(
        found, DAY_MONTH_YEAR.matcher(text), m -> day(m.group(3), month(m.group(2)), m.group(1)));
    collect(
        found, MONTH_DAY_YEAR.matcher(text), m -> day(m.group(3), month(m.group(1)), m.group(2)));
    collect(found, ISO.matcher(text), BritishDates::iso);
    collect(
        found,
        NUMBERS.matcher(text),
        m -> day(m.group(4), Integer.parseInt(m.group(3)), m.group(1)));
    terms(found, text);
    collect(found, MONTH_YEAR.matcher(text), m -> month(m.group(2), month(m.group(1))));
    collect(
        found,
        MONTH_NUMBER_YEAR.matcher(text),
        m -> month(m.group(2), Integer.parseInt(m.group(1))));
    if (found.all.stream().anyMatch(one -> !one.term().isEmpty()) || !TERM.matcher(text).find()) {
      // "2025, in the autumn": the year alone would say less than the text does.
      collect(found, ONLY_YEAR.matcher(text), m -> m.group(1));
    }
    return sorted(found.all);
  }

  /** Collects "Autumn term 2025", which is a year and a term of it. */
  private static void terms(Finds found, String text) {
    Matcher matcher = TERM_YEAR.matcher(text);
    while (matcher.find()) {
      String term = term(matcher.group(1)).orElse("");
      int from = Integer.parseInt(matcher.group(2));
      String end = matcher.group(3);
      boolean schoolYear = end != null && Integer.parseInt(end) % 100 == (from + 1) % 100;
      if (end != null && !schoolYear) {
        continue;
      }
      int year = schoolYear && !term.equals("autumn") ? from + 1 : from;
      found.add(new Found(Integer.toString(year), matcher.start(), matcher.end(), term));
    }
  }

  /** {@return the term that is named, as JSON has it, in English or Welsh; empty if none is} */
  static Optional<String> term(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return TERMS.entrySet().stream()
        .filter(term -> term.getValue().stream().anyMatch(small::contains))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static List<Found> sorted(List<Found> found) {
    found.removeIf(one -> one.json().isEmpty());
    found.sort((one, other) -> Integer.compare(one.start(), other.start()));
    return found;
  }

  /** {@return the first academic year in the text, such as {@code 2018/2019}} */
  static Optional<Found> academicYear(String text) {
    Matcher matcher = ACADEMIC_YEAR.matcher(text);
    while (matcher.find()) {
      int from = Integer.parseInt(matcher.group(1));
      int to = Integer.parseInt(matcher.group(2));
      if (to == from + 1 || to == (from + 1) % 100) {
        return Optional.of(new Found(from + "/" + (from + 1), matcher.start(), matcher.end(), ""));
      }
    }
    return Optional.empty();
  }

  private static void collect(Finds found, Matcher matcher, Function<Matcher, String> read) {
    while (matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      if (found.isFree(start, end)) {
        // One that no calendar has stands in the way of a shorter one inside it.
        found.add(new Found(read.apply(matcher), start, end, ""));
      }
    }
  }

  private static String iso(Matcher matcher) {
    int month = Integer.parseInt(matcher.group(2));
    return matcher.group(3) == null
        ? month(matcher.group(1), month)
        : day(matcher.group(1), month, matcher.group(3));
  }

  private static int month(String name) {
    return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static String month(String year, int month) {
    return month < 1 || month > 12
        ? ""
        : String.format(Locale.ROOT, "%04d-%02d", year(year), month);
  }

  private static String day(String year, int month, String day) {
    try {
      return LocalDate.of(year(year), month, Integer.parseInt(day)).toString();
    } catch (DateTimeException e) {
      return "";
    }
  }

  /** {@return the year; of two digits one from 1951 to 2050} */
  private static int year(String digits) {
    int year = Integer.parseInt(digits.replaceAll("[^0-9]", ""));
    if (year >= 100) {
      return year;
    }
    return year > 50 ? 1900 + year : 2000 + year;
  }
}
