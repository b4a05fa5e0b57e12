package org.cohesion.examples.policycheck;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cohesion.finding.Severity;
import org.cohesion.json.PolicyReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks policies and reports what it finds. */
@Command(
    name = "check",
    description = "Checks policies and reports what it finds.",
    sortOptions = false,
    footer = {
      "",
      "What --format json prints is described by a JSON Schema in the jar:",
      "  unzip -p policy-check.jar check-output.schema.json",
      "With mistakes in the settings, the version before or the waivers, they are printed to"
          + " standard",
      "output and nothing else is checked: exit status 2.",
      "",
      "Exit status: 0 nothing at or above --fail-on, 1 something is, 2 wrong usage or unreadable"
          + " input,",
      PolicyCheck.CLOSED_PIPE_HELP
    })
final class CheckCommand implements Callable<Integer> {

  /** How a report is printed. */
  enum Format {
    TEXT,
    JSON
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Files, folders (every *.json below), or - for standard input.",
        "A file *.ndjson has one policy on each line."
      })
  private List<String> paths = new ArrayList<>();

  @Mixin private final CheckOptions options = new CheckOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to print. Default: text.")
  private Format format = Format.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "Where to print, - for standard output, the default. The file is replaced once the report"
              + " is whole, and stays as it was if nothing could be checked.")
  private @Nullable String output;

  @Option(
      names = "--level",
      paramLabel = "info|warning|error",
      description = "The least severity to print. Default: warning as text, info as JSON.")
  private @Nullable Severity level;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|info|never",
      description = "The least severity that gives exit status 1. Default: error.")
  private FailOn failOn = FailOn.ERROR;

  @Option(
      names = "--show-text",
      description =
          "Ends messages with what stands at their place. Policies name people: mind who reads it.")
  private boolean showText;

  @Mixin private final LocaleOption language = new LocaleOption();

  private final Shell shell;
  private boolean failed;
  private boolean found;

  CheckCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    requireOnePolicyIfCompared();
    List<String> files = new PolicyFiles(this::fail, EarlierReport.at(output)).find(paths);
    CheckSetup setup = CheckSetup.read(options, this::fail, shell);
    List<String> inputs = new ArrayList<>(files);
    inputs.addAll(setup.inputs());
    if (!shell.print(output, inputs, out -> check(files, setup, out))) {
      failed = true;
    }
    if (failed) {
      return PolicyCheck.FAILED;
    }
    return found ? PolicyCheck.FOUND_SOMETHING : PolicyCheck.ALL_WELL;
  }

  /** Which of several policies would the earlier one be a version of? */
  private void requireOnePolicyIfCompared() {
    if (options.before() == null) {
      return;
    }
    String path = paths.get(0);
    if (paths.size() > 1 || PolicyFiles.isFolder(path) || PolicyFiles.hasLines(path)) {
      throw new ParameterException(
          spec.commandLine(),
          "--before compares one policy with the version before it: name one file, no folder and"
              + " no *.ndjson");
    }
    options.requireOneStandardInput(path, spec);
  }

  /** Checks the files one after the other, and tells whether any could be checked. */
  private boolean check(List<String> files, CheckSetup setup, PrintStream out) {
    FileChecker checker =
        new FileChecker(
            PolicyReader.builder().showText(showText).build(), setup.checker(), shell.in());
    Tally tally = new Tally();
    Report report = report(setup.isSound() ? out : shell.out());
    Progress progress = new Progress(shell.terminal().screen(), files.size());
    for (String file : setup.isSound() ? files : List.<String>of()) {
      FileReport inFile = new FileReport(file, report, tally, progress);
      try {
        checker.check(file, inFile);
      } catch (IOException e) {
        progress.erase();
        fail(PolicyFiles.reason(file, e));
      }
      inFile.end();
      progress.addFile();
    }
    progress.erase();
    setup.report(report, tally);
    if (tally.files() > 0) {
      report.basis(setup.basis());
    }
    report.end(tally);
    found = Stream.of(Severity.values()).anyMatch(s -> tally.of(s) > 0 && failOn.isReachedBy(s));
    return setup.isSound() && tally.files() > 0;
  }

  private Report report(PrintStream out) {
    boolean colour = output == null && shell.terminal().colour();
    return format == Format.JSON
        ? new JsonReport(level == null ? Severity.INFO : level, language.locale(), out)
        : new TextReport(level == null ? Severity.WARNING : level, language.locale(), colour, out);
  }

  private void fail(String problem) {
    failed = true;
    shell.complain(problem);
  }
}
