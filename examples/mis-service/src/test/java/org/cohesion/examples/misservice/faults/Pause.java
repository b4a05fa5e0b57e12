package org.cohesion.examples.misservice.faults;

/** Waits. */
final class Pause {

  private Pause() {}

  /** Waits for a time. */
  static void millis(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
