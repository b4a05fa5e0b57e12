package org.cohesion.examples.policycheck.option;

import org.cohesion.json.PolicyReader;
import picocli.CommandLine.Option;

/** How policies are read: the options of every command that reads some. */
public final class ReadingOptions {

  @Option(
      names = "--accept-null",
      description =
          "Reads a member that is null as if it were not there. Classes generated from the schema"
              + " write such members.")
  private boolean acceptNull;

  /** A builder for what reads the policies. */
  public PolicyReader.Builder reader() {
    return PolicyReader.builder().acceptNullAsAbsent(acceptNull);
  }
}
