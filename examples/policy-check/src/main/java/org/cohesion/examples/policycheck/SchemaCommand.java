package org.cohesion.examples.policycheck;

import java.util.concurrent.Callable;
import org.cohesion.json.PolicyJson;
import org.cohesion.json.ReportJson;
import org.cohesion.json.SettingsJson;
import org.cohesion.json.WaiversJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of one kind of document. */
@Command(
    name = "schema",
    description =
        "Prints the JSON Schema of policies, of waivers, of settings or of reports, for editors and"
            + " other programs.")
final class SchemaCommand implements Callable<Integer> {

  /** What has a schema. */
  enum Document {
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

  private final Shell shell;

  SchemaCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    String schema =
        switch (document) {
          case POLICY -> PolicyJson.schema();
          case WAIVERS -> WaiversJson.schema();
          case SETTINGS -> SettingsJson.schema();
          case REPORT -> ReportJson.schema();
        };
    shell.out().print(schema);
    return PolicyCheck.ALL_WELL;
  }
}
