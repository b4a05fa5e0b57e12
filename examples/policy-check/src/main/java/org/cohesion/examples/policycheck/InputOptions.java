package org.cohesion.examples.policycheck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What of the files that were named, or found in folders, is read, and how. */
final class InputOptions {

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      converter = ExcludeConverter.class,
      description = {
        "Leaves out files and folders whose path below the folder that is named, or whose name,"
            + " matches; as often as you like, beside those of the settings. * is anything but /,"
            + " ** anything, ? one character, [ab] and {ab,cd} one of these. A file that is named"
            + " is checked all the same."
      })
  private List<String> exclude = new ArrayList<>();

  @Option(
      names = "--ndjson",
      description =
          "Every file, and standard input, has one policy on each line. Without it, those do that"
              + " are called *.ndjson or have a second policy begin on a line of its own.")
  private boolean lines;

  /** Whether all files have one policy on each line. */
  boolean lines() {
    return lines;
  }

  /** What is not wanted, with what the settings say. */
  ExcludePatterns excludes(List<String> ofSettings) {
    return ExcludePatterns.of(Stream.concat(exclude.stream(), ofSettings.stream()).toList());
  }
}
