package org.cohesion.examples.nationalaudit.input;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /** The folders that are being looked at, one within the other, without links. */
  private final Set<java.nio.file.Path> within = new HashSet<>();

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
      Path path = path(named);
      FileSystem fileSystem = path.getFileSystem(hadoop);
      FileStatus[] matches = matches(fileSystem, path);
      if (matches.length == 0) {
        throw new Problem("no such file or folder: " + named);
      }
      int before = found.size();
      for (FileStatus match : matches) {
        String name = match.getPath().getName();
        if (isSpecial(match.getPath())) {
          throw new Problem(
              match.getPath().toUri().getPath() + " is no file; write what comes from it to one");
        }
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

  /** What has a colon in its name is no address if it is here. */
  private static Path path(String named) {
    boolean isHere = named.indexOf(':') >= 0 && new File(named).exists();
    return new Path(isHere && !new File(named).isAbsolute() ? "./" + named : named);
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
      addFolder(fileSystem, path, named);
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

  /** A link to a folder that it is in leads nowhere new. */
  private void addFolder(FileSystem fileSystem, Path folder, Path named) throws IOException {
    java.nio.file.@Nullable Path real = isLocal(folder) ? local(folder).toRealPath() : null;
    if (real != null && !within.add(real)) {
      return;
    }
    for (FileStatus inside : fileSystem.listStatus(folder)) {
      String name = inside.getPath().getName();
      boolean wanted =
          inside.isDirectory() || InputFile.isDocument(name) || InputFile.hasLines(name);
      if (!isHidden(name) && wanted && !isSpecial(inside.getPath())) {
        add(fileSystem, inside, named);
      }
    }
    if (real != null) {
      within.remove(real);
    }
  }

  /** Whether it is a pipe or a device, which cannot be read in parts or twice. */
  private static boolean isSpecial(Path path) {
    return isLocal(path)
        && Files.exists(local(path))
        && !Files.isRegularFile(local(path))
        && !Files.isDirectory(local(path));
  }

  private static boolean isLocal(Path path) {
    return "file".equals(path.toUri().getScheme());
  }

  private static java.nio.file.Path local(Path path) {
    return java.nio.file.Path.of(path.toUri().getPath());
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
