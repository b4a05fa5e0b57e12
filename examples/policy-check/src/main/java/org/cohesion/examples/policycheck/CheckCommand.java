package org.cohesion.examples.policycheck;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cohesion.finding.Severity;
import org.cohesion.json.PolicyReader;
import org.cohesion.report.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks policies and reports what it finds. */
@Command(
    name = "check",
    description = "Checks policies and reports what it finds.",
    sortOptions = false,
    footer = {
      "",
      "What --format json prints is described by a JSON Schema in the jar:",
      "  unzip -p policy-check.jar check-output.schema.json",
      "With mistakes in the waivers, they are printed to standard output and nothing else is",
      "checked: exit status 2.",
      "",
      "Exit status: 0 nothing at or above --fail-on, 1 something is, 2 wrong usage or unreadable input,",
      PolicyCheck.CLOSED_PIPE_HELP
    })
final class CheckCommand implements Callable<Integer> {

  /** How a report is printed. */
  enum Format {
    TEXT,
    JSON
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Files, folders (every *.json below), or - for standard input.",
        "A file *.ndjson has one policy on each line."
      })
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--profile",
      paramLabel = "draft|adopted",
      description = "How far along the policies are. Default: adopted.")
  private Profile profile = Profile.ADOPTED;

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description = "The day to check for. Default: today.")
  private @Nullable LocalDate day;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to print. Default: text.")
  private Format format = Format.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "Where to print. Default: standard output. The file is replaced once the report is whole,"
              + " and stays as it was if nothing could be checked.")
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
      names = "--waivers",
      paramLabel = "FILE",
      description =
          "Findings to live with, as JSON (see 'schema waivers'). They are marked, and do not count"
              + " for --fail-on. A waiver that has ended, or that no policy needs, is a finding.")
  private @Nullable String waivers;

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
    List<String> files = new PolicyFiles(this::fail, EarlierReport.at(output)).find(paths);
    List<String> inputs = new ArrayList<>(files);
    inputs.addAll(Shell.named(waivers));
    if (!shell.print(output, inputs, out -> check(files, out))) {
      failed = true;
    }
    if (failed) {
      return PolicyCheck.FAILED;
    }
    return found ? PolicyCheck.FOUND_SOMETHING : PolicyCheck.ALL_WELL;
  }

  /** Checks the files one after the other, and tells whether any could be checked. */
  private boolean check(List<String> files, PrintStream out) {
    LocalDate today = day == null ? LocalDate.now(ZoneId.systemDefault()) : day;
    WaiversFile waived = WaiversFile.read(waivers, this::fail);
    FileChecker checker =
        new FileChecker(
            PolicyReader.builder().showText(showText).build(),
            new Checker(profile, today, waived.use()),
            shell.in());
    Tally tally = new Tally();
    Report report = report(waived.isSound() ? out : shell.out());
    Progress progress = new Progress(shell.terminal().screen(), files.size());
    for (String file : waived.isSound() ? files : List.<String>of()) {
      try {
        checker.check(file, new FileReport(file, report, tally, progress));
      } catch (IOException e) {
        progress.erase();
        fail(PolicyFiles.reason(file, e));
      }
      progress.addFile();
    }
    progress.erase();
    waived.report(today, report, tally);
    report.end(tally);
    found = Stream.of(Severity.values()).anyMatch(s -> tally.of(s) > 0 && failOn.isReachedBy(s));
    return waived.isSound() && tally.files() > 0;
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
