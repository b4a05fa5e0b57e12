package org.cohesion.examples.policyreport.document;

import java.util.regex.Pattern;

/** Writes plain text as Markdown that says the same: nothing in it is a mark. */
final class MarkdownText {

  /** Marks of CommonMark and GitHub anywhere in a line, formulas and bare addresses among them. */
  private static final Pattern MARK =
      Pattern.compile("[\\\\`*_\\[\\]<>&|~$#]|:(?=//)|(?<=\\bwww)\\.", Pattern.CASE_INSENSITIVE);

  /** What begins a list, a heading, a line of a table or an underline, at the start of a line. */
  private static final Pattern START = Pattern.compile("^(\\d{1,9}(?=[.)])|(?=[-+=:]))");

  private MarkdownText() {}

  /** {@return the text where no block can begin: in a heading, a cell, behind a label} */
  static String inside(String text) {
    return MARK.matcher(text).replaceAll("\\\\$0");
  }

  /** {@return the text at the start of a block; its line breaks stay} */
  static String block(String text) {
    StringBuilder lines = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      lines.append(lines.isEmpty() ? "" : "\\\n");
      lines.append(START.matcher(inside(line)).replaceFirst("$1\\\\"));
    }
    return lines.toString();
  }

  /** {@return an address as a link, if browsers may be led there; else as text} */
  static String link(String address, boolean isSafe) {
    boolean fits = address.indexOf('<') < 0 && address.indexOf('>') < 0;
    return isSafe && fits ? "<" + address + ">" : inside(address);
  }
}
