package org.cohesion.examples.policyreport.sarif;

/** Plain text as a SARIF message, in which braces and links mean something (section 3.11). */
final class MessageText {

  private MessageText() {}

  /** {@return the text as it is to stand in a message so that its reader sees it as it is} */
  static String of(String text) {
    String literal = text.replace("{", "{{").replace("}", "}}");
    // Only what would be a link is escaped: few programs take the backslashes away again.
    return literal.contains("](") ? literal.replace("[", "\\[").replace("]", "\\]") : literal;
  }
}
