package org.cohesion.examples.misservice.page.wording;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.cohesion.finding.JsonPointer;
import org.cohesion.review.PartialDate;

/**
 * The words of the pages in one language.
 *
 * @param locale the language
 */
public record PageWords(Locale locale) {

  private static final String PREFIX = "page.";
  private static final FindingTexts TEXTS =
      FindingTexts.of(name -> PageWords.class.getResourceAsStream(name));

  /** {@return the tag of the language that the words are in} */
  public String language() {
    return report().language();
  }

  /** {@return the words of the report, which has some of what the pages show} */
  public Words report() {
    return new Words("html", locale);
  }

  /** {@return a sentence, to be given its arguments} */
  public Finding of(String id) {
    return Finding.of(FindingKind.info(PREFIX + id, TEXTS), JsonPointer.ROOT);
  }

  /** {@return a sentence without arguments} */
  public String text(String id) {
    return of(id).text(locale);
  }

  /** {@return a sentence with a word called {@code of}} */
  public String text(String id, String word) {
    return of(id).with("of", word).text(locale);
  }

  /** {@return a sentence with a number called {@code n}} */
  public String counted(String id, int number) {
    return of(id).with("n", number).text(locale);
  }

  /** {@return a sentence with a day called {@code date}} */
  public String dated(String id, LocalDate day) {
    return of(id).with("date", PartialDate.of(day)).text(locale);
  }

  /** {@return a sentence, if there is one of that name} */
  public Optional<String> known(String id) {
    return FindingKind.isId(PREFIX + id)
        ? TEXTS.message(PREFIX + id, locale).map(message -> text(id))
        : Optional.empty();
  }

  /** {@return a day as people write it} */
  public String day(LocalDate day) {
    return report().day(day);
  }
}
