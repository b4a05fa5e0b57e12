package org.cohesion.examples.nationalaudit.wording;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Phase;
import org.cohesion.text.JsonNamed;

/**
 * What the program says in its reports, made as the library makes its messages.
 *
 * @param locale the language; English where it is not to be had
 */
public record Words(Locale locale) {

  private static final FindingTexts TEXTS =
      FindingTexts.of(name -> Words.class.getResourceAsStream(name));

  private static final Pattern MANY_DIGITS = Pattern.compile("\\d{4,}");

  /** {@return a sentence without arguments} */
  public String text(String id) {
    return sentence(id).text(locale);
  }

  /** {@return a sentence that gives a reason} */
  public String text(String id, String reason) {
    return sentence(id).with("reason", reason).text(locale);
  }

  /** {@return a sentence that names a day} */
  public String dated(String id, LocalDate day) {
    return sentence(id).with("day", PartialDate.of(day)).text(locale);
  }

  /** {@return a sentence with numbers by their names, written like those of {@link #number}} */
  public String counted(String id, Map<String, Long> numbers) {
    Finding sentence = sentence(id);
    for (Map.Entry<String, Long> number : numbers.entrySet()) {
      int shown = (int) Math.min(number.getValue(), Integer.MAX_VALUE);
      sentence = sentence.with(number.getKey(), shown);
    }
    return MANY_DIGITS
        .matcher(sentence.text(locale))
        .replaceAll(digits -> number(Long.parseLong(digits.group())));
  }

  /** {@return a number with a comma for each thousand, as both languages have it} */
  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@return a share of a whole in a hundred, with one place; 0 of nothing} */
  public static double percent(long part, long whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  /** {@return what people call a severity, from its name in JSON} */
  public String severity(String jsonName) {
    return label(Severity.values(), jsonName);
  }

  /** {@return what people call a phase, from its name in JSON, which may be empty} */
  public String phase(String jsonName) {
    return jsonName.isEmpty() ? text("none") : label(Phase.values(), jsonName);
  }

  private <C extends JsonNamed> String label(C[] constants, String jsonName) {
    return Arrays.stream(constants)
        .filter(constant -> constant.getJsonName().equals(jsonName))
        .map(constant -> sentence("label").with("label", constant).text(locale))
        .findFirst()
        .orElse(jsonName);
  }

  private static Finding sentence(String id) {
    return Finding.of(FindingKind.info("audit." + id, TEXTS), JsonPointer.ROOT);
  }
}
