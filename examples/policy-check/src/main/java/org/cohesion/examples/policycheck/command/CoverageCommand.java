package org.cohesion.examples.policycheck.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.cohesion.coverage.Coverage;
import org.cohesion.examples.policycheck.checking.PolicyReading;
import org.cohesion.examples.policycheck.coverage.CoverageJson;
import org.cohesion.examples.policycheck.coverage.CoverageText;
import org.cohesion.examples.policycheck.input.Complaints;
import org.cohesion.examples.policycheck.input.ExcludePatterns;
import org.cohesion.examples.policycheck.input.InputFile;
import org.cohesion.examples.policycheck.input.PolicyFiles;
import org.cohesion.examples.policycheck.option.ChoiceConverters;
import org.cohesion.examples.policycheck.option.LocaleOption;
import org.cohesion.examples.policycheck.option.PathArguments;
import org.cohesion.examples.policycheck.option.ReadingOptions;
import org.cohesion.examples.policycheck.output.EarlierReport;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.policy.Policy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Prints what policies cover and where they leave gaps. */
public final class CoverageCommand implements Callable<Integer> {

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private final PathArguments paths = new PathArguments();

  private final OptionSpec format =
      OptionSpec.builder("--format")
          .type(ReportCommand.Format.class)
          .converters(ChoiceConverters.of(ReportCommand.Format.values()))
          .initialValue(ReportCommand.Format.TEXT)
          .paramLabel("text|json")
          .description("How to print: text for people, json for programs. Default: text.")
          .build();

  private final OptionSpec showText =
      OptionSpec.builder("--show-text")
          .type(boolean.class)
          .initialValue(false)
          .description(
              "Shows the aims and procedures of each cell as well. Policies name people: mind who"
                  + " reads it.")
          .build();

  private final ReadingOptions reading = new ReadingOptions();

  private final LocaleOption language = new LocaleOption();

  private final Shell shell;

  public CoverageCommand(Shell shell) {
    this.shell = shell;
  }

  /** {@return the command as picocli knows it, with what can be typed behind it} */
  public CommandSpec spec() {
    spec.name("coverage");
    paths.addTo(spec);
    spec.addOption(format);
    spec.addOption(showText);
    reading.addTo(spec);
    language.addTo(spec);
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Prints what policies cover, and where they leave gaps: their headings against the"
                + " dimensions of community and against the principles.",
            "An aim or a procedure is where the policy puts it by its members 'dimensions', 'themes'"
                + " and 'supports'; nothing is guessed from words.")
        .footer(
            "",
            "What --format json prints is described by a JSON Schema in the jar:",
            "  unzip -p policy-check.jar coverage-output.schema.json",
            "",
            "Exit status:",
            "  0    printed, whatever gaps there are",
            "  2    wrong usage, unreadable input or something that is no policy",
            ExitStatus.CLOSED_PIPE_HELP);
    return spec;
  }

  @Override
  public Integer call() {
    List<String> typed = paths.typed(spec);
    Complaints complaints = new Complaints(shell::complain);
    List<InputFile> files =
        new PolicyFiles(
                complaints,
                ExcludePatterns.of(List.of()),
                EarlierReport.at(Collections.singletonList(null)))
            .find(typed);
    if (format.getValue() == ReportCommand.Format.JSON) {
      printJson(files, complaints);
    } else {
      printText(files, complaints);
    }
    return complaints.any() ? ExitStatus.FAILED : ExitStatus.ALL_WELL;
  }

  private void printText(List<InputFile> files, Complaints complaints) {
    CoverageText text = new CoverageText(language.locale(), showText.getValue());
    PrintStream out = shell.out();
    boolean[] first = {true};
    read(
        files,
        complaints,
        (name, policy) -> {
          if (!first[0]) {
            out.print("\n\n");
          }
          first[0] = false;
          text.write(name, Coverage.of(policy), out);
        });
  }

  /** An empty list would not tell why; that has been said. */
  private void printJson(List<InputFile> files, Complaints complaints) {
    List<CoverageJson> begun = new ArrayList<>();
    read(
        files,
        complaints,
        (name, policy) -> {
          if (begun.isEmpty()) {
            begun.add(new CoverageJson(shell.out(), showText.getValue()));
          }
          begun.get(0).write(name, Coverage.of(policy));
        });
    begun.forEach(CoverageJson::close);
  }

  private void read(
      List<InputFile> files, Complaints complaints, BiConsumer<String, Policy> found) {
    new PolicyReading(reading.reader().build(), shell, complaints, found, files.size()).read(files);
  }
}
