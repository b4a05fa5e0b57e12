package org.cohesion.json.mistake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.review.PartialDate;
import org.jspecify.annotations.Nullable;

/** Finds the date that somebody meant who wrote it as people write dates. */
public final class NearDates {

  /** Eight digits in a row are a date only if it is one that policies have. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2099;

  private static final Pattern TIME =
      Pattern.compile(
          "(?:t|[\\s,]+(?:at )?)(?<hour>[01]?\\d|2[0-3])[:.][0-5]\\d"
              + "(?:[:.][0-5]\\d(?:[.,]\\d{1,9})?)?\\s?(?<half>am|pm)?"
              + "\\s?(?<zone>z|utc|gmt|bst|[+-]\\d{2}(?::?\\d{2})?)?$");
  private static final Pattern NO_OFFSET = Pattern.compile("z|utc|gmt|[+-]00(?::?00)?");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
              + "|dydd \\p{L}+)[.,]?\\s+");
  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile("(\\d{4})\\s?([-/. ])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,2})");
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile("(\\d{1,2})\\s?([-/. ])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})");
  private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})\\s?[-/.]\\s?(\\d{1,2})");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})\\s?[-/.]\\s?(\\d{4})");
  private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern EIGHT_DIGITS_DAY_FIRST = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");

  /** Two years, or a month of a span of years; but no day. */
  private static final Pattern YEAR_THEN_NUMBER =
      Pattern.compile("(?<!\\d)\\d{4}[\\s,./-]+\\d{1,2}(?!\\d)");

  private static final Pattern DAY_IN_WORDS =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|af|ail|il|ydd|fed|ed|eg|ain)?");
  private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
  private static final Pattern FILLERS = Pattern.compile("(?:of|the|o|fis|y|on)?");

  /** Where a month could stand in place of the second year as well. */
  private static final Pattern TWO_YEARS =
      Pattern.compile("(\\d{4})\\s?[-/.]?\\s?(\\d{4}|\\d{1,2})");

  private NearDates() {}

  /**
   * {@return the dates that a text can mean: none, one, or two if it can mean either}
   *
   * @param typed the text in lower case, with plain hyphens and spaces
   */
  static List<String> of(String typed) {
    Matcher time = TIME.matcher(typed);
    boolean withTime = time.find();
    String dayAlone = withTime ? typed.substring(0, time.start()) : typed;
    String day = WEEKDAY.matcher(dayAlone).replaceFirst("").strip();
    PartialDate date = inDigits(day);
    if (date == null) {
      date = inWords(day);
    }
    if (date == null || (withTime && date.getDay().isEmpty())) {
      return List.of();
    }
    // What programs make of midnight in summer time is late on the day before.
    return withTime && isLastHour(time)
        ? List.of(date.toString(), PartialDate.of(date.earliest().plusDays(1)).toString())
        : List.of(date.toString());
  }

  /** Whether a time is in the hour before midnight, by the clock of Greenwich. */
  private static boolean isLastHour(Matcher time) {
    String zone = time.group("zone");
    boolean afternoon = "pm".equals(time.group("half"));
    return zone != null
        && NO_OFFSET.matcher(zone).matches()
        && Integer.parseInt(time.group("hour")) == (afternoon ? 11 : 23);
  }

  private static @Nullable PartialDate inDigits(String typed) {
    if (FOUR_DIGITS.matcher(typed).matches()) {
      return date(typed, null, null);
    }
    if (isSchoolYear(typed)) {
      return null;
    }
    Matcher m = YEAR_MONTH_DAY.matcher(typed);
    if (m.matches()) {
      return date(m.group(1), m.group(3), m.group(4));
    }
    m = DAY_MONTH_YEAR.matcher(typed);
    if (m.matches()) {
      // The day comes first here; what cannot be a month was not meant as one.
      PartialDate dayFirst = date(m.group(4), m.group(3), m.group(1));
      boolean monthFirst = Integer.parseInt(m.group(3)) > 12;
      return monthFirst ? date(m.group(4), m.group(1), m.group(3)) : dayFirst;
    }
    m = YEAR_MONTH.matcher(typed);
    if (m.matches()) {
      return date(m.group(1), m.group(2), null);
    }
    m = MONTH_YEAR.matcher(typed);
    if (m.matches()) {
      return date(m.group(2), m.group(1), null);
    }
    m = EIGHT_DIGITS.matcher(typed);
    if (m.matches() && isLikely(date(m.group(1), m.group(2), m.group(3)))) {
      return date(m.group(1), m.group(2), m.group(3));
    }
    m = EIGHT_DIGITS_DAY_FIRST.matcher(typed);
    return m.matches() && isLikely(date(m.group(3), m.group(2), m.group(1)))
        ? date(m.group(3), m.group(2), m.group(1))
        : null;
  }

  /** Whether it is a year and the next one: "2011/12" is no December, and "20112012" no day. */
  private static boolean isSchoolYear(String typed) {
    Matcher m = TWO_YEARS.matcher(typed);
    if (!m.matches()) {
      return false;
    }
    int next = Integer.parseInt(m.group(1)) + 1;
    return Integer.parseInt(m.group(2)) == (m.group(2).length() == 4 ? next : next % 100);
  }

  private static boolean isLikely(@Nullable PartialDate date) {
    return date != null && date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
  }

  /** A month by its name, a year, and a day or none, in any order. */
  private static @Nullable PartialDate inWords(String typed) {
    if (YEAR_THEN_NUMBER.matcher(typed).find()) {
      return null;
    }
    String year = null;
    String month = null;
    String day = null;
    for (String word : typed.split("[\\s,./-]+", -1)) {
      Matcher number = DAY_IN_WORDS.matcher(word);
      if (FOUR_DIGITS.matcher(word).matches() && year == null) {
        year = word;
      } else if (number.matches() && day == null) {
        day = number.group(1);
      } else if (!FILLERS.matcher(word).matches()) {
        List<String> months = NearWords.months().meantBy(word);
        if (months.size() != 1 || month != null) {
          return null;
        }
        month = months.get(0);
      }
    }
    return year == null || month == null ? null : date(year, month, day);
  }

  private static @Nullable PartialDate date(
      String year, @Nullable String month, @Nullable String day) {
    try {
      if (month == null) {
        return PartialDate.of(Integer.parseInt(year));
      }
      return day == null
          ? PartialDate.of(Integer.parseInt(year), Integer.parseInt(month))
          : PartialDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
