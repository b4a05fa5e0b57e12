package org.cohesion.examples.policyimport.format;

import java.time.Duration;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;

/** What is left of the limits while one document is read; used by one thread. */
public final class Budget {

  private final DocumentLimits limits;
  private final Deadline deadline;
  private long partBytes;
  private long glyphs;

  /**
   * Starts the clock.
   *
   * @param limits how much may be read
   */
  public Budget(DocumentLimits limits) {
    this(limits, Deadline.in(limits.time()));
  }

  /**
   * Reads by a clock that was started before.
   *
   * @param limits how much may be read; their time does not count
   * @param deadline until when
   */
  public Budget(DocumentLimits limits, Deadline deadline) {
    this.limits = limits;
    this.deadline = deadline;
  }

  /** {@return the limits} */
  public DocumentLimits limits() {
    return limits;
  }

  /**
   * Asks whether there is time left; readers ask at each paragraph, row or page.
   *
   * @throws UnreadableDocumentException if the time is over or the thread is to stop
   */
  public void step() throws UnreadableDocumentException {
    if (deadline.isOver()) {
      throw deadline.tooSlow();
    }
  }

  /**
   * Takes bytes of unpacked parts.
   *
   * @param count how many more were read
   * @throws UnreadableDocumentException if all parts together are too large
   */
  public void takePartBytes(long count) throws UnreadableDocumentException {
    partBytes += count;
    if (partBytes > limits.allPartBytes()) {
      throw tooLarge("its parts unpack to more than " + mebibytes(limits.allPartBytes()));
    }
  }

  /**
   * Takes letters of pages.
   *
   * @param count how many more were read
   * @throws UnreadableDocumentException if there are too many
   */
  public void takeGlyphs(long count) throws UnreadableDocumentException {
    glyphs += count;
    if (glyphs > limits.glyphs()) {
      throw tooLarge("it has more than " + Counted.of(limits.glyphs(), "letter"));
    }
  }

  /** {@return that the document is too large, in a sentence that starts with the text} */
  public static UnreadableDocumentException tooLarge(String text) {
    return new UnreadableDocumentException(
        Reason.TOO_LARGE, text + ", which is more than is read; import the policy by itself");
  }

  /** {@return that the document needs more memory than there is, for what the machine said} */
  public static UnreadableDocumentException tooMuchMemory(Throwable cause) {
    return new UnreadableDocumentException(
        Reason.TOO_LARGE,
        "it needs more memory to be read than there is; import the policy by itself",
        cause);
  }

  /**
   * {@return a time in words, such as "30 seconds"; whole seconds only, or milliseconds below one}
   */
  public static String seconds(Duration time) {
    return time.toSeconds() > 0
        ? Counted.of(time.toSeconds(), "second")
        : Counted.of(time.toMillis(), "millisecond");
  }

  /** {@return a number of bytes in words, such as "16 MiB"} */
  public static String mebibytes(long bytes) {
    return (bytes >> 20) + " MiB";
  }
}
