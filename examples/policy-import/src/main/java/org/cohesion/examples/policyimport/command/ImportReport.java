package org.cohesion.examples.policyimport.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.cohesion.examples.policycheck.output.OutputFile;
import org.cohesion.examples.policycheck.output.Shell;
import org.jspecify.annotations.Nullable;

/** The file that a report is written to, if one is named. */
final class ImportReport {

  private final @Nullable String file;
  private final List<String> inputs;

  /**
   * Makes one.
   *
   * @param file as the user named it; null if no report is wanted
   * @param inputs the documents, none of which is replaced
   */
  ImportReport(@Nullable String file, List<String> inputs) {
    this.file = file;
    this.inputs = inputs;
  }

  /** {@return what is wrong with its name; null if nothing is} */
  @Nullable String problem(boolean draftsGoToStandardOutput) {
    return Destinations.STANDARD.equals(file) && draftsGoToStandardOutput
        ? "the draft and the report cannot both go to standard output; name a file for one of them"
        : null;
  }

  /**
   * Writes it, if it is wanted.
   *
   * @return why it cannot be written; null if it was
   */
  @Nullable String write(List<ImportedFile> files, List<UnreadDocument> unread, Shell shell) {
    if (file == null) {
      return null;
    }
    try {
      OutputFile.Printer printer = out -> print(out, files, unread);
      if (file.equals(Destinations.STANDARD)) {
        printer.print(shell.out());
        return null;
      }
      OutputFile output = OutputFile.of(file);
      if (output.isAmong(inputs)) {
        return file + " is also read, so the report was not written; name another file";
      }
      if (output.holdsPolicy()) {
        return file + " holds a policy, so the report was not written; name another file";
      }
      output.write(printer);
      return null;
    } catch (IOException e) {
      return Destinations.cannot(file, e);
    } catch (InvalidPathException e) {
      return "cannot write to " + file + ": no file can have this name";
    }
  }

  private static boolean print(
      PrintStream out, List<ImportedFile> files, List<UnreadDocument> unread) {
    ReportJson.write(out, files, unread);
    return true;
  }
}
