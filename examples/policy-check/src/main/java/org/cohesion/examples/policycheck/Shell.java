package org.cohesion.examples.policycheck;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyJson;
import org.jspecify.annotations.Nullable;

/**
 * Where the program reads and writes.
 *
 * @param in standard input
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 * @param terminal the screen, if somebody is watching
 */
record Shell(InputStream in, PrintStream out, PrintStream err, Terminal terminal) {

  /** Says on standard error, in one line, what went wrong. */
  void complain(String problem) {
    err.print(PolicyCheck.NAME + ": " + problem.replaceAll("\\R\\s*", " ") + "\n");
    err.flush();
  }

  /**
   * Prints to a file, or to standard output if none is named.
   *
   * @return false, after a complaint, if the file cannot be written
   */
  boolean print(@Nullable String file, Consumer<PrintStream> text) {
    if (file == null) {
      text.accept(out);
      return true;
    }
    try (PrintStream stream =
        new PrintStream(
            new BufferedOutputStream(Files.newOutputStream(Path.of(file))),
            false,
            StandardCharsets.UTF_8)) {
      text.accept(stream);
      if (!stream.checkError()) {
        return true;
      }
    } catch (IOException | InvalidPathException e) {
      // Said below.
    }
    complain("cannot write to " + file);
    return false;
  }

  /** Decodes a file, or standard input; null, after a complaint, if it cannot be read. */
  @Nullable Decoded decode(String file) {
    try {
      return file.equals(PolicyFiles.STANDARD_INPUT)
          ? PolicyJson.decode(in)
          : PolicyJson.decode(Path.of(file));
    } catch (IOException e) {
      complain(PolicyFiles.reason(file, e));
    } catch (InvalidPathException e) {
      complain("no such file or folder: " + file);
    }
    return null;
  }

  PrintWriter outWriter() {
    return writer(out);
  }

  PrintWriter errWriter() {
    return writer(err);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
