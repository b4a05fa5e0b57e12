package org.cohesion.examples.policycheck.output;

import java.io.IOException;
import java.util.Locale;

/**
 * There is no sense in going on, since what is printed no longer arrives. An error and no
 * exception, for nothing that gets over the failure of a single file may get over this.
 */
public final class BrokenOutput extends Error {

  private static final long serialVersionUID = 1L;

  private final boolean closedPipe;

  public BrokenOutput(IOException cause) {
    super(cause);
    String reason = cause.getMessage();
    closedPipe = reason != null && reason.toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** Whether the program that was reading wants no more, which is nothing to complain of. */
  public boolean isClosedPipe() {
    return closedPipe;
  }
}
