package org.cohesion.examples.policyreport.html.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.SourcePosition;
import org.cohesion.review.PartialDate;
import org.cohesion.text.JsonNamed;
import org.cohesion.text.PrintableText;

/** The sentence about a finding as a sentence of a page. */
final class FindingSentence {

  private FindingSentence() {}

  /** {@return the sentence with a capital letter and a full stop, without what stands there} */
  static String of(Finding finding, Locale locale) {
    String text = PrintableText.of(withoutExcerpt(finding).text(locale));
    boolean ended = text.endsWith(".") || text.endsWith("?") || text.endsWith("!");
    return Words.capital(text) + (ended ? "" : ".");
  }

  /** {@return the sentence; of one that begins with the title above it, what would settle it} */
  static String after(String title, Finding finding, Locale locale) {
    String sentence = of(finding, locale);
    String beginning = title + "; ";
    return sentence.startsWith(beginning) && sentence.length() > beginning.length()
        ? Words.capital(sentence.substring(beginning.length()))
        : sentence;
  }

  private static Finding withoutExcerpt(Finding finding) {
    if (finding.getExcerpt().isEmpty()) {
      return finding;
    }
    Finding bare =
        Finding.of(finding.getKind(), finding.getPointer()).withSeverity(finding.getSeverity());
    for (Map.Entry<String, Object> argument : finding.getArguments().entrySet()) {
      bare = with(bare, argument.getKey(), argument.getValue());
    }
    return bare.withOtherPlaces(finding.getOtherPlaces());
  }

  private static Finding with(Finding finding, String name, Object value) {
    if (value instanceof Integer number) {
      return finding.with(name, number);
    }
    if (value instanceof JsonNamed constant) {
      return finding.with(name, constant);
    }
    if (value instanceof List<?> choices) {
      return finding.with(name, choices.stream().map(Object::toString).toList());
    }
    if (value instanceof PartialDate date) {
      return finding.with(name, date);
    }
    if (value instanceof SourcePosition place) {
      return finding.with(name, place);
    }
    if (value instanceof JsonPointer place) {
      return finding.with(name, place);
    }
    return value instanceof String word ? finding.with(name, word) : finding;
  }
}
