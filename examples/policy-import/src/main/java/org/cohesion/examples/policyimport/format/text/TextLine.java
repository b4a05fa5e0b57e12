package org.cohesion.examples.policyimport.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a text that has letters or signs.
 *
 * @param number the line of the file, from 1
 * @param indent how many columns it is indented
 * @param text what stands in it
 * @param blanks how many lines without anything stand before it
 * @param isApart whether one of them has spaces in it, as PDF readers write between paragraphs
 */
record TextLine(int number, int indent, String text, int blanks, boolean isApart) {

  private static final Pattern LINES =
      Pattern.compile("\\r\\n|[\\n\\r\\u000b\\f\\u0085\\u2028\\u2029]");
  private static final Pattern GAP = Pattern.compile("(?<=\\S)(?: {2,}|\\h*\\t\\h*)(?=\\S)");
  private static final Pattern ENDED = Pattern.compile(".*[.!?;,]");
  private static final int TAB = 4;

  /** No label is longer, in letters. */
  private static final int LONGEST_LABEL = 50;

  /** No line of a label and a value is longer, in letters. */
  private static final int LONGEST_LABELLED = 120;

  /** {@return the lines of a text that are not blank} */
  static List<TextLine> of(String text) {
    List<TextLine> lines = new ArrayList<>();
    int number = 0;
    int blanks = 0;
    boolean isApart = false;
    for (String line : LINES.split(text, -1)) {
      number++;
      if (line.isBlank()) {
        blanks++;
        isApart |= !line.isEmpty();
      } else {
        lines.add(new TextLine(number, indent(line), line.strip(), blanks, isApart));
        blanks = 0;
        isApart = false;
      }
    }
    return lines;
  }

  /** {@return its text, with a tab where a gap parts a label from a value} */
  String labelled() {
    Matcher gap = GAP.matcher(text);
    if (!gap.find()) {
      return text;
    }
    String label = text.substring(0, gap.start());
    boolean isTab = gap.group().contains("\t");
    boolean isLabel =
        label.length() <= LONGEST_LABEL
            && text.length() <= LONGEST_LABELLED
            && !ENDED.matcher(label).matches();
    return isTab || isLabel ? gap.reset().replaceAll("\t") : text;
  }

  /** {@return its first word} */
  String firstWord() {
    return text.split("\\s", 2)[0];
  }

  /** {@return whether a sentence ends with it} */
  boolean endsSentence() {
    return text.matches(".*[.!?:]['\"’”)]*");
  }

  /** {@return whether it starts with a label and a colon} */
  boolean isLabelled() {
    return text.matches("\\p{Lu}[^:.]{1,40}:\\s.*");
  }

  /** {@return whether it starts with a small letter} */
  boolean startsSmall() {
    return Character.isLowerCase(text.codePointAt(0));
  }

  /** {@return the level of the heading that it underlines; 0 if it is no line of signs} */
  int underlines() {
    if (text.matches("={3,}")) {
      return 1;
    }
    return text.matches("[-–—_]{3,}") ? 2 : 0;
  }

  private static int indent(String line) {
    int indent = 0;
    for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
      indent += line.charAt(i) == '\t' ? TAB : 1;
    }
    return indent;
  }
}
