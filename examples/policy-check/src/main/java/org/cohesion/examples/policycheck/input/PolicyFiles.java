package org.cohesion.examples.policycheck.input;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cohesion.examples.policycheck.wording.LeftOutWords;
import org.cohesion.examples.policyreport.LeftOutReason;
import org.cohesion.examples.policyreport.UnreadFile;

/** Finds the files that the user meant. */
public final class PolicyFiles {

  /** What stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private final Complaints complaints;
  private final ExcludePatterns excluded;
  private final Predicate<Path> passedOver;
  private final Map<Path, LeftOutReason> leftOut = new TreeMap<>();

  /**
   * @param complaints is told of every path that leads nowhere
   * @param excluded which files and folders in folders are not wanted
   * @param passedOver which files of folders are as if they were not there
   */
  public PolicyFiles(Complaints complaints, ExcludePatterns excluded, Predicate<Path> passedOver) {
    this.complaints = complaints;
    this.excluded = excluded;
    this.passedOver = passedOver;
  }

  /**
   * The files meant, each once, in the order given; those of a folder sorted. A file that is named
   * is meant whatever it is.
   */
  public List<InputFile> find(List<String> paths) {
    Set<InputFile> files = new LinkedHashSet<>();
    paths.forEach(path -> find(path, files));
    for (InputFile file : files) {
      if (file.path() != null) {
        leftOut.remove(place(file.path()));
      }
    }
    return List.copyOf(files);
  }

  /** How much was left out of folders for which reason. */
  public Map<LeftOutReason, Integer> leftOut() {
    return count(leftOut);
  }

  /** The other documents in folders, which had to be read to tell that they are no policies. */
  public List<String> others() {
    return leftOut.entrySet().stream()
        .filter(entry -> entry.getValue() == LeftOutReason.OTHER_JSON)
        .map(entry -> entry.getKey().toString())
        .toList();
  }

  private void find(String name, Set<InputFile> files) {
    if (name.equals(STANDARD_INPUT)) {
      files.add(InputFile.STANDARD_INPUT);
      return;
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        inFolder(path, files);
      } else if (Files.exists(path)) {
        files.add(new InputFile(name, path));
      } else {
        complaints.add(Unreadable.of(name, new NoSuchFileException(name)));
      }
    } catch (InvalidPathException | SecurityException e) {
      complaints.add(Unreadable.of(name, e));
    }
  }

  private void inFolder(Path folder, Set<InputFile> files) {
    int before = complaints.unread().size();
    FolderWalk walk = new FolderWalk(folder, excluded, passedOver, complaints::add);
    walk.walk();
    walk.found().forEach(path -> files.add(new InputFile(path.toString(), path)));
    walk.leftOut().forEach((path, reason) -> leftOut.put(place(path), reason));
    if (walk.found().isEmpty() && complaints.unread().size() == before) {
      String others = LeftOutWords.counted(count(walk.leftOut()), Locale.ENGLISH);
      String all = others.isEmpty() ? "" : "; left out: " + others;
      complaints.accept("no policies as JSON (*.json, *.ndjson) in folder: " + folder + all);
      complaints.keep(
          new UnreadFile(
              folder.toString(), "there are no policies as JSON (*.json, *.ndjson) in it" + all));
    }
  }

  private static Map<LeftOutReason, Integer> count(Map<Path, LeftOutReason> files) {
    Map<LeftOutReason, Integer> counts = new EnumMap<>(LeftOutReason.class);
    files.values().forEach(reason -> counts.merge(reason, 1, Integer::sum));
    return counts;
  }

  /** What is the same however the way to a file is written. */
  private static Path place(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Whether a path leads to a folder. */
  public static boolean isFolder(String path) {
    try {
      return Files.isDirectory(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
