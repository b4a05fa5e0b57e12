package org.cohesion.examples.policycheck.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cohesion.examples.policycheck.checking.KindInfo;
import org.cohesion.examples.policycheck.option.LocaleOption;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.text.PrintableText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the page about one kind of finding. */
@Command(
    name = "explain",
    sortOptions = false,
    description = "Explains a finding: what it means, why it matters, how to settle it.",
    footer = {"", "The page is in English; --locale is for its title."})
public final class ExplainCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "RULE-ID",
      description = "The id of a rule, such as review.overdue; it ends every finding, in brackets.")
  private String id = "";

  @Mixin private final LocaleOption language = new LocaleOption();

  private final Shell shell;

  public ExplainCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    List<KindInfo> kinds = KindInfo.all();
    Optional<KindInfo> wanted = kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    if (wanted.isEmpty()) {
      shell.complain(UnknownName.rule(id, kinds.stream().map(KindInfo::id).toList()));
      return ExitStatus.FAILED;
    }
    Optional<String> page = wanted.get().page(language.locale());
    if (page.isEmpty()) {
      shell.complain("whoever made the rule " + id + " wrote no page about it");
      return ExitStatus.FAILED;
    }
    page.get().lines().forEach(line -> shell.out().print(PrintableText.of(line) + "\n"));
    return ExitStatus.ALL_WELL;
  }
}
