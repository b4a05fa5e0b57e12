package org.cohesion.examples.policycheck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cohesion.finding.Severity;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyJson;
import org.cohesion.validation.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
      "",
      "Exit status: 0 nothing at or above --fail-on, 1 something is, 2 wrong usage or unreadable input."
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
      description = "Files, folders (every *.json below), or - for standard input.")
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
      description = "Where to print. Default: standard output.")
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

  private final Shell shell;
  private boolean failed;

  CheckCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    List<CheckedFile> checked = check(new PolicyFiles(this::fail).find(paths));
    if (!checked.isEmpty() || format == Format.JSON) {
      report(checked);
    }
    if (failed) {
      return PolicyCheck.FAILED;
    }
    boolean found =
        checked.stream()
            .flatMap(file -> file.findings().stream())
            .anyMatch(finding -> failOn.isReachedBy(finding.getSeverity()));
    return found ? PolicyCheck.FOUND_SOMETHING : PolicyCheck.ALL_WELL;
  }

  private List<CheckedFile> check(List<String> files) {
    Checker checker =
        new Checker(profile, day == null ? LocalDate.now(ZoneId.systemDefault()) : day);
    Progress progress = new Progress(shell.terminal().screen(), files.size());
    List<CheckedFile> checked = new ArrayList<>();
    for (String file : files) {
      try {
        checked.add(checker.check(file, decode(file)));
      } catch (IOException e) {
        progress.erase();
        fail(PolicyFiles.reason(file, e));
      }
      progress.next();
    }
    progress.erase();
    return checked;
  }

  private Decoded decode(String file) throws IOException {
    return file.equals(PolicyFiles.STANDARD_INPUT)
        ? PolicyJson.decode(shell.in())
        : PolicyJson.decode(Path.of(file));
  }

  private void report(List<CheckedFile> checked) {
    if (output == null) {
      report(checked, shell.out(), shell.terminal().colour());
      return;
    }
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    report(checked, report, false);
    try {
      Files.write(Path.of(output), report.toByteArray());
    } catch (IOException | InvalidPathException e) {
      fail("cannot write to " + output);
    }
  }

  private void report(List<CheckedFile> checked, OutputStream out, boolean colour) {
    if (format == Format.JSON) {
      new JsonReport(level == null ? Severity.INFO : level).write(checked, out);
    } else {
      PrintStream text = new PrintStream(out, false, StandardCharsets.UTF_8);
      new TextReport(level == null ? Severity.WARNING : level, colour).write(checked, text);
      text.flush();
    }
  }

  private void fail(String problem) {
    failed = true;
    shell.complain(problem);
  }
}
