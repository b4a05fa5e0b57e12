package org.cohesion.examples.policycheck.command;

import java.util.concurrent.Callable;
import org.cohesion.examples.policycheck.checking.FileReport;
import org.cohesion.examples.policycheck.comparison.ComparedFiles;
import org.cohesion.examples.policycheck.comparison.DiffJsonReport;
import org.cohesion.examples.policycheck.comparison.DiffTextReport;
import org.cohesion.examples.policycheck.input.Complaints;
import org.cohesion.examples.policycheck.input.PolicyFiles;
import org.cohesion.examples.policycheck.option.FileNameConverter;
import org.cohesion.examples.policycheck.option.LocaleOption;
import org.cohesion.examples.policycheck.option.ReadingOptions;
import org.cohesion.examples.policycheck.output.Progress;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.examples.policycheck.report.CheckedDocuments;
import org.cohesion.examples.policycheck.report.JsonReport;
import org.cohesion.examples.policycheck.report.Report;
import org.cohesion.examples.policycheck.report.Tally;
import org.cohesion.examples.policycheck.report.TextReport;
import org.cohesion.finding.Severity;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two policies and reports what changed. */
@Command(
    name = "diff",
    description = "Compares two policies and reports what changed, by meaning and not by line.",
    sortOptions = false,
    footer = {
      "",
      "What --format json prints is described by a JSON Schema in the jar:",
      "  unzip -p policy-check.jar diff-output.schema.json",
      "If a document is no policy, what is wrong with it is printed as by 'check'.",
      "",
      "Exit status:",
      "  0    no changes",
      "  1    changes",
      "  2    wrong usage, unreadable input or no policy",
      ExitStatus.CLOSED_PIPE_HELP
    })
public final class DiffCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "BEFORE",
      converter = FileNameConverter.class,
      description = "The earlier policy: a file, or - for standard input.")
  private String before = "";

  @Parameters(
      index = "1",
      paramLabel = "AFTER",
      converter = FileNameConverter.class,
      description = "The later policy: a file, or - for standard input.")
  private String after = "";

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to print. Default: text.")
  private CheckCommand.Format format = CheckCommand.Format.TEXT;

  @Option(
      names = "--show-text",
      description =
          "Shows the words that changed as well. Policies name people: mind who reads it.")
  private boolean showText;

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Mixin private final LocaleOption language = new LocaleOption();

  private final Shell shell;

  public DiffCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    if (before.equals(PolicyFiles.STANDARD_INPUT) && after.equals(PolicyFiles.STANDARD_INPUT)) {
      throw new ParameterException(
          spec.commandLine(), "only one of the two policies can come from standard input");
    }
    PolicyReader reader = reading.reader().build();
    Complaints complaints = new Complaints(shell::complain);
    Decoded earlier = shell.decode(before, reader, complaints);
    Decoded later = shell.decode(after, reader, complaints);
    if (earlier == null || later == null) {
      return ExitStatus.FAILED;
    }
    if (earlier.getPolicy().isEmpty() || later.getPolicy().isEmpty()) {
      reportFindings(earlier, later);
      return ExitStatus.FAILED;
    }
    warnIfIncomplete(before, earlier);
    warnIfIncomplete(after, later);
    ComparedFiles files = ComparedFiles.compare(before, earlier, after, later);
    report(files);
    return files.changes().isEmpty() ? ExitStatus.ALL_WELL : ExitStatus.FOUND_SOMETHING;
  }

  private void warnIfIncomplete(String file, Decoded decoded) {
    if (!decoded.isComplete()) {
      shell.complain(
          file + " is of a newer version of the format; what is new in it is not compared");
    }
  }

  private void reportFindings(Decoded earlier, Decoded later) {
    Report report =
        format == CheckCommand.Format.JSON
            ? new JsonReport(Severity.INFO, language.locale(), shell.out())
            : new TextReport(
                Severity.WARNING, language.locale(), shell.terminal().colour(), shell.out());
    Tally tally = new Tally();
    Progress progress = new Progress(null, 2);
    new FileReport(before, report, tally, progress)
        .accept(CheckedDocuments.form(earlier.getFindings()));
    new FileReport(after, report, tally, progress)
        .accept(CheckedDocuments.form(later.getFindings()));
    report.end(tally);
  }

  private void report(ComparedFiles files) {
    if (format == CheckCommand.Format.JSON) {
      new DiffJsonReport(showText, language.locale()).write(files, shell.out());
    } else {
      new DiffTextReport(showText, shell.terminal().colour(), language.locale())
          .write(files, shell.out());
    }
  }
}
