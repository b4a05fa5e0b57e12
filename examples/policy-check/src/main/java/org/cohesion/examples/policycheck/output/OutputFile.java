package org.cohesion.examples.policycheck.output;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.cohesion.examples.policycheck.input.OtherJson;
import org.cohesion.examples.policycheck.input.PolicyFiles;
import org.cohesion.json.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A file to write to. It gets its new content whole or stays as it was. A symbolic link leads to
 * the file that is meant; pipes and devices are written to as they are.
 */
public final class OutputFile {

  private static final Set<Path> STANDARD_OUTPUT =
      Set.of(Path.of("/dev/stdout"), Path.of("/dev/fd/1"), Path.of("/proc/self/fd/1"));
  private static final String STANDARD_INPUT = "/dev/stdin";
  private static final int MOST_LINKS = 40;
  private static final String IS_FOLDER = "it is a folder";

  private final Path target;

  /** Prints what a file is to hold. */
  public interface Printer {

    /** Prints, and tells whether that is worth keeping. */
    boolean print(PrintStream out);
  }

  /** Prints what several files are to hold. */
  public interface SeveralPrinter {

    /**
     * Prints, and tells whether that is worth keeping.
     *
     * @param outs where to print, in the order of the files
     */
    boolean print(List<PrintStream> outs);
  }

  private OutputFile(Path target) {
    this.target = target;
  }

  /**
   * The file of that name.
   *
   * @throws IOException if the name is of a link that leads nowhere but to itself, or ends as that
   *     of a folder
   * @throws InvalidPathException if no file can be called so
   */
  public static OutputFile of(String name) throws IOException {
    if (name.endsWith("/") || name.endsWith(File.separator)) {
      throw new FileSystemException(name, null, IS_FOLDER);
    }
    Path target = Path.of(name);
    for (int links = 0; Files.isSymbolicLink(target) && !isDescriptor(target); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(name);
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return new OutputFile(target);
  }

  /** Whether the name is one of those that the system gives to standard output. */
  public boolean isStandardOutput() {
    return STANDARD_OUTPUT.contains(target.toAbsolutePath().normalize());
  }

  /**
   * Whether it is a file that is read as well, whatever name or link leads there.
   *
   * @param inputs files as the user named them, - for standard input
   */
  public boolean isAmong(Collection<String> inputs) {
    return Files.isRegularFile(target)
        && inputs.stream()
            .map(input -> input.equals(PolicyFiles.STANDARD_INPUT) ? STANDARD_INPUT : input)
            .anyMatch(this::isAt);
  }

  /** Whether there is a policy in it already, which nobody wants to be replaced by a report. */
  public boolean holdsPolicy() {
    if (!Files.isRegularFile(target)) {
      return false;
    }
    try (InputStream stream = Files.newInputStream(target)) {
      byte[] beginning = stream.readNBytes(Limits.DEFAULT.documentBytes());
      return OtherJson.isLikePolicy(beginning, 0, beginning.length);
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isAt(String input) {
    try {
      return isAt(Path.of(input));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Whether the other is this file, whether or not it is there. */
  boolean isSameAs(OutputFile other) {
    return isPlaceOf(other.target) || isAt(other.target);
  }

  private boolean isPlaceOf(Path path) {
    return target.toAbsolutePath().normalize().equals(path.toAbsolutePath().normalize());
  }

  /** Whether that path leads to this file. */
  public boolean isAt(Path path) {
    try {
      return Files.isSameFile(target, path);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Replaces the content by what is printed.
   *
   * @param printer prints, and tells whether that is worth keeping
   * @throws IOException if the file cannot be written; it is then as it was
   */
  public void write(Printer printer) throws IOException {
    if (Files.isDirectory(target)) {
      throw new FileSystemException(target.toString(), null, IS_FOLDER);
    }
    if (isDescriptor(target)) {
      writeTo(printer, StandardOpenOption.APPEND);
    } else if (Files.exists(target) && !Files.isRegularFile(target)) {
      writeTo(printer, StandardOpenOption.WRITE);
    } else {
      replace(printer);
    }
  }

  private void writeTo(Printer printer, OpenOption how) throws IOException {
    try (OutputStream stream = Files.newOutputStream(target, how)) {
      print(printer, stream);
    }
  }

  private void replace(Printer printer) throws IOException {
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    try (TemporaryFile file = TemporaryFile.beside(target)) {
      if (print(printer, file.stream())) {
        file.moveTo(target);
      }
    }
  }

  private static boolean print(Printer printer, OutputStream stream) throws IOException {
    StrictStream strict = new StrictStream(stream);
    try {
      PrintStream text = strict.printer();
      boolean isToBeKept = printer.print(text);
      text.flush();
      return isToBeKept;
    } catch (BrokenOutput e) {
      IOException failure = strict.failure();
      if (failure == null) {
        throw e;
      }
      throw failure;
    }
  }

  /** Says in a few words why a file could not be written; null if there are none. */
  public static @Nullable String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemLoopException) {
      return "the link leads to itself";
    }
    return e instanceof FileSystemException f ? f.getReason() : e.getMessage();
  }

  /** Whether a name stands for something that this process has open already. */
  private static boolean isDescriptor(Path path) {
    Path place = path.toAbsolutePath().normalize();
    return place.startsWith("/proc")
        || place.startsWith("/dev/fd")
        || place.equals(Path.of("/dev/stdout"))
        || place.equals(Path.of("/dev/stderr"));
  }
}
