package org.cohesion.examples.policycheck.option;

import java.util.List;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.input.PolicyFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** How policies are checked: the options of every command that reports on them. */
public final class CheckOptions {

  private final RuleOptions rules = new RuleOptions();

  private final OptionSpec before =
      OptionSpec.builder("--before")
          .type(String.class)
          .paramLabel("FILE")
          .converters(new FileNameConverter())
          .description(
              "The version before, to compare the policy with: a file, or - for standard input. Only for"
                  + " a single policy.")
          .build();

  private final OptionSpec waivers =
      OptionSpec.builder("--waivers")
          .type(String.class)
          .paramLabel("FILE")
          .converters(new FileNameConverter())
          .description(
              "Findings that the school decided to live with, as JSON ('schema waivers' describes it);"
                  + " adds to those of the settings. They are marked, and do not count for --fail-on. A"
                  + " waiver that has ended, or that no policy needs, is reported.")
          .build();

  /** Adds these options to a command. */
  public void addTo(CommandSpec command) {
    rules.addTo(command);
    command.addOption(before);
    command.addOption(waivers);
  }

  /** What policies are held to, and how they are read. */
  public RuleOptions rules() {
    return rules;
  }

  public @Nullable String before() {
    return before.getValue();
  }

  /** Standard input can be read only once. */
  public void requireOneStandardInput(String policy, CommandSpec spec) {
    if (policy.equals(PolicyFiles.STANDARD_INPUT) && policy.equals(before())) {
      throw new ParameterException(
          spec.commandLine(), "only one of the two policies can come from standard input");
    }
  }

  /** The files of waivers: those of the settings, then the one named on the command line. */
  public List<String> waivers(List<String> ofSettings) {
    return Stream.concat(ofSettings.stream(), Stream.ofNullable(waivers.<String>getValue()))
        .toList();
  }
}
