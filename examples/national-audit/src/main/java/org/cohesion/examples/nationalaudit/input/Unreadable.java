package org.cohesion.examples.nationalaudit.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Locale;
import org.apache.hadoop.security.AccessControlException;

/** Why a file could not be read, or not to its end. */
public enum Unreadable {
  MISSING("it is not there", "nid yw yno"),
  FORBIDDEN("permission denied", "gwrthodwyd mynediad"),
  BROKEN("input or output error", "gwall wrth ddarllen");

  private final String english;
  private final String welsh;

  Unreadable(String english, String welsh) {
    this.english = english;
    this.welsh = welsh;
  }

  /** {@return what became of the file, from what was thrown} */
  public static Unreadable of(IOException problem) {
    String message = String.valueOf(problem.getMessage());
    if (problem instanceof AccessDeniedException
        || problem instanceof AccessControlException
        || message.contains("Permission denied")) {
      return FORBIDDEN;
    }
    return problem instanceof FileNotFoundException ? MISSING : BROKEN;
  }

  /** {@return the reason in English, from what was thrown; nothing of the file is in it} */
  static String reason(IOException problem) {
    return of(problem).english;
  }

  /** {@return the sentence about such a file, in Welsh or else in English} */
  public String text(Locale language) {
    return language.getLanguage().equals("cy")
        ? "ni ellir darllen y ffeil: " + welsh
        : "the file cannot be read: " + english;
  }
}
