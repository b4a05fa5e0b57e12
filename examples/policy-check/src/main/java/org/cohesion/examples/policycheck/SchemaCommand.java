package org.cohesion.examples.policycheck;

import java.util.concurrent.Callable;
import org.cohesion.json.PolicyJson;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of policies. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of policies, for editors and other programs.")
final class SchemaCommand implements Callable<Integer> {

  private final Shell shell;

  SchemaCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    shell.out().print(PolicyJson.schema());
    return PolicyCheck.ALL_WELL;
  }
}
