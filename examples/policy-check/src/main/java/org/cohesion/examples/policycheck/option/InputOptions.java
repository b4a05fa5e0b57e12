package org.cohesion.examples.policycheck.option;

import java.util.List;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.input.ExcludePatterns;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What of the files that were named, or found in folders, is read, and how. */
public final class InputOptions {

  private final OptionSpec exclude =
      OptionSpec.builder("--exclude")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .initialValue(List.of())
          .paramLabel("GLOB")
          .converters(new ExcludeConverter())
          .description(
              "Leaves out files and folders by their names, or by their paths below the folder that was"
                  + " named. Can be given several times, and adds to the settings. * is anything but /,"
                  + " ** anything, ? one character, [ab] and {ab,cd} one of these. A file that is named"
                  + " itself is checked all the same.")
          .build();

  private final OptionSpec lines =
      OptionSpec.builder("--ndjson")
          .type(boolean.class)
          .initialValue(false)
          .description(
              "Reads one policy from each line of every file, and of standard input. Without it, this is"
                  + " done with files called *.ndjson, and wherever a second policy begins on a line of"
                  + " its own.")
          .build();

  /** Adds these options to a command. */
  public void addTo(CommandSpec command) {
    command.addOption(exclude);
    command.addOption(lines);
  }

  /** Whether all files have one policy on each line. */
  public boolean lines() {
    return lines.getValue();
  }

  /** What is not wanted, with what the settings say. */
  public ExcludePatterns excludes(List<String> ofSettings) {
    List<String> typed = exclude.getValue();
    return ExcludePatterns.of(Stream.concat(typed.stream(), ofSettings.stream()).toList());
  }
}
