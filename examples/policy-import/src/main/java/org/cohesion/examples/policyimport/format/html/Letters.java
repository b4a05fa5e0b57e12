package org.cohesion.examples.policyimport.format.html;

import java.util.HashMap;
import java.util.Map;
import org.cohesion.examples.policyimport.document.Print;

/** The letters of the block that is being read, as they are printed; used by one thread. */
final class Letters {

  private static final char SOFT_HYPHEN = '\u00ad';
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final StringBuilder text = new StringBuilder();
  private final Map<Double, Integer> sizes = new HashMap<>();
  private int bold;
  private int all;

  /** Takes letters; where white space counts as written, lines and tabs stay, else they fold. */
  void add(String letters, Look look) {
    int at = 0;
    while (at < letters.length()) {
      char c = letters.charAt(at);
      if (isFolding(c) && !look.preformatted()) {
        int end = at;
        while (end < letters.length() && isFolding(letters.charAt(end))) {
          end++;
        }
        text.append(folded(letters, at, end));
        at = end;
      } else {
        if (c != SOFT_HYPHEN && c != BYTE_ORDER_MARK) {
          text.append(c);
        }
        count(c, look);
        at++;
      }
    }
  }

  /** Takes a line break, a tab, a sign: something printed that is no letter. */
  void add(char sign) {
    text.append(sign);
  }

  /** {@return how much has been taken} */
  int length() {
    return text.length();
  }

  /** {@return what was taken after {@code start}, which is taken back} */
  String takeBack(int start) {
    String end = text.substring(start);
    text.setLength(start);
    return end;
  }

  /** {@return all that was taken, as it was taken} */
  String text() {
    return text.toString();
  }

  /** {@return how the letters look} */
  Print print(double indent) {
    double size =
        sizes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0.0);
    return new Print(all > 0 && bold == all, size, indent);
  }

  /** Starts with the next block. */
  void clear() {
    text.setLength(0);
    sizes.clear();
    bold = 0;
    all = 0;
  }

  /** Programs write a tab as it is; together with a line's end it only indents the source. */
  private static char folded(String letters, int start, int end) {
    boolean isTab = false;
    for (int i = start; i < end; i++) {
      if (letters.charAt(i) == '\n' || letters.charAt(i) == '\r') {
        return ' ';
      }
      isTab |= letters.charAt(i) == '\t';
    }
    return isTab ? '\t' : ' ';
  }

  private void count(char c, Look look) {
    if (Character.isLetterOrDigit(c)) {
      all++;
      bold += look.bold() ? 1 : 0;
      sizes.merge(look.size(), 1, Integer::sum);
    }
  }

  private static boolean isFolding(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
