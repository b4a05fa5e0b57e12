package org.cohesion.examples.policycheck.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.cohesion.examples.policycheck.input.Complaints;
import org.cohesion.examples.policycheck.input.InputFile;
import org.cohesion.examples.policycheck.input.PolicyFiles;
import org.cohesion.examples.policycheck.input.Unreadable;
import org.cohesion.examples.policycheck.wording.Program;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyReader;
import org.cohesion.text.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * Where the program reads and writes.
 *
 * @param in standard input
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 * @param terminal the screen, if somebody is watching
 */
public record Shell(InputStream in, PrintStream out, PrintStream err, Terminal terminal) {

  /** What stands for standard output where a file to write is named. */
  private static final String STANDARD_OUTPUT = "-";

  /** Says on standard error, in one line, what went wrong. */
  public void complain(String problem) {
    err.print(Program.NAME + ": " + PrintableText.of(problem) + "\n");
    err.flush();
  }

  /**
   * Prints to a file, or to standard output if none is named. The file has its new content whole or
   * stays as it was. A file that is read on purpose to be written anew is no input in this sense.
   *
   * @param file the file as the user named it; null if none is named
   * @param inputs the files that are read, as the user named them; none of them may be that file
   * @param printer prints, and tells whether that is worth replacing the file
   * @return false, after a complaint, if the file cannot be written
   */
  public boolean print(
      @Nullable String file, Collection<String> inputs, OutputFile.Printer printer) {
    if (file == null || file.equals(STANDARD_OUTPUT)) {
      printer.print(out);
      return true;
    }
    String problem = file.isEmpty() ? "no file is named to write to" : write(file, inputs, printer);
    if (problem != null) {
      complain(problem);
    }
    return problem == null;
  }

  /**
   * Does as {@link #print} does for several files at a time. All have their new content or stay as
   * they were; only if the system fails at the very end, some may have it and others not.
   *
   * @param files the files as the user named them, each another one; null for standard output
   * @return false, after a complaint, if one of the files cannot be written
   */
  public boolean printAll(
      List<@Nullable String> files, Collection<String> inputs, OutputFile.SeveralPrinter printer) {
    for (int i = 1; i < files.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (isSame(files.get(i), files.get(j))) {
          String file = files.get(i);
          complain(
              (file == null || file.equals(STANDARD_OUTPUT) ? "standard output" : file)
                  + " is to hold two reports, so nothing was written; name another file for one of"
                  + " them");
          return false;
        }
      }
    }
    return new SeveralOutputs(this, files, inputs, printer).print();
  }

  private static boolean isSame(@Nullable String one, @Nullable String other) {
    try {
      OutputFile first = OutputFile.of(place(one));
      OutputFile second = OutputFile.of(place(other));
      return first.isSameAs(second) || (first.isStandardOutput() && second.isStandardOutput());
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private static String place(@Nullable String file) {
    return file == null || file.equals(STANDARD_OUTPUT) ? "/dev/stdout" : file;
  }

  private @Nullable String write(
      String file, Collection<String> inputs, OutputFile.Printer printer) {
    try {
      OutputFile output = OutputFile.of(file);
      if (output.isAmong(inputs)) {
        return file + " is also read, so nothing was written; name another file to write to";
      }
      if (output.holdsPolicy()) {
        return file + " holds a policy, so nothing was written; name another file to write to";
      }
      if (output.isStandardOutput()) {
        printer.print(out);
      } else {
        output.write(printer);
      }
      return null;
    } catch (IOException e) {
      String reason = OutputFile.reason(e);
      return "cannot write to " + file + (reason == null ? "" : ": " + reason);
    } catch (InvalidPathException e) {
      return "cannot write to " + file + ": no file can have this name";
    }
  }

  /** Decodes a file, or standard input; null, after a complaint, if it cannot be read. */
  public @Nullable Decoded decode(String file, PolicyReader reader, Complaints complaints) {
    byte[] document = read(file, complaints);
    return document == null ? null : reader.decode(document);
  }

  /** Reads a file, or standard input; null, after a complaint, if it cannot be read. */
  public byte @Nullable [] read(String file, Complaints complaints) {
    try {
      return file.equals(PolicyFiles.STANDARD_INPUT)
          ? InputFile.content(in)
          : InputFile.content(Path.of(file));
    } catch (IOException | InvalidPathException e) {
      complaints.add(Unreadable.of(file, e));
    }
    return null;
  }

  public PrintWriter outWriter() {
    return writer(out);
  }

  public PrintWriter errWriter() {
    return writer(err);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
