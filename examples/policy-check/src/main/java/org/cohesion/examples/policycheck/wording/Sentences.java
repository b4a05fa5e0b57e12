package org.cohesion.examples.policycheck.wording;

import java.util.Locale;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.cohesion.finding.JsonPointer;
import org.cohesion.text.JsonNamed;

/** What the program itself has to say in its reports, made as the library makes its messages. */
public final class Sentences {

  /** A method that asks who calls it takes Java long to bind; a lambda that calls it does not. */
  private static final FindingTexts TEXTS =
      FindingTexts.of(name -> Sentences.class.getResourceAsStream(name));

  private Sentences() {}

  /** A sentence of the program's message bundle, to be given its arguments. */
  public static Finding of(String id) {
    return Finding.of(FindingKind.info(id, TEXTS), JsonPointer.ROOT);
  }

  public static String label(JsonNamed constant, Locale locale) {
    return of("check.part").with("label", constant).text(locale);
  }
}
