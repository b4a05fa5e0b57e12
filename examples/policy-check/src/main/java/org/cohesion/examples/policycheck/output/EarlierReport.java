package org.cohesion.examples.policycheck.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The report of an earlier run that stands where this run is to write, or an empty file. Found in a
 * folder, it is no policy and nothing to complain of, so that the same run has the same result when
 * it is repeated.
 */
public final class EarlierReport {

  /** Where a report has shown what it is. */
  private static final int BEGINNING = 1 << 13;

  private static final Pattern JSON =
      Pattern.compile(
          "\\s*\\{\\s*(\"files\":\\s*\\[\\s*\\{\\s*\"path\":"
              + "|\"\\$schema\":\\s*\"[^\"]*/sarif-schema-2[.]1[.]0[.]json\",\\s*\"version\": \"2[.]1[.]0\")");

  /** A finding or the summary, in either language. */
  private static final Pattern LINE =
      Pattern.compile(
          ".+:\\d+:\\d+: (error|warning|info|gwall|rhybudd|nodyn): .+ \\[[a-z0-9.-]+]"
              + "|\\d+ files?\\b.* checked\\b.*: .+"
              + "|gwiriwyd \\d+ ffeil\\b.*: .+");

  private EarlierReport() {}

  /**
   * Tells of a file whether it is such a report.
   *
   * @param outputs where this run is to write, as the user named it; null for standard output,
   *     which the shell may have made a file of the folder
   */
  public static Predicate<Path> at(List<@Nullable String> outputs) {
    Predicate<Path> none = file -> false;
    return outputs.stream().map(EarlierReport::at).reduce(none, Predicate::or);
  }

  private static Predicate<Path> at(@Nullable String output) {
    try {
      OutputFile place = OutputFile.of(output == null ? "/dev/stdout" : output);
      return file -> place.isAt(file) && isReport(file);
    } catch (IOException | InvalidPathException e) {
      return file -> false;
    }
  }

  private static boolean isReport(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      String beginning = new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      return beginning.isBlank()
          || JSON.matcher(beginning).lookingAt()
          || (!beginning.stripLeading().startsWith("{")
              && beginning.lines().anyMatch(LINE.asMatchPredicate()));
    } catch (IOException e) {
      return false;
    }
  }
}
