package org.cohesion.examples.policycheck.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.wording.NearName;

/** Which file was probably meant by a path that leads nowhere. */
final class FileHint {

  /** More files are not looked through for one that was perhaps meant. */
  private static final int MANY_FILES = 10_000;

  private FileHint() {}

  /** Names the file beside a path that leads nowhere that was probably meant; empty if none was. */
  static String of(String path) {
    try {
      Path missing = Path.of(path);
      Path folder = missing.toAbsolutePath().getParent();
      if (folder == null) {
        return "";
      }
      try (Stream<Path> files = Files.list(folder)) {
        List<String> names =
            files.limit(MANY_FILES).map(file -> file.getFileName().toString()).sorted().toList();
        String name = missing.getFileName().toString();
        return NearName.of(stem(name), names, FileHint::stem)
            .map(near -> NearName.didYouMean(missing.resolveSibling(near).toString()))
            .orElse("");
      }
    } catch (IOException | UncheckedIOException | InvalidPathException | SecurityException e) {
      return "";
    }
  }

  /** The name of a file without its ending. */
  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
