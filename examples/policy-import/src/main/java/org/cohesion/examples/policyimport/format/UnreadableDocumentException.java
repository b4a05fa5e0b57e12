package org.cohesion.examples.policyimport.format;

import java.io.IOException;

/** A document that cannot be read, with a sentence that says why and what to do about it. */
public final class UnreadableDocumentException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Why a document cannot be read. */
  public enum Reason {
    /** It is in a format that is not read, such as RTF or a picture. */
    UNKNOWN_FORMAT,
    /** It is not what its first bytes promise. */
    BROKEN,
    /** It opens with a password only. */
    LOCKED,
    /** It is a picture of a document. */
    PICTURE,
    /** There are no words in it. */
    EMPTY,
    /** It is larger than is read. */
    TOO_LARGE,
    /** It took too long. */
    TOO_SLOW
  }

  private final Reason reason;

  /**
   * Makes one.
   *
   * @param reason why
   * @param message a sentence for people: what was found, and what to do
   */
  public UnreadableDocumentException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /**
   * Makes one.
   *
   * @param reason why
   * @param message a sentence for people: what was found, and what to do
   * @param cause what a library said
   */
  public UnreadableDocumentException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** {@return why} */
  public Reason reason() {
    return reason;
  }
}
