package org.cohesion.examples.policycheck.command;

import java.util.concurrent.Callable;
import org.cohesion.examples.policycheck.draft.DraftTemplate;
import org.cohesion.examples.policycheck.option.ChoiceConverters;
import org.cohesion.examples.policycheck.output.PrintableJson;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Language;
import org.cohesion.text.ReadableText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Prints the beginnings of a policy. */
public final class NewCommand implements Callable<Integer> {

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  /** What Java makes of arguments that are not in the encoding of the locale. */
  public static final char UNREADABLE = '\ufffd';

  private final OptionSpec school =
      OptionSpec.builder("--school")
          .type(String.class)
          .paramLabel("NAME")
          .required(true)
          .description("The name of the school.")
          .build();

  private final OptionSpec language =
      OptionSpec.builder("--locale")
          .type(Language.class)
          .converters(ChoiceConverters.ofLanguages())
          .initialValue(Language.ENGLISH)
          .paramLabel("en|cy")
          .description("The language of the draft: English or Welsh. Default: en.")
          .build();

  private final Shell shell;

  public NewCommand(Shell shell) {
    this.shell = shell;
  }

  /** {@return the command as picocli knows it, with what can be typed behind it} */
  public CommandSpec spec() {
    spec.name("new");
    spec.addOption(school);
    spec.addOption(language);
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Prints a draft policy with every heading, to be filled in.",
            "Square brackets hold what to write there; 'check' finds those that are left.")
        .footer(
            "",
            "The draft names its JSON Schema, which 'schema' prints for editors:",
            "  policy-check schema --for editor > policy-1.0.schema.json");
    return spec;
  }

  @Override
  public Integer call() {
    String name = school.getValue();
    if (ReadableText.isBlank(name)) {
      throw new ParameterException(spec.commandLine(), "the name of the school is blank");
    }
    if (name.indexOf(UNREADABLE) >= 0) {
      throw new ParameterException(
          spec.commandLine(),
          "the name of the school has letters that this locale cannot hold; set LC_ALL=C.UTF-8");
    }
    byte[] draft = PolicyJson.encodeIndented(DraftTemplate.of(name.strip(), language.getValue()));
    shell.out().writeBytes(PrintableJson.of(draft));
    return ExitStatus.ALL_WELL;
  }
}
