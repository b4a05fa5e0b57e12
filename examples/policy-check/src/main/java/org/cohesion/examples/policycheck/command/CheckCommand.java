package org.cohesion.examples.policycheck.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.checking.FileChecker;
import org.cohesion.examples.policycheck.checking.FileReport;
import org.cohesion.examples.policycheck.input.Complaints;
import org.cohesion.examples.policycheck.input.InputFile;
import org.cohesion.examples.policycheck.input.PolicyFiles;
import org.cohesion.examples.policycheck.input.Unreadable;
import org.cohesion.examples.policycheck.option.CheckOptions;
import org.cohesion.examples.policycheck.option.ChoiceConverters;
import org.cohesion.examples.policycheck.option.FailOn;
import org.cohesion.examples.policycheck.option.FileNameConverter;
import org.cohesion.examples.policycheck.option.InputOptions;
import org.cohesion.examples.policycheck.option.LocaleOption;
import org.cohesion.examples.policycheck.option.ReportOptions;
import org.cohesion.examples.policycheck.option.ReportTarget;
import org.cohesion.examples.policycheck.output.BrokenOutput;
import org.cohesion.examples.policycheck.output.EarlierReport;
import org.cohesion.examples.policycheck.output.Progress;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.examples.policycheck.wording.Program;
import org.cohesion.examples.policyreport.Report;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.examples.policyreport.UnreadFile;
import org.cohesion.finding.Severity;
import org.cohesion.json.PolicyReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Checks policies and reports what it finds. */
public final class CheckCommand implements Callable<Integer> {

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private final PositionalParamSpec paths =
      PositionalParamSpec.builder()
          .arity("1..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .initialValue(List.of())
          .paramLabel("PATH")
          .required(true)
          .description(
              "Files, folders, or - for standard input.",
              "A file *.ndjson has one policy on each line.",
              "Of folders, every *.json and *.ndjson file is checked, however deep inside. Left out, and"
                  + " counted, are hidden files and folders, pipes and devices, Word and PDF files, and"
                  + " JSON that is plainly no policy, such as schemas, waivers and reports.")
          .build();

  private final OptionSpec failOn =
      OptionSpec.builder("--fail-on")
          .type(FailOn.class)
          .converters(ChoiceConverters.of(FailOn.values()))
          .initialValue(FailOn.ERROR)
          .paramLabel("error|warning|info|never")
          .description(
              "Ends with status 1 if anything this severe or worse is found. Default: error.")
          .build();

  private final OptionSpec noSource =
      OptionSpec.builder("--no-source")
          .type(boolean.class)
          .initialValue(false)
          .description(
              "Hides the line of the policy below each finding. Only a terminal shows it, never a pipe or"
                  + " a file.")
          .build();

  private final OptionSpec showText =
      OptionSpec.builder("--show-text")
          .type(boolean.class)
          .initialValue(false)
          .description(
              "Ends each message with the text that it is about. Policies name people: mind who reads"
                  + " it.")
          .build();

  private final ReportOptions reports = new ReportOptions();

  private final LocaleOption language = new LocaleOption();

  private final CheckOptions options = new CheckOptions();

  private final InputOptions input = new InputOptions();

  private final Shell shell;
  private final Complaints complaints;

  public CheckCommand(Shell shell) {
    this.shell = shell;
    this.complaints = new Complaints(shell::complain);
  }

  /** {@return the command as picocli knows it, with what can be typed behind it} */
  public CommandSpec spec() {
    spec.name("check");
    spec.addPositional(paths);
    reports.addTo(spec);
    spec.addOption(failOn);
    spec.addOption(noSource);
    spec.addOption(showText);
    language.addTo(spec);
    options.addTo(spec);
    input.addTo(spec);
    spec.usageMessage()
        .sortOptions(false)
        .description("Checks policies and reports what it finds.")
        .footer(
            "",
            "What --format json prints is described by a JSON Schema in the jar:",
            "  unzip -p policy-check.jar check-output.schema.json",
            "If there are mistakes in the settings, the waivers or the version before,",
            "they are reported and no policy is checked: exit status 2.",
            "",
            "Exit status:",
            "  0    nothing found that is as severe as --fail-on says",
            "  1    something found that is",
            "  2    wrong usage or unreadable input",
            ExitStatus.CLOSED_PIPE_HELP);
    return spec;
  }

  @Override
  public Integer call() {
    List<String> named = paths.getValue();
    if (named.contains("")) {
      throw new ParameterException(spec.commandLine(), "PATH " + FileNameConverter.PROBLEM);
    }
    requireOnePolicyIfCompared(named);
    List<ReportTarget> targets = reports.targets(spec);
    List<@Nullable String> outputs = ReportOptions.files(targets);
    PolicyReader reader = options.rules().reading().reader().showText(showText.getValue()).build();
    CheckSetup setup = CheckSetup.read(options, reader, complaints, shell);
    PolicyFiles folders =
        new PolicyFiles(complaints, input.excludes(setup.exclude()), EarlierReport.at(outputs));
    List<InputFile> files = folders.find(named);
    List<String> inputs = new ArrayList<>(files.stream().map(InputFile::name).toList());
    inputs.addAll(folders.others());
    inputs.addAll(setup.inputs());
    Tally tally = new Tally();
    tally.setLeftOut(folders.leftOut());
    boolean written =
        shell.printAll(
            outputs,
            inputs,
            outs -> check(files, setup, reader, tally, report(setup, targets, outs)));
    if (!written || complaints.any()) {
      return ExitStatus.FAILED;
    }
    return isBad(tally) ? ExitStatus.FOUND_SOMETHING : ExitStatus.ALL_WELL;
  }

  /** Which of several policies would the earlier one be a version of? */
  private void requireOnePolicyIfCompared(List<String> paths) {
    if (options.before() == null) {
      return;
    }
    String path = paths.get(0);
    if (paths.size() > 1
        || PolicyFiles.isFolder(path)
        || InputFile.hasLines(path)
        || input.lines()) {
      throw new ParameterException(
          spec.commandLine(),
          "--before compares one policy with the version before it: name one file, no folder and"
              + " no *.ndjson");
    }
    options.requireOneStandardInput(path, spec);
  }

  /** The version before is that of a single document. */
  private FileChecker.Lines lines() {
    if (options.before() != null) {
      return FileChecker.Lines.NEVER;
    }
    return input.lines() ? FileChecker.Lines.ALWAYS : FileChecker.Lines.RECOGNISED;
  }

  /** Checks the files one after the other, and tells whether any could be checked. */
  private boolean check(
      List<InputFile> files, CheckSetup setup, PolicyReader reader, Tally tally, Report report) {
    if (setup.isSound()) {
      FileChecker checker =
          new FileChecker(reader, setup.checker(), lines(), report.showsPolicies(), shell.in());
      Progress progress = new Progress(shell.terminal().screen(), files.size());
      files.forEach(
          file -> check(file, checker, new FileReport(file.name(), report, tally, progress)));
      progress.erase();
    } else {
      files.forEach(file -> complaints.keep(new UnreadFile(file.name(), "nothing was checked")));
    }
    setup.report(report, tally);
    if (tally.files() > 0) {
      report.basis(setup.basis());
    }
    tally.setUnread(complaints.unread());
    report.end(tally);
    return setup.isSound() && tally.files() > 0;
  }

  /** Whatever goes wrong with one file, the others are checked. */
  private void check(InputFile file, FileChecker checker, FileReport report) {
    try {
      checker.check(
          file,
          checked -> {
            report.accept(checked);
            DocumentHint.of(file.name(), checked.findings())
                .ifPresent(
                    hint -> {
                      report.interrupt();
                      shell.complain(hint);
                    });
          });
    } catch (BrokenOutput e) {
      throw e;
    } catch (IOException | RuntimeException | Error e) {
      report.interrupt();
      complaints.add(Unreadable.of(file.name(), e));
    }
    report.end();
  }

  private boolean isBad(Tally tally) {
    FailOn bad = failOn.getValue();
    return Stream.of(Severity.values()).anyMatch(s -> tally.of(s) > 0 && bad.isReachedBy(s));
  }

  /** All reports in one, or one on standard output if there is nothing to go on with. */
  private Report report(CheckSetup setup, List<ReportTarget> targets, List<PrintStream> outs) {
    CheckReports wanted =
        new CheckReports(
            reports,
            failOn.<FailOn>getValue()::isReachedBy,
            language.locale(),
            version(),
            shell.terminal(),
            !noSource.<Boolean>getValue(),
            showText.<Boolean>getValue(),
            options.rules().day(),
            setup.terms());
    return setup.isSound()
        ? wanted.of(targets, outs)
        : wanted.of(new ReportTarget(CheckReports.ofMistakes(targets), null), shell.out());
  }

  /** The program's own version, which stands behind its name. */
  private String version() {
    return spec.root().version()[0].substring(Program.NAME.length() + 1);
  }
}
