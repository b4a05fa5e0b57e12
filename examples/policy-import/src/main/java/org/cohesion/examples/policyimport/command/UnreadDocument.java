package org.cohesion.examples.policyimport.command;

import java.util.Locale;
import org.cohesion.examples.policycheck.input.Unreadable;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyreport.UnreadFile;

/**
 * A file of which no draft was made.
 *
 * @param name as the user named it
 * @param reason a word for programs
 * @param message a sentence for people, without the name
 * @param text the same with the name
 */
record UnreadDocument(String name, String reason, String message, String text) {

  /** {@return a document that is no document that can be read} */
  static UnreadDocument of(String name, UnreadableDocumentException problem) {
    String message = String.valueOf(problem.getMessage());
    return new UnreadDocument(
        name,
        problem.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        message,
        ImportedFile.title(name) + ": " + message);
  }

  /** {@return a file that cannot be read at all, or something that went wrong with it} */
  static UnreadDocument of(String name, Throwable problem) {
    UnreadFile file = Unreadable.of(name, problem);
    return new UnreadDocument(name, "unreadable-file", file.reason(), Unreadable.text(file));
  }

  /** {@return a file that was not read, since its draft could be written nowhere} */
  static UnreadDocument notWritten(String name, String problem) {
    return new UnreadDocument(name, "not-written", problem, problem);
  }
}
