package org.cohesion.examples.policyreport.csv;

import java.util.List;
import java.util.stream.Collectors;
import org.cohesion.text.PrintableText;

/** A line of a table as RFC 4180 has it, which ends lines with CR LF. */
public final class CsvRecord {

  /** What spreadsheets take for the beginning of a formula, wide forms among it. */
  private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

  private CsvRecord() {}

  /**
   * {@return the fields with commas between and CR LF behind} No field is a formula for a
   * spreadsheet, and none has a line break: a field that begins as a formula does has an apostrophe
   * before it, but for a lone {@code -}, and what is not seen is written by its number.
   */
  public static String of(List<String> fields) {
    return fields.stream().map(CsvRecord::field).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String field(String text) {
    String seen = PrintableText.of(text);
    String safe = isFormula(seen) ? "'" + seen : seen;
    boolean plain =
        safe.indexOf(',') < 0
            && safe.indexOf('"') < 0
            && !safe.startsWith(" ")
            && !safe.endsWith(" ");
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  /** Some programs pass over the spaces before it. */
  private static boolean isFormula(String text) {
    String begun = text.stripLeading();
    return begun.length() > 1 && FORMULA.indexOf(begun.charAt(0)) >= 0;
  }
}
