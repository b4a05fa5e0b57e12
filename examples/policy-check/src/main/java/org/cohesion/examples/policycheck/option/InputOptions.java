package org.cohesion.examples.policycheck.option;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.input.ExcludePatterns;
import picocli.CommandLine.Option;

/** What of the files that were named, or found in folders, is read, and how. */
public final class InputOptions {

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      converter = ExcludeConverter.class,
      description = {
        "Leaves out files and folders by their names, or by their paths below the folder that was"
            + " named. Can be given several times, and adds to the settings. * is anything but /,"
            + " ** anything, ? one character, [ab] and {ab,cd} one of these. A file that is named"
            + " itself is checked all the same."
      })
  private List<String> exclude = new ArrayList<>();

  @Option(
      names = "--ndjson",
      description =
          "Reads one policy from each line of every file, and of standard input. Without it, this is"
              + " done with files called *.ndjson, and wherever a second policy begins on a line of"
              + " its own.")
  private boolean lines;

  /** Whether all files have one policy on each line. */
  public boolean lines() {
    return lines;
  }

  /** What is not wanted, with what the settings say. */
  public ExcludePatterns excludes(List<String> ofSettings) {
    return ExcludePatterns.of(Stream.concat(exclude.stream(), ofSettings.stream()).toList());
  }
}
