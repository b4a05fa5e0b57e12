package org.cohesion.examples.policycheck.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.cohesion.examples.policyreport.LeftOutReason;
import org.cohesion.examples.policyreport.UnreadFile;

/**
 * Finds the files below a folder that are to be checked, and notes what is left out. Each folder is
 * walked once, however many links lead there, so that the walk ends; what is found under which name
 * does not depend on the order in which the file system lists it.
 */
final class FolderWalk {

  private final Path root;
  private final ExcludePatterns excluded;
  private final Predicate<Path> passedOver;
  private final Consumer<UnreadFile> unread;

  private final SortedSet<Path> found = new TreeSet<>();
  private final Map<Path, LeftOutReason> leftOut = new TreeMap<>();

  private final Deque<Path> folders = new ArrayDeque<>();
  private final Queue<Path> links = new PriorityQueue<>();
  private final Set<Path> walked = new HashSet<>();

  /**
   * @param root the folder, which may be hidden itself, or a link
   * @param excluded what the user does not want
   * @param passedOver which regular files are as if they were not there
   * @param unread is told of what cannot be read
   */
  FolderWalk(
      Path root,
      ExcludePatterns excluded,
      Predicate<Path> passedOver,
      Consumer<UnreadFile> unread) {
    this.root = root;
    this.excluded = excluded;
    this.passedOver = passedOver;
    this.unread = unread;
  }

  /** Walks the folder. */
  void walk() {
    links.add(root);
    while (!links.isEmpty()) {
      folders.add(links.remove());
      while (!folders.isEmpty()) {
        walk(folders.remove());
      }
    }
  }

  /** The files to be checked, sorted by their paths. */
  SortedSet<Path> found() {
    return found;
  }

  /** What is not checked, and why. */
  Map<Path, LeftOutReason> leftOut() {
    return leftOut;
  }

  private void walk(Path folder) {
    try {
      if (walked.add(folder.toRealPath())) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
          for (Path entry : entries) {
            take(entry);
          }
        }
      }
    } catch (IOException | DirectoryIteratorException | SecurityException e) {
      unread.accept(Unreadable.of(folder.toString(), e));
    }
  }

  private void take(Path entry) throws IOException {
    BasicFileAttributes attributes = attributes(entry);
    boolean folder = attributes.isDirectory();
    String name = entry.getFileName().toString();
    boolean document = attributes.isRegularFile() && InputFile.isDocument(name);
    if (!folder && !document && !InputFile.mayHavePolicies(name)) {
      return;
    }
    if (attributes.isOther()) {
      leftOut.put(entry, LeftOutReason.NOT_REGULAR);
    } else if (!folder && passedOver.test(entry)) {
      return;
    } else if (excluded.match(entry.subpath(root.getNameCount(), entry.getNameCount()))) {
      leftOut.put(entry, LeftOutReason.EXCLUDED);
    } else if (Files.isHidden(entry)) {
      leftOut.put(entry, LeftOutReason.HIDDEN);
    } else if (folder) {
      (Files.isSymbolicLink(entry) ? links : folders).add(entry);
    } else if (document) {
      leftOut.put(entry, LeftOutReason.DOCUMENT);
    } else if (OtherJson.isIn(entry)) {
      leftOut.put(entry, LeftOutReason.OTHER_JSON);
    } else {
      found.add(entry);
    }
  }

  /** What a link leads to; the link itself if it leads nowhere, so that somebody hears of it. */
  private static BasicFileAttributes attributes(Path entry) throws IOException {
    try {
      return Files.readAttributes(entry, BasicFileAttributes.class);
    } catch (IOException e) {
      return Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
  }
}
