package org.cohesion.examples.policycheck.option;

import org.cohesion.json.PolicyReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How policies are read: the options of every command that reads some. */
public final class ReadingOptions {

  private final OptionSpec acceptNull =
      OptionSpec.builder("--accept-null")
          .type(boolean.class)
          .initialValue(false)
          .description(
              "Reads a member that is null as if it were not there. Classes generated from the schema"
                  + " write such members.")
          .build();

  /** Adds these options to a command. */
  public void addTo(CommandSpec command) {
    command.addOption(acceptNull);
  }

  /** A builder for what reads the policies. */
  public PolicyReader.Builder reader() {
    return PolicyReader.builder().acceptNullAsAbsent(acceptNull.getValue());
  }
}
