package org.cohesion.examples.policyimport.carried;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that dates and numbers of pages are printed in. */
final class PrintedNumber {

  /** By month, in English and Welsh, whole and short. */
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("january", "jan", "ionawr", "ion"),
          List.of("february", "feb", "chwefror", "chwef"),
          List.of("march", "mar", "mawrth"),
          List.of("april", "apr", "ebrill", "ebr"),
          List.of("may", "mai"),
          List.of("june", "jun", "mehefin", "meh"),
          List.of("july", "jul", "gorffennaf", "gorff"),
          List.of("august", "aug", "awst"),
          List.of("september", "sept", "sep", "medi"),
          List.of("october", "oct", "hydref", "hyd"),
          List.of("november", "nov", "tachwedd", "tach"),
          List.of("december", "dec", "rhagfyr", "rhag"));

  private static final List<String> ENDINGS =
      List.of("st", "nd", "rd", "th", "af", "ail", "ydd", "fed", "eg", "ain");

  private static final Pattern SMALL = Pattern.compile("\\d{1,3}");

  private PrintedNumber() {}

  /**
   * Tells in what words a date is printed.
   *
   * @param parts its numbers as JSON has them: year, month, day, or two years
   * @return the words of all forms
   */
  static Set<String> ofDate(List<String> parts) {
    Set<String> forms = new HashSet<>(parts);
    for (int i = 0; i < parts.size(); i++) {
      String digits = parts.get(i);
      if (digits.length() == 4) {
        forms.add(digits.substring(2));
      } else {
        int number = Integer.parseInt(digits);
        forms.add(Integer.toString(number));
        if (i == 1) {
          forms.addAll(MONTHS.get(number - 1));
        } else {
          ENDINGS.forEach(ending -> forms.add(number + ending));
        }
      }
    }
    return forms;
  }

  /** {@return whether a word is a small number, such as that of a page} */
  static boolean isSmall(String word) {
    return SMALL.matcher(word).matches();
  }
}
