package org.cohesion.examples.policyreport.github;

import org.cohesion.text.PrintableText;

/**
 * A line that the runner of a workflow takes as a command. Whatever stands in its texts, it stays
 * one line and one command.
 */
final class WorkflowCommand {

  private final StringBuilder line;
  private char before = ' ';

  /**
   * @param name {@code error}, {@code warning} or {@code notice}
   */
  WorkflowCommand(String name) {
    line = new StringBuilder("::").append(name);
  }

  /** Adds a property. */
  WorkflowCommand with(String name, String value) {
    String escaped = escaped(value).replace(":", "%3A").replace(",", "%2C");
    line.append(before).append(name).append('=').append(escaped);
    before = ',';
    return this;
  }

  /** Adds a property. */
  WorkflowCommand with(String name, int value) {
    return with(name, Integer.toString(value));
  }

  /** {@return the command with its message, without a line break} */
  String line(String message) {
    return line + "::" + escaped(message);
  }

  private static String escaped(String text) {
    return PrintableText.of(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
