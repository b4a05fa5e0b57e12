package org.cohesion.examples.nationalaudit.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.cohesion.examples.nationalaudit.Problem;
import org.jspecify.annotations.Nullable;

/** Finds the files that the user named: files, folders with all that is in them, and globs. */
final class InputFiles {

  private final Configuration hadoop;
  private final CompressionCodecFactory codecs;
  private final TreeMap<String, InputFile> found = new TreeMap<>();

  private InputFiles(Configuration hadoop) {
    this.hadoop = hadoop;
    this.codecs = new CompressionCodecFactory(hadoop);
  }

  /**
   * Finds files, each once, sorted by their addresses.
   *
   * @param named what the user named; a file that has a document on each line may have any name,
   *     but in folders only {@code .json}, {@code .ndjson} and {@code .jsonl} are looked at
   * @throws Problem if there is no such file
   */
  static Collection<InputFile> find(List<String> named, Configuration hadoop) throws Problem {
    InputFiles files = new InputFiles(hadoop);
    for (String name : named) {
      files.add(name);
    }
    return files.found.values();
  }

  private void add(String named) throws Problem {
    try {
      Path path = new Path(named);
      FileSystem fileSystem = path.getFileSystem(hadoop);
      FileStatus[] matches = matches(fileSystem, path);
      if (matches.length == 0) {
        throw new Problem("no such file or folder: " + named);
      }
      int before = found.size();
      for (FileStatus match : matches) {
        String name = match.getPath().getName();
        // Globs of Hadoop find what is hidden, as those of shells do not.
        if (!isHidden(name) || name.equals(path.getName())) {
          add(fileSystem, match, path);
        }
      }
      if (found.size() == before && Arrays.stream(matches).allMatch(FileStatus::isDirectory)) {
        throw new Problem(
            "no policies are in " + named + ": its files are no .json, .ndjson or .jsonl");
      }
    } catch (IllegalArgumentException e) {
      throw new Problem("no file can have this name: " + named);
    } catch (IOException e) {
      throw new Problem("cannot read " + named + ": " + Unreadable.reason(e));
    }
  }

  /** A file by its very name first, as names may have brackets in them. */
  private static FileStatus[] matches(FileSystem fileSystem, Path path) throws IOException {
    try {
      return new FileStatus[] {fileSystem.getFileStatus(path)};
    } catch (FileNotFoundException e) {
      FileStatus @Nullable [] matches = fileSystem.globStatus(path);
      return matches == null ? new FileStatus[0] : matches;
    }
  }

  private void add(FileSystem fileSystem, FileStatus status, Path named) throws IOException {
    Path path = status.getPath();
    if (status.isDirectory()) {
      for (FileStatus inside : fileSystem.listStatus(path)) {
        String name = inside.getPath().getName();
        boolean wanted =
            inside.isDirectory() || InputFile.isDocument(name) || InputFile.hasLines(name);
        if (!isHidden(name) && wanted) {
          add(fileSystem, inside, named);
        }
      }
    } else {
      found.put(
          path.toString(),
          new InputFile(
              path.toString(),
              shown(fileSystem, path, named),
              status.getLen(),
              !InputFile.isDocument(path.getName()),
              codecs.getCodec(path) != null));
    }
  }

  /**
   * As the user would name it: from the working directory on if they did so, and without scheme if
   * they gave none.
   */
  private static String shown(FileSystem fileSystem, Path path, Path named) {
    if (named.toUri().getScheme() != null) {
      return path.toString();
    }
    String full = path.toUri().getPath();
    String here = fileSystem.getWorkingDirectory().toUri().getPath() + Path.SEPARATOR;
    return !named.isAbsolute() && full.startsWith(here) ? full.substring(here.length()) : full;
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("_");
  }
}
