package org.cohesion.examples.policyimport.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.cohesion.examples.policycheck.output.OutputFile;
import org.jspecify.annotations.Nullable;

/** Where drafts are written to: nothing that is there is replaced unless its own name says so. */
final class Destinations {

  /** What stands for standard input and output. */
  static final String STANDARD = "-";

  private final List<String> inputs;
  private final @Nullable String output;
  private final boolean folder;

  /**
   * Makes them.
   *
   * @param inputs the files to be imported, as the user named them
   * @param output the file or folder to write to, as the user named it; null if none is named
   */
  Destinations(List<String> inputs, @Nullable String output) {
    this.inputs = inputs;
    this.output = output;
    this.folder = output != null && (inputs.size() > 1 || output.endsWith("/") || isFolder(output));
  }

  /** {@return what is wrong with what was named; null if nothing is} */
  @Nullable String problem() {
    boolean several = inputs.size() > 1;
    if (several && STANDARD.equals(output)) {
      return "standard output takes one draft; name one file, or a folder by --output";
    }
    if ((several || folder) && inputs.contains(STANDARD)) {
      return "the draft of standard input has no name; import it alone, to a file that --output"
          + " names";
    }
    if (several && output != null && Files.exists(Path.of(output)) && !isFolder(output)) {
      return "--output must name a folder if several files are imported, but "
          + output
          + " is none";
    }
    return null;
  }

  /** {@return whether the draft goes to standard output} */
  boolean isStandard() {
    return output == null ? inputs.size() == 1 : output.equals(STANDARD);
  }

  /** {@return the file that the draft of a document is written to; not for standard output} */
  String of(String input) {
    if (output != null && !folder) {
      return output;
    }
    Path file = Path.of(input);
    String name = stem(String.valueOf(file.getFileName())) + ".json";
    return (output == null ? file.resolveSibling(name) : Path.of(output).resolve(name)).toString();
  }

  /** Makes the folder that was named, if it is not there. */
  void prepare() throws IOException {
    if (folder && output != null) {
      Files.createDirectories(Path.of(output));
    }
  }

  /** {@return why a draft may not be written to a file; null if it may} */
  @Nullable String objection(String file) {
    try {
      OutputFile target = OutputFile.of(file);
      if (target.isAmong(inputs)) {
        return file + " is also read, so nothing was written; name another file by --output";
      }
      Path path = Path.of(file);
      boolean named = output != null && !folder;
      if (!named && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        return file
            + " is there already and stays as it is; to replace it, import one file and name this one"
            + " by --output";
      }
      if (named && Files.isRegularFile(path) && !isEmptyOrJson(path)) {
        return file + " holds no JSON, so it was not replaced; name another file by --output";
      }
      return null;
    } catch (IOException e) {
      return cannot(file, e);
    } catch (InvalidPathException e) {
      return "cannot write to " + file + ": no file can have this name";
    }
  }

  /** {@return that a file cannot be written, and why} */
  static String cannot(String file, IOException problem) {
    String reason = OutputFile.reason(problem);
    return "cannot write to " + file + (reason == null ? "" : ": " + reason);
  }

  /** A document that was named by mistake is worth more than a draft. */
  private static boolean isEmptyOrJson(Path file) throws IOException {
    try (var stream = Files.newInputStream(file)) {
      int c = stream.read();
      while (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c >= 0xBB) {
        c = stream.read();
      }
      return c == '{' || c < 0;
    }
  }

  private static boolean isFolder(String name) {
    try {
      return Files.isDirectory(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The name of a file without its ending. */
  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
