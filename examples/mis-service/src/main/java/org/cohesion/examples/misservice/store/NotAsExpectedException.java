package org.cohesion.examples.misservice.store;

import org.jspecify.annotations.Nullable;

/** The current version is not the one that the writer believes it to be; nothing was stored. */
public final class NotAsExpectedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final @Nullable String current;

  /** What is not as expected. */
  public enum Reason {
    /** There is a version, and the writer did not say which one is to be replaced. */
    UNSTATED,
    /** There is another version than the writer says. */
    CHANGED,
    /** There is a version, and the writer wants to be the first. */
    EXISTS,
    /** There is none that could be replaced. */
    MISSING
  }

  /**
   * @param reason what is not as expected
   * @param current the digest of the current version; null if there is none
   */
  NotAsExpectedException(Reason reason, @Nullable String current) {
    super(reason.name(), null, false, false);
    this.reason = reason;
    this.current = current;
  }

  /** {@return what is not as expected} */
  public Reason reason() {
    return reason;
  }

  /** {@return the digest of the current version; null if there is none} */
  public @Nullable String current() {
    return current;
  }
}
