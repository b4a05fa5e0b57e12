package org.cohesion.examples.nationalaudit;

/** How the program ends, as the command that started it is told. */
final class ExitStatus {

  /** What was asked for was done, whatever was found. */
  static final int DONE = 0;

  /** Wrong usage, or something that cannot be read or written. */
  static final int FAILED = 2;

  private ExitStatus() {}
}
