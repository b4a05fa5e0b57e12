package org.cohesion.examples.policyreport.html;

import java.time.LocalDate;
import java.util.Locale;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.finding.Severity;
import org.cohesion.review.TermCalendar;

/**
 * How an HTML report is made.
 *
 * @param level the least severity of the findings that are shown; all are counted
 * @param locale the language of the reader
 * @param day the day of the check, from which on it is shown what falls due
 * @param terms when the terms of the school begin and end
 * @param showText whether text of the documents is shown, which may be about people
 */
public record HtmlSettings(
    Severity level, Locale locale, LocalDate day, TermCalendar terms, boolean showText) {

  /** {@return the words of the report} */
  Words words() {
    return new Words("html", locale);
  }
}
