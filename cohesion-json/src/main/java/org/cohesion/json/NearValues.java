package org.cohesion.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.finding.JsonPointer;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.PartialDate;
import org.cohesion.school.AgeRange;
import org.cohesion.school.LaEstab;
import org.cohesion.school.Ukprn;
import org.cohesion.school.Urn;
import org.cohesion.text.LowerCase;
import org.jspecify.annotations.Nullable;

/**
 * Finds the value that somebody meant who wrote it in another form: a date as people write it, a
 * number with spaces in it. It answers in digits and in names of the format only, and only where it
 * is sure, since a wrong date that looks right is worse than none.
 */
final class NearValues {

  /** Longer texts are no attempt at a value. */
  private static final int LONGEST = 64;

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

  private static final Pattern SCHOOL_YEAR_PREFIX =
      Pattern.compile(
          "^(?:(?:academic|school) year|academic|ay|sy|year|blwyddyn (?:ysgol|academaidd))[:.]?\\s*");
  private static final Pattern SCHOOL_YEAR =
      Pattern.compile("(\\d{4})(?:\\s?[-/.–_]\\s?|\\s?(?:to|i|hyd)\\s?|\\s?)(\\d{4}|\\d{2})");

  /** Where a month could stand in place of the second year as well. */
  private static final Pattern TWO_YEARS =
      Pattern.compile("(\\d{4})\\s?[-/.]?\\s?(\\d{4}|\\d{1,2})");

  private static final Pattern NUMBER_PREFIX =
      Pattern.compile(
          "^(?:urn|ukprn|la ?estab|dfe|dfes|estab)?(?: ?(?:no|number|code))?[:.#]?\\s*");
  private static final Pattern SPACED_DIGITS = Pattern.compile("[0-9]+(?: [0-9]+)*");
  private static final Pattern LA_ESTAB_DIGITS = Pattern.compile("[0-9]{3} ?[-/]? ?[0-9]{4}");

  /** A date is no number, even if it has as many digits. */
  private static final Pattern SPACED_DATE =
      Pattern.compile("\\d{1,2} \\d{1,2} (?:\\d{4}|\\d{2})|\\d{4} \\d{1,2} \\d{1,2}");

  private static final Pattern AGES =
      Pattern.compile(
          "(?:ages?|aged|oed(?:ran)?)?:?\\s?(\\d{1,2})\\s?(?:-|–|—|/|to|i|hyd)\\s?(\\d{1,2})"
              + "\\s?(?:years?|yrs?|oed)?(?: old)?");
  private static final Pattern VERSION =
      Pattern.compile("(?:(?:version|v|fersiwn)[ .:]?)?1(?:\\.0){0,2}");
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

  private NearValues() {}

  /**
   * {@return the values that a text can mean: none, one, or two if it can mean either}
   *
   * @param form what it should have been
   * @param text what stands in the document
   */
  static List<String> of(ValueForm form, String text) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    String typed = typed(text);
    List<String> near =
        switch (form) {
          case DATE -> date(typed);
          case DAY -> date(typed).stream().filter(date -> date.length() == 10).toList();
          case ACADEMIC_YEAR -> schoolYear(typed);
          case URN -> number(typed, SPACED_DIGITS, Urn::of);
          case UKPRN -> number(typed, SPACED_DIGITS, Ukprn::of);
          case LA_ESTAB -> number(typed, LA_ESTAB_DIGITS, LaEstab::parse);
          case JSON_POINTER -> NearPointer.of(text.strip()).map(List::of).orElse(List.of());
          case VERSION ->
              VERSION.matcher(typed).matches() ? List.of(FormatVersion.LOWEST) : List.of();
          case FINGERPRINT -> FINGERPRINT.matcher(typed).matches() ? List.of(typed) : List.of();
          default -> List.of();
        };
    return near.contains(text) ? List.of() : near;
  }

  /** {@return an age range as an object, for a text such as "4-11"} */
  static Optional<String> ageRange(String text) {
    Matcher ages = AGES.matcher(text.length() > LONGEST ? "" : typed(text));
    if (!ages.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(ages.group(1));
    int to = Integer.parseInt(ages.group(2));
    return from > to
        ? Optional.empty()
        : Optional.of(AgeRange.of(from, to))
            .map(range -> "{\"from\": " + range.from() + ", \"to\": " + range.to() + "}");
  }

  /** In lower case, with plain hyphens and spaces. */
  private static String typed(String text) {
    return LowerCase.of(text)
        .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
        .replaceAll("[\\s\\u00a0\\u2000-\\u200b\\u202f]+", " ")
        .strip();
  }

  private static List<String> date(String typed) {
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

  private static List<String> schoolYear(String typed) {
    String years = SCHOOL_YEAR_PREFIX.matcher(typed).replaceFirst("");
    if (FOUR_DIGITS.matcher(years).matches()) {
      // It may be the year in which it begins, or in which it ends.
      int year = Integer.parseInt(years);
      return year > 1000 && year < 9999
          ? List.of(AcademicYear.of(year).toString(), AcademicYear.of(year - 1).toString())
          : List.of();
    }
    Matcher m = SCHOOL_YEAR.matcher(years);
    if (!m.matches()) {
      return List.of();
    }
    int start = Integer.parseInt(m.group(1));
    int end = Integer.parseInt(m.group(2));
    int next = m.group(2).length() == 2 ? (start + 1) % 100 : start + 1;
    return start >= 1000 && start <= 9998 && end == next
        ? List.of(AcademicYear.of(start).toString())
        : List.of();
  }

  /** A number of a register, if its digits are all there, and nothing else that says something. */
  private static List<String> number(String typed, Pattern digits, Function<String, Object> parse) {
    String rest = NUMBER_PREFIX.matcher(typed).replaceFirst("");
    List<String> found = new ArrayList<>();
    if (digits.matcher(rest).matches() && !SPACED_DATE.matcher(rest).matches()) {
      try {
        found.add(parse.apply(rest.replaceAll("[^0-9]", "")).toString());
      } catch (IllegalArgumentException e) {
        // Too many digits, or too few: nobody knows which.
      }
    }
    return found;
  }

  /** Finds the pointer that somebody meant who wrote a path of another kind. */
  private static final class NearPointer {

    private NearPointer() {}

    static Optional<String> of(String typed) {
      String path = typed.replaceFirst("^(?:#|\\$)?[./]*", "").replaceFirst("[./\\[\\]]+$", "");
      JsonPointer pointer = JsonPointer.ROOT;
      ValueType type = PolicyCodecs.POLICY.valueType();
      boolean inList = false;
      for (String token : path.split("[./\\[\\]]+", -1)) {
        String bare = token.replaceAll("^['\"]|['\"]$", "");
        if (inList) {
          if (!bare.matches("0|[1-9][0-9]{0,4}")) {
            return Optional.empty();
          }
          pointer = pointer.child(Integer.parseInt(bare));
          inList = false;
        } else {
          Member<?, ?> member = type instanceof ValueType.Table table ? member(table, bare) : null;
          if (member == null) {
            return Optional.empty();
          }
          pointer = pointer.child(member.name());
          type = member.valueType();
          inList = member.isList();
        }
      }
      return Optional.of(pointer.toString());
    }

    private static @Nullable Member<?, ?> member(ValueType.Table table, String name) {
      String plain = name.toLowerCase(Locale.ROOT);
      for (Member<?, ?> member : table.codec().members()) {
        if (member.name().toLowerCase(Locale.ROOT).equals(plain)) {
          return member;
        }
      }
      return null;
    }
  }
}
