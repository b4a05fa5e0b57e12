package org.cohesion.examples.nationalaudit.input;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Locale;
import org.apache.hadoop.security.AccessControlException;
import org.cohesion.examples.nationalaudit.wording.Words;

/** Why a file could not be read, or not to its end. */
public enum Unreadable {
  MISSING,
  CUT,
  FORBIDDEN,
  BROKEN;

  /** {@return what became of the file, from what was thrown} */
  public static Unreadable of(IOException problem) {
    String message = String.valueOf(problem.getMessage());
    if (problem instanceof AccessDeniedException
        || problem instanceof AccessControlException
        || message.contains("Permission denied")) {
      return FORBIDDEN;
    }
    if (problem instanceof FileNotFoundException) {
      return MISSING;
    }
    return problem instanceof EOFException ? CUT : BROKEN;
  }

  /** {@return the reason in English, from what was thrown; nothing of the file is in it} */
  static String reason(IOException problem) {
    return of(problem).reason(new Words(Locale.ENGLISH));
  }

  private String reason(Words words) {
    return words.text("reason-" + name().toLowerCase(Locale.ROOT));
  }

  /** {@return the sentence about such a file, in Welsh or else in English} */
  public String text(Locale language) {
    Words words = new Words(language);
    return words.text("file-unreadable", reason(words));
  }
}
