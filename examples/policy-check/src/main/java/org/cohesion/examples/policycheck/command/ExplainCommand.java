package org.cohesion.examples.policycheck.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cohesion.examples.policycheck.checking.KindInfo;
import org.cohesion.examples.policycheck.option.LocaleOption;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.text.PrintableText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints the page about one kind of finding. */
public final class ExplainCommand implements Callable<Integer> {

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private final PositionalParamSpec id =
      PositionalParamSpec.builder()
          .type(String.class)
          .paramLabel("RULE-ID")
          .required(true)
          .description(
              "The id of a rule, such as review.overdue; it ends every finding, in brackets.")
          .build();

  private final LocaleOption language = new LocaleOption();

  private final Shell shell;

  public ExplainCommand(Shell shell) {
    this.shell = shell;
  }

  /** {@return the command as picocli knows it, with what can be typed behind it} */
  public CommandSpec spec() {
    spec.name("explain");
    spec.addPositional(id);
    language.addTo(spec);
    spec.usageMessage()
        .sortOptions(false)
        .description("Explains a finding: what it means, why it matters, how to settle it.")
        .footer("", "The page is in English; --locale is for its title.");
    return spec;
  }

  @Override
  public Integer call() {
    String rule = id.getValue();
    List<KindInfo> kinds = KindInfo.all();
    Optional<KindInfo> wanted = kinds.stream().filter(kind -> kind.id().equals(rule)).findFirst();
    if (wanted.isEmpty()) {
      shell.complain(UnknownName.rule(rule, kinds.stream().map(KindInfo::id).toList()));
      return ExitStatus.FAILED;
    }
    Optional<String> page = wanted.get().page(language.locale());
    if (page.isEmpty()) {
      shell.complain("whoever made the rule " + rule + " wrote no page about it");
      return ExitStatus.FAILED;
    }
    page.get().lines().forEach(line -> shell.out().print(PrintableText.of(line) + "\n"));
    return ExitStatus.ALL_WELL;
  }
}
