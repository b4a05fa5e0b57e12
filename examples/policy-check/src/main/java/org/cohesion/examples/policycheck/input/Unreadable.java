package org.cohesion.examples.policycheck.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.cohesion.examples.policyreport.UnreadFile;

/** Tells why a file or folder could not be read, or not to its end. */
public final class Unreadable {

  private static final String NOWHERE = "no such file or folder";

  /** What Java makes of names that are not in the encoding of the locale. */
  private static final char UNREADABLE = '\ufffd';

  private Unreadable() {}

  /**
   * Tells why something could not be read.
   *
   * @param problem what was thrown when it was tried
   */
  public static UnreadFile of(String path, Throwable problem) {
    String reason =
        problem instanceof IOException && PolicyFiles.isFolder(path)
            ? "it is a folder; name a file in it"
            : reason(problem);
    boolean unsayable = reason.equals(NOWHERE) && path.indexOf(UNREADABLE) >= 0;
    return new UnreadFile(
        path,
        unsayable ? NOWHERE + " that this locale has letters for; set LC_ALL=C.UTF-8" : reason);
  }

  /** Says it in one line. */
  public static String text(UnreadFile file) {
    String path = file.path();
    String reason = file.reason();
    if (reason.equals(NOWHERE)) {
      return NOWHERE + ": " + path + FileHint.of(path);
    }
    String what = path.equals(PolicyFiles.STANDARD_INPUT) ? "standard input" : path;
    return "cannot read " + what + ": " + reason;
  }

  private static String reason(Throwable problem) {
    Throwable cause = problem.getCause();
    boolean wrapped =
        problem instanceof UncheckedIOException || problem instanceof DirectoryIteratorException;
    if (wrapped && cause != null) {
      return reason(cause);
    }
    if (problem instanceof NoSuchFileException || problem instanceof InvalidPathException) {
      return NOWHERE;
    }
    if (problem instanceof AccessDeniedException || problem instanceof SecurityException) {
      return "permission denied";
    }
    if (problem instanceof OutOfMemoryError) {
      return "there is not enough memory";
    }
    if (problem instanceof IOException) {
      String reason =
          problem instanceof FileSystemException e ? e.getReason() : problem.getMessage();
      return reason == null ? "input or output error" : reason;
    }
    // Its message may have words of a policy in it.
    return "internal error: " + problem.getClass().getName();
  }
}
