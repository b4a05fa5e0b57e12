package org.cohesion.examples.policycheck.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cohesion.examples.policycheck.checking.FileReport;
import org.cohesion.examples.policycheck.input.Complaints;
import org.cohesion.examples.policycheck.option.CheckOptions;
import org.cohesion.examples.policycheck.option.ChoiceConverters;
import org.cohesion.examples.policycheck.option.FileNameConverter;
import org.cohesion.examples.policycheck.option.LocaleOption;
import org.cohesion.examples.policycheck.output.PrintableJson;
import org.cohesion.examples.policycheck.output.Progress;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.examples.policycheck.report.EvidencePage;
import org.cohesion.examples.policycheck.report.JsonReport;
import org.cohesion.examples.policycheck.report.TextReport;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.examples.policyreport.FindingPlaces;
import org.cohesion.examples.policyreport.Report;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyJson;
import org.cohesion.json.PolicyReader;
import org.cohesion.json.ReportJson;
import org.cohesion.policy.Policy;
import org.cohesion.report.ValidationReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints the evidence of a check of one policy. */
public final class ReportCommand implements Callable<Integer> {

  /** How the evidence is printed. */
  public enum Format {
    TEXT,
    JSON
  }

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private final PositionalParamSpec file =
      PositionalParamSpec.builder()
          .type(String.class)
          .paramLabel("FILE")
          .required(true)
          .converters(new FileNameConverter())
          .description("The policy: a file, or - for standard input.")
          .build();

  private final CheckOptions options = new CheckOptions();

  private final OptionSpec format =
      OptionSpec.builder("--format")
          .type(Format.class)
          .converters(ChoiceConverters.of(Format.values()))
          .initialValue(Format.TEXT)
          .paramLabel("text|json")
          .description("How to print; 'schema report' describes the JSON. Default: text.")
          .build();

  private final OptionSpec output =
      OptionSpec.builder("--output")
          .type(String.class)
          .paramLabel("FILE")
          .description(
              "Where to print, - for standard output, the default. The file is replaced once the report"
                  + " is whole, and stays as it was if there is none.")
          .build();

  private final LocaleOption language = new LocaleOption();

  private final Shell shell;
  private boolean reported;

  public ReportCommand(Shell shell) {
    this.shell = shell;
  }

  /** {@return the command as picocli knows it, with what can be typed behind it} */
  public CommandSpec spec() {
    spec.name("report");
    spec.addPositional(file);
    options.addTo(spec);
    spec.addOption(format);
    spec.addOption(output);
    language.addTo(spec);
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Prints what was checked in a policy and what came of it: evidence to keep.",
            "It has the settings, all findings, and what became of each rule.")
        .footer(
            "",
            "If a document is no policy, or there are mistakes in the settings or the",
            "waivers, what is wrong is printed to standard output as by 'check'.",
            "",
            "Exit status:",
            "  0    whatever the report says",
            "  2    wrong usage, unreadable input or no report",
            ExitStatus.CLOSED_PIPE_HELP);
    return spec;
  }

  @Override
  public Integer call() {
    options.requireOneStandardInput(file(), spec);
    Complaints complaints = new Complaints(shell::complain);
    PolicyReader reader = options.rules().reading().reader().build();
    CheckSetup setup = CheckSetup.read(options, reader, complaints, shell);
    List<String> inputs = new ArrayList<>(setup.inputs());
    inputs.add(file());
    boolean written =
        shell.print(output.getValue(), inputs, out -> report(setup, reader, complaints, out));
    return written && reported ? ExitStatus.ALL_WELL : ExitStatus.FAILED;
  }

  private String file() {
    return file.getValue();
  }

  /** Prints the report, and tells whether there is one. */
  private boolean report(
      CheckSetup setup, PolicyReader reader, Complaints complaints, PrintStream out) {
    Decoded decoded = shell.decode(file(), reader, complaints);
    if (decoded == null) {
      return false;
    }
    if (decoded.getPolicy().isEmpty() || !setup.isSound()) {
      printMistakes(decoded, setup, complaints, shell.out());
      return false;
    }
    if (!decoded.isComplete()) {
      shell.complain(
          file() + " is of a newer version of the format; what is new in it is not checked");
    }
    if (!setup.isComplete()) {
      shell.complain(
          "the settings, the version before or the waivers are of a newer version of the format;"
              + " what is new in them is left out, see 'check'");
    }
    print(decoded, setup, out);
    reported = true;
    return true;
  }

  private void print(Decoded decoded, CheckSetup setup, PrintStream out) {
    Policy policy = decoded.orThrow();
    ValidationReport found = setup.checkerOfOne().validate(policy);
    // What was left out of the policy is part of the evidence.
    List<Finding> findings = new ArrayList<>(decoded.getFindings());
    findings.addAll(decoded.locate(found.getFindings()));
    findings.sort(FindingPlaces.TOP_TO_BOTTOM);
    ValidationReport report = found.toBuilder().findings(findings).build();
    if (format.getValue() == Format.JSON) {
      out.writeBytes(PrintableJson.of(ReportJson.encodeIndented(report, language.locale())));
    } else {
      new EvidencePage(file(), PolicyJson.digest(policy), setup.basis(), language.locale())
          .write(report, out);
    }
  }

  private void printMistakes(
      Decoded decoded, CheckSetup setup, Complaints complaints, PrintStream out) {
    Report report =
        format.getValue() == Format.JSON
            ? new JsonReport(Severity.INFO, language.locale(), out)
            : new TextReport(Severity.WARNING, language.locale(), false, out);
    Tally tally = new Tally();
    CheckedDocuments checked =
        setup.isSound()
            ? setup.checker().check(decoded)
            : CheckedDocuments.form(decoded.getFindings());
    new FileReport(file(), report, tally, new Progress(null, 1)).accept(checked);
    setup.report(report, tally);
    tally.setUnread(complaints.unread());
    report.end(tally);
  }
}
