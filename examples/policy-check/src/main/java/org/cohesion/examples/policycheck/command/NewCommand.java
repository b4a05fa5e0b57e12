package org.cohesion.examples.policycheck.command;

import java.util.concurrent.Callable;
import org.cohesion.examples.policycheck.draft.DraftTemplate;
import org.cohesion.examples.policycheck.output.PrintableJson;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Language;
import org.cohesion.text.ReadableText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the beginnings of a policy. */
@Command(
    name = "new",
    sortOptions = false,
    description = {
      "Prints a draft policy with every heading, to be filled in.",
      "Square brackets hold what to write there; 'check' finds those that are left."
    },
    footer = {
      "",
      "The draft names its JSON Schema, which 'schema' prints for editors:",
      "  policy-check schema --for editor > policy-1.0.schema.json"
    })
public final class NewCommand implements Callable<Integer> {

  /** What Java makes of arguments that are not in the encoding of the locale. */
  public static final char UNREADABLE = '\ufffd';

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--school",
      required = true,
      paramLabel = "NAME",
      description = "The name of the school.")
  private String school = "";

  @Option(
      names = "--locale",
      paramLabel = "en|cy",
      description = "The language of the draft: English or Welsh. Default: en.")
  private Language language = Language.ENGLISH;

  private final Shell shell;

  public NewCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    if (ReadableText.isBlank(school)) {
      throw new ParameterException(spec.commandLine(), "the name of the school is blank");
    }
    if (school.indexOf(UNREADABLE) >= 0) {
      throw new ParameterException(
          spec.commandLine(),
          "the name of the school has letters that this locale cannot hold; set LC_ALL=C.UTF-8");
    }
    byte[] draft = PolicyJson.encodeIndented(DraftTemplate.of(school.strip(), language));
    shell.out().writeBytes(PrintableJson.of(draft));
    return ExitStatus.ALL_WELL;
  }
}
