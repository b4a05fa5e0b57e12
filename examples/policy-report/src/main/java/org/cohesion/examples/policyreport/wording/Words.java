package org.cohesion.examples.policyreport.wording;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.review.PartialDate;
import org.cohesion.text.JsonNamed;

/**
 * The words of one form of report in one language.
 *
 * @param prefix what the ids of the form's sentences begin with, such as {@code html}
 * @param locale the language
 */
public record Words(String prefix, Locale locale) {

  /** {@return the tag of the language that the words are in} */
  public String language() {
    return locale.getLanguage().equals("cy") ? "cy" : "en";
  }

  /** {@return a sentence, to be given its arguments} */
  public Finding of(String id) {
    return Wording.of(prefix + "." + id);
  }

  /** {@return a sentence without arguments} */
  public String text(String id) {
    return of(id).text(locale);
  }

  /** {@return a sentence with a word called {@code of}} */
  public String text(String id, String word) {
    return of(id).with("of", word).text(locale);
  }

  /** {@return a sentence with a date called {@code date}} */
  public String dated(String id, PartialDate date) {
    return of(id).with("date", date).text(locale);
  }

  /** {@return a day as people write it} */
  public String day(LocalDate day) {
    return date(PartialDate.of(day));
  }

  /** {@return a date as people write it} */
  public String date(PartialDate date) {
    return Wording.of("report.date").with("date", date).text(locale);
  }

  /** {@return what people call a constant} */
  public String label(JsonNamed constant) {
    return Wording.label(constant, locale);
  }

  /** {@return what people call a constant, at the beginning of a line} */
  public String heading(JsonNamed constant) {
    return capital(label(constant));
  }

  /**
   * The words for something of the format, if there are any.
   *
   * @param id such as {@code member.nextReview}, which has the key {@code member.next-review}; any
   *     text
   * @return the words; empty if there are none
   */
  public Optional<String> known(String id) {
    String key = prefix + "." + lowerCase(id);
    if (!FindingKind.isId(key)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Wording.of(key).text(locale));
    } catch (IllegalStateException e) {
      return Optional.empty();
    }
  }

  /** {@return a sentence for something of the format, with a number called {@code n}} */
  public String counted(String id, int number) {
    return of(lowerCase(id)).with("n", number).text(locale);
  }

  private static String lowerCase(String id) {
    StringBuilder key = new StringBuilder(id.length() + 4);
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        key.append('-').append((char) (c - 'A' + 'a'));
      } else {
        key.append(c);
      }
    }
    return key.toString();
  }

  /** {@return a text with a capital letter at its beginning} */
  public static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + text.substring(Character.charCount(first));
  }
}
