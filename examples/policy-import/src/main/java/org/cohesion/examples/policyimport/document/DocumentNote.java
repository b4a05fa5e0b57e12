package org.cohesion.examples.policyimport.document;

/**
 * Something about a document that whoever checks the import should know.
 *
 * @param kind what it is about
 * @param message a sentence that says it, with how much of it there is
 * @param place where; {@link Place#NONE} if it is about the whole document
 */
public record DocumentNote(Kind kind, String message, Place place) {

  /** What notes are about. */
  public enum Kind {
    /** Text that the document hides, left out. */
    HIDDEN_TEXT,
    /** Tracked changes: what is inserted was read, what is deleted left out. */
    TRACKED_CHANGES,
    /** Comments of reviewers, left out. */
    COMMENTS,
    /** A date that the program fills in by itself, no evidence of anything. */
    DATE_FIELD,
    /** Something in which words may stand that is not read, such as a chart or an embedded part. */
    NOT_READ,
    /** A form field in which nobody has written anything. */
    EMPTY_CONTROL,
    /** Pages that are pictures. */
    PICTURE_PAGES,
    /** The document asks readers not to copy from it. */
    PERMISSIONS,
    /** The bytes were no UTF-8 and were read as windows-1252. */
    ENCODING,
    /** The policy that the document carries is not the one that it shows. */
    EDITED_SINCE,
    /** The policy that the document carries cannot be read. */
    UNREADABLE_POLICY
  }

  /** {@return a note about the whole document} */
  public static DocumentNote of(Kind kind, String message) {
    return new DocumentNote(kind, message, Place.NONE);
  }
}
