package org.cohesion.examples.policyreport;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The path of a file as programs of other machines understand it: with slashes, and from the folder
 * in which the check ran if the file is below it. What the user named by a relative path stays
 * relative, so that no report tells where on the machine a school keeps its files.
 *
 * @param text the path with slashes; what is a slash to no system stays as it is
 * @param isRelative whether it is to be read from that folder
 */
public record ReportedPath(String text, boolean isRelative) {

  /**
   * Looks at a path from a folder.
   *
   * @param name the path as the user named it, or as it was found in a folder
   * @param folder the folder in which the check ran, absolute
   */
  public static ReportedPath of(String name, Path folder) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      return new ReportedPath(name, !name.startsWith("/"));
    }
    Path from = folder.normalize();
    Path place = from.resolve(path).normalize();
    if (place.equals(from)) {
      return new ReportedPath(".", true);
    }
    if (place.startsWith(from)) {
      return new ReportedPath(withSlashes(from.relativize(place)), true);
    }
    return path.isAbsolute()
        ? new ReportedPath(withSlashes(place), false)
        : new ReportedPath(withSlashes(path.normalize()), true);
  }

  private static String withSlashes(Path path) {
    return withSlashes(path.toString(), File.separatorChar);
  }

  /** {@return the path with slashes where a system has its separator} */
  static String withSlashes(String path, char separator) {
    return path.replace(separator, '/');
  }
}
