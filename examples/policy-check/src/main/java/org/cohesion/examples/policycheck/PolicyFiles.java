package org.cohesion.examples.policycheck;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the files that the user meant. */
final class PolicyFiles {

  /** What stands for standard input. */
  static final String STANDARD_INPUT = "-";

  private final Consumer<String> complaints;
  private final Predicate<Path> passedOver;

  /**
   * @param complaints is told of every path that leads nowhere
   */
  PolicyFiles(Consumer<String> complaints) {
    this(complaints, file -> false);
  }

  /**
   * @param complaints is told of every path that leads nowhere
   * @param passedOver which files of folders are as if they were not there
   */
  PolicyFiles(Consumer<String> complaints, Predicate<Path> passedOver) {
    this.complaints = complaints;
    this.passedOver = passedOver;
  }

  /** The files meant, each once, in the order given; those of a folder sorted. */
  List<String> find(List<String> paths) {
    return paths.stream().flatMap(this::find).distinct().toList();
  }

  private Stream<String> find(String path) {
    if (path.equals(STANDARD_INPUT)) {
      return Stream.of(path);
    }
    try {
      Path place = Path.of(path);
      if (Files.isDirectory(place)) {
        return inFolder(place);
      }
      if (Files.exists(place)) {
        return Stream.of(path);
      }
    } catch (InvalidPathException e) {
      // Then there is no such file.
    }
    complaints.accept("no such file or folder: " + path);
    return Stream.empty();
  }

  private Stream<String> inFolder(Path folder) {
    List<Path> found = new ArrayList<>();
    List<String> unreadable = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Collector(found, unreadable));
      found.removeIf(passedOver);
    } catch (IOException e) {
      unreadable.add(reason(folder.toString(), e));
    }
    unreadable.forEach(complaints);
    if (found.isEmpty() && unreadable.isEmpty()) {
      complaints.accept("no policies (*.json) in folder: " + folder);
    }
    return found.stream().sorted().map(Path::toString);
  }

  /** Whether a path leads to a folder. */
  static boolean isFolder(String path) {
    try {
      return Files.isDirectory(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Whether a file has one policy on each line. */
  static boolean hasLines(String file) {
    return file.endsWith(".ndjson");
  }

  /** Says in a few words why something could not be read or written. */
  static String reason(String path, IOException e) {
    if (path.equals(STANDARD_INPUT)) {
      return "cannot read standard input";
    }
    if (e instanceof AccessDeniedException) {
      return "cannot read " + path + ": permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "no such file or folder: " + path;
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return "cannot read " + path + (reason == null ? "" : ": " + reason);
  }

  private static final class Collector extends SimpleFileVisitor<Path> {

    private final List<Path> found;
    private final List<String> unreadable;

    Collector(List<Path> found, List<String> unreadable) {
      this.found = found;
      this.unreadable = unreadable;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.toString().endsWith(".json")) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (!(e instanceof FileSystemLoopException)) {
        unreadable.add(reason(file.toString(), e));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
