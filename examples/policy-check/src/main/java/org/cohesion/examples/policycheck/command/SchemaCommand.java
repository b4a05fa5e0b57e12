package org.cohesion.examples.policycheck.command;

import java.util.concurrent.Callable;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.json.PolicyJson;
import org.cohesion.json.ReportJson;
import org.cohesion.json.SchemaUse;
import org.cohesion.json.SettingsJson;
import org.cohesion.json.WaiversJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of one kind of document. */
@Command(
    name = "schema",
    description = {
      "Prints the JSON Schema of policies, of waivers, of settings or of reports.",
      "That for tools is read by every validator and generator of code; that for editors has words"
          + " of theirs, with which they explain values and say in plain words what is wrong."
    })
public final class SchemaCommand implements Callable<Integer> {

  /** What has a schema. */
  public enum Document {
    POLICY,
    WAIVERS,
    SETTINGS,
    REPORT
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "policy|waivers|settings|report",
      description = "Which documents. Default: policy.")
  private Document document = Document.POLICY;

  @Option(
      names = "--for",
      paramLabel = "tool|editor",
      description = "Who is to read it. Default: tool.")
  private SchemaUse use = SchemaUse.TOOL;

  private final Shell shell;

  public SchemaCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    String schema =
        switch (document) {
          case POLICY -> PolicyJson.schema(use);
          case WAIVERS -> WaiversJson.schema(use);
          case SETTINGS -> SettingsJson.schema(use);
          case REPORT -> ReportJson.schema(use);
        };
    shell.out().print(schema);
    return ExitStatus.ALL_WELL;
  }
}
