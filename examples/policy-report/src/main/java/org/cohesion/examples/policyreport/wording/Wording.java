package org.cohesion.examples.policyreport.wording;

import java.util.Locale;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.cohesion.finding.JsonPointer;
import org.cohesion.text.JsonNamed;

/** What reports themselves have to say, made as the library makes its messages. */
public final class Wording {

  /** A method that asks who calls it takes Java long to bind; a lambda that calls it does not. */
  private static final FindingTexts TEXTS =
      FindingTexts.of(name -> Wording.class.getResourceAsStream(name));

  private Wording() {}

  /** A sentence of the message bundle, to be given its arguments. */
  public static Finding of(String id) {
    return Finding.of(FindingKind.info(id, TEXTS), JsonPointer.ROOT);
  }

  public static String label(JsonNamed constant, Locale locale) {
    return of("report.label").with("label", constant).text(locale);
  }
}
