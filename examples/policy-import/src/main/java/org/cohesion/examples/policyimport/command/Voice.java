package org.cohesion.examples.policyimport.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.text.PrintableText;
import org.jspecify.annotations.Nullable;

/** What the program says on standard error, in colour if somebody is watching. */
public final class Voice {

  private static final String BOLD = "\u001b[1m";
  private static final String YELLOW = "\u001b[33m";
  private static final String PLAIN = "\u001b[0m";
  private static final String ERASE_LINE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean colour;
  private final @Nullable PrintWriter screen;
  private boolean waiting;

  /**
   * Makes one.
   *
   * @param shell where it is heard
   */
  public Voice(Shell shell) {
    this.err = shell.err();
    this.colour = shell.terminal().colour();
    this.screen = shell.terminal().screen();
  }

  /** Says in one line what went wrong. */
  public void complain(String problem) {
    line(ImportCommand.PROGRAM + ": " + PrintableText.of(problem));
    err.flush();
  }

  /** Says a line whose parts were made printable. */
  void line(String text) {
    erase();
    err.print(text + "\n");
  }

  /** {@return a text that may be somebody else's, in bold on a screen} */
  String strong(String text) {
    return inColour(BOLD, PrintableText.of(text));
  }

  /** {@return a text that may be somebody else's, in the colour of warnings on a screen} */
  String warning(String text) {
    return inColour(YELLOW, PrintableText.of(text));
  }

  /** Says on a screen, until the next line, which of several files is being read. */
  void reading(int number, int all, String name) {
    if (screen != null && all > 1) {
      erase();
      screen.print("reading " + number + " of " + all + ": " + PrintableText.of(name));
      screen.flush();
      waiting = true;
    }
  }

  /** Makes the line of {@link #reading} empty again. */
  void erase() {
    if (waiting && screen != null) {
      screen.print(ERASE_LINE);
      screen.flush();
      waiting = false;
    }
  }

  private String inColour(String code, String text) {
    return colour ? code + text + PLAIN : text;
  }
}
