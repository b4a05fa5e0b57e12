package org.cohesion.examples.policyimport.recognition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading's number and what follows it.
 *
 * @param number such as "3.1" or "Section 2", as printed; empty if there is none
 * @param text what follows
 */
record Numbering(String number, String text) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "^((?:appendix|annex|atodiad) (?:\\d{1,2}|[a-z])(?=[\\s.:])[.:]?|[a-z]\\d{1,2}(?=[\\s.:])[.:]?|(?:section |part |adran |rhan )?(?:\\d{1,2}(?:\\.\\d{1,2}){0,4}|[ivx]{1,5}(?=[.):])|[a-h](?=[.)]))[.):]?)\\s+(?=\\S)",
          Pattern.CASE_INSENSITIVE);

  /** {@return the heading taken apart} */
  static Numbering split(String heading) {
    Matcher number = NUMBER.matcher(heading);
    return number.find()
        ? new Numbering(number.group(1), heading.substring(number.end()))
        : new Numbering("", heading);
  }

  /** {@return how deep the number is: 1 for "3", 2 for "3.1"; 0 if there is none} */
  int depth() {
    if (number.isEmpty()) {
      return 0;
    }
    String digits = number.replaceAll("[.):]+$", "");
    return 1 + (int) digits.chars().filter(c -> c == '.').count();
  }
}
