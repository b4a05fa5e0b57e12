package org.cohesion.examples.policycheck.input;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Which files and folders below a folder are not wanted. A pattern is matched against the path
 * below the folder that was named and against the last name of that path, in the way of {@link
 * java.nio.file.FileSystem#getPathMatcher} with {@code glob:}. As in other programs, one that
 * begins with {@code **}{@code /} matches in the folder itself as well, and one that begins with
 * {@code /} or {@code ./} there alone; a {@code /} at the end says nothing.
 */
public final class ExcludePatterns {

  private final List<PathMatcher> matchers;

  private ExcludePatterns(List<PathMatcher> matchers) {
    this.matchers = matchers;
  }

  /**
   * Understands patterns.
   *
   * @throws PatternSyntaxException if one is malformed
   */
  public static ExcludePatterns of(List<String> globs) {
    return new ExcludePatterns(globs.stream().map(ExcludePatterns::matcher).toList());
  }

  /**
   * Whether something is not wanted.
   *
   * @param below its path from the folder that was named
   */
  public boolean match(Path below) {
    Path anchored = Path.of("/").resolve(below);
    return matchers.stream()
        .anyMatch(
            matcher ->
                matcher.matches(below)
                    || matcher.matches(below.getFileName())
                    || matcher.matches(anchored));
  }

  private static PathMatcher matcher(String glob) {
    if (glob.isEmpty()) {
      throw new PatternSyntaxException("it is empty", glob, -1);
    }
    String here = glob.startsWith("./") ? glob.substring(1) : glob;
    boolean folder = here.length() > 1 && here.endsWith("/");
    return FileSystems.getDefault()
        .getPathMatcher("glob:" + (folder ? here.substring(0, here.length() - 1) : here));
  }
}
