package org.cohesion.examples.nationalaudit;

/**
 * Something that the user has to know and can do something about; its message is a sentence for
 * them.
 */
public final class Problem extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong, and what to do about it, in one line
   */
  public Problem(String message) {
    super(message);
  }
}
