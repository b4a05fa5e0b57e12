package org.cohesion.examples.policycheck.command;

import java.util.concurrent.Callable;
import org.cohesion.examples.policycheck.option.ChoiceConverters;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.json.PolicyJson;
import org.cohesion.json.ReportJson;
import org.cohesion.json.SchemaUse;
import org.cohesion.json.SettingsJson;
import org.cohesion.json.WaiversJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints the JSON Schema of one kind of document. */
public final class SchemaCommand implements Callable<Integer> {

  /** What has a schema. */
  public enum Document {
    POLICY,
    WAIVERS,
    SETTINGS,
    REPORT
  }

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private final PositionalParamSpec document =
      PositionalParamSpec.builder()
          .arity("0..1")
          .type(Document.class)
          .converters(ChoiceConverters.of(Document.values()))
          .initialValue(Document.POLICY)
          .paramLabel("policy|waivers|settings|report")
          .description("Which documents. Default: policy.")
          .build();

  private final OptionSpec use =
      OptionSpec.builder("--for")
          .type(SchemaUse.class)
          .converters(ChoiceConverters.of(SchemaUse.values()))
          .initialValue(SchemaUse.TOOL)
          .paramLabel("tool|editor")
          .description("Who is to read it. Default: tool.")
          .build();

  private final Shell shell;

  public SchemaCommand(Shell shell) {
    this.shell = shell;
  }

  /** {@return the command as picocli knows it, with what can be typed behind it} */
  public CommandSpec spec() {
    spec.name("schema");
    spec.addPositional(document);
    spec.addOption(use);
    spec.usageMessage()
        .description(
            "Prints the JSON Schema of policies, of waivers, of settings or of reports.",
            "That for tools is read by every validator and generator of code; that for editors has words"
                + " of theirs, with which they explain values and say in plain words what is wrong.");
    return spec;
  }

  @Override
  public Integer call() {
    SchemaUse reader = use.getValue();
    String schema =
        switch (document.<Document>getValue()) {
          case POLICY -> PolicyJson.schema(reader);
          case WAIVERS -> WaiversJson.schema(reader);
          case SETTINGS -> SettingsJson.schema(reader);
          case REPORT -> ReportJson.schema(reader);
        };
    shell.out().print(schema);
    return ExitStatus.ALL_WELL;
  }
}
