package org.cohesion.json.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.review.AcademicYear;
import org.cohesion.school.AgeRange;
import org.cohesion.school.LaEstab;
import org.cohesion.school.SeedCode;
import org.cohesion.school.Ukprn;
import org.cohesion.school.Urn;
import org.cohesion.text.LowerCase;

/**
 * Finds the value that somebody meant who wrote it in another form: a date as people write it, a
 * number with spaces in it. It answers in digits and in names of the format only, and only where it
 * is sure, since a wrong date that looks right is worse than none.
 */
public final class NearValues {

  /** Longer texts are no attempt at a value. */
  private static final int LONGEST = 64;

  private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
  private static final Pattern SCHOOL_YEAR_PREFIX =
      Pattern.compile(
          "^(?:(?:academic|school) year|academic|ay|sy|year|blwyddyn (?:ysgol|academaidd))[:.]?\\s*");
  private static final Pattern SCHOOL_YEAR =
      Pattern.compile("(\\d{4})(?:\\s?[-/.–_]\\s?|\\s?(?:to|i|hyd)\\s?|\\s?)(\\d{4}|\\d{2})");

  private static final Pattern NUMBER_PREFIX =
      Pattern.compile(
          "^(?:urn|ukprn|seed|la ?estab|dfe|dfes|estab)?(?: ?(?:no|number|code))?[:.#]?\\s*");
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
  public static List<String> of(ValueForm form, String text) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    List<String> near = near(form, typed(text));
    return near.contains(text) ? List.of() : near;
  }

  /**
   * {@return the text of a number of a register that is written as a number of JSON; empty if it is
   * none}
   *
   * @param form what it should have been
   * @param number the number in the document
   */
  public static Optional<String> registered(ValueForm form, String number) {
    return switch (form) {
      case URN, UKPRN, LA_ESTAB, SEED_CODE -> near(form, number).stream().findFirst();
      default -> Optional.empty();
    };
  }

  private static List<String> near(ValueForm form, String typed) {
    return switch (form) {
      case DATE -> NearDates.of(typed);
      case DAY -> NearDates.of(typed).stream().filter(date -> date.length() == 10).toList();
      case ACADEMIC_YEAR -> schoolYear(typed);
      case URN -> number(typed, SPACED_DIGITS, Urn::of);
      case UKPRN -> number(typed, SPACED_DIGITS, Ukprn::of);
      case LA_ESTAB -> number(typed, LA_ESTAB_DIGITS, LaEstab::parse);
      case SEED_CODE -> number(typed, SPACED_DIGITS, SeedCode::of);
      case VERSION -> VERSION.matcher(typed).matches() ? List.of("1.0") : List.of();
      case FINGERPRINT -> FINGERPRINT.matcher(typed).matches() ? List.of(typed) : List.of();
      default -> List.of();
    };
  }

  /** {@return an age range as an object, for a text such as "4-11"} */
  public static Optional<String> ageRange(String text) {
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
}
