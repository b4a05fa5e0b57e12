package org.cohesion.examples.policycheck.command;

/** How the program ends, as the command that started it is told. */
public final class ExitStatus {

  /** Nothing to tell. */
  public static final int ALL_WELL = 0;

  /** Something was found that whoever started the program wants to know. */
  public static final int FOUND_SOMETHING = 1;

  /** Wrong usage, or something that cannot be read or written. */
  public static final int FAILED = 2;

  /** As shells say of a command that was ended by the signal for a pipe that nobody reads. */
  public static final int CLOSED_PIPE = 141;

  public static final String CLOSED_PIPE_HELP =
      "  " + CLOSED_PIPE + "  the program that read the output, such as 'head', stopped reading";

  private ExitStatus() {}
}
