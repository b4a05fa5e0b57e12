package org.cohesion.examples.policyimport.format;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;

/**
 * Until when work on one document may go on, from its first byte to the draft. Whoever works on it
 * asks at each paragraph, row, page or the like; nothing is ended from outside. Whoever waits for
 * it may interrupt the thread, which ends the work as well.
 */
public final class Deadline {

  private final Duration time;
  private final LongSupplier clock;
  private final long end;

  private Deadline(Duration time, LongSupplier clock) {
    this.time = time;
    this.clock = clock;
    this.end = clock.getAsLong() + time.toNanos();
  }

  /** {@return that the time is over so long after now} */
  public static Deadline in(Duration time) {
    return in(time, System::nanoTime);
  }

  /**
   * The same by a clock of the caller.
   *
   * @param time how long work may go on; at its very end it still may
   * @param clock tells nanoseconds since some moment, never fewer than before
   * @return that the time is over so long after now
   */
  public static Deadline in(Duration time, LongSupplier clock) {
    return new Deadline(time, clock);
  }

  /** {@return how much time is left; negative if it is over} */
  public Duration left() {
    return Duration.ofNanos(end - clock.getAsLong());
  }

  /** {@return whether the time is over or the thread was interrupted} */
  public boolean isOver() {
    return end - clock.getAsLong() < 0 || Thread.currentThread().isInterrupted();
  }

  /**
   * Asks whether there is time left, where a checked exception has no way out.
   *
   * @throws UncheckedIOException if not, with an {@link UnreadableDocumentException} inside
   */
  public void check() {
    if (isOver()) {
      throw new UncheckedIOException(tooSlow());
    }
  }

  /** {@return that the document takes too long, in a sentence for people} */
  public UnreadableDocumentException tooSlow() {
    return new UnreadableDocumentException(
        Reason.TOO_SLOW,
        left().isNegative()
            ? "reading took longer than " + Budget.seconds(time) + " and was stopped"
            : "reading was stopped");
  }
}
