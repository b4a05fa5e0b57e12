package org.cohesion.examples.policycheck.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.cohesion.examples.policycheck.checking.FileReport;
import org.cohesion.examples.policycheck.input.Complaints;
import org.cohesion.examples.policycheck.option.ChoiceConverters;
import org.cohesion.examples.policycheck.option.FileNameConverter;
import org.cohesion.examples.policycheck.option.ReadingOptions;
import org.cohesion.examples.policycheck.output.Progress;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.examples.policycheck.report.TextReport;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.examples.policyreport.Report;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.examples.policyreport.document.PolicyMarkdown;
import org.cohesion.examples.policyreport.document.PolicyPage;
import org.cohesion.examples.policyreport.document.PrintedDocument;
import org.cohesion.examples.policyreport.docx.WordFile;
import org.cohesion.finding.Severity;
import org.cohesion.json.Decoded;
import org.cohesion.policy.Policy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints a policy as a document to publish. */
public final class RenderCommand implements Callable<Integer> {

  /** What documents can be. */
  public enum Form {
    /** A web page that needs nothing but itself. */
    HTML(policy -> PolicyPage.of(policy).getBytes(StandardCharsets.UTF_8)),
    /** Markdown with the tables of GitHub. */
    MD(policy -> PolicyMarkdown.of(PrintedDocument.of(policy)).getBytes(StandardCharsets.UTF_8)),
    /** A Word file. */
    DOCX(WordFile::of);

    @SuppressWarnings("ImmutableEnumChecker") // Functions without a state.
    private final Function<Policy, byte[]> writer;

    Form(Function<Policy, byte[]> writer) {
      this.writer = writer;
    }

    /** {@return the policy in this form, the bytes of a file} */
    byte[] write(Policy policy) {
      return writer.apply(policy);
    }
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

  private final ReadingOptions reading = new ReadingOptions();

  private final OptionSpec format =
      OptionSpec.builder("--format")
          .type(Form.class)
          .converters(ChoiceConverters.of(Form.values()))
          .initialValue(Form.HTML)
          .paramLabel("html|md|docx")
          .description("A web page, Markdown, or a Word file. Default: html.")
          .build();

  private final OptionSpec output =
      OptionSpec.builder("--output")
          .type(String.class)
          .paramLabel("FILE")
          .description(
              "Where to print, - for standard output, the default. The file is replaced once the"
                  + " document is whole, and stays as it was if there is none.")
          .build();

  private final Shell shell;
  private boolean rendered;

  public RenderCommand(Shell shell) {
    this.shell = shell;
  }

  /** {@return the command as picocli knows it, with what can be typed behind it} */
  public CommandSpec spec() {
    spec.name("render");
    spec.addPositional(file);
    spec.addOption(format);
    spec.addOption(output);
    reading.addTo(spec);
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Prints a policy as a document, to be published on the website of the school.",
            "It has the parts in the order of the policy, with the headings of the school, in the"
                + " language of the policy. The web page and the Word file also carry the policy itself, so that"
                + " 'policy-import' reads it back without loss.")
        .footer(
            "",
            "If the document is no policy, what is wrong is printed as by 'check', to standard",
            "error. Page and Word file carry everything that the policy has, its extensions too.",
            "",
            "Exit status:",
            "  0    the document was printed",
            "  2    wrong usage, unreadable input or no policy",
            ExitStatus.CLOSED_PIPE_HELP);
    return spec;
  }

  @Override
  public Integer call() {
    if (format.getValue() == Form.DOCX && isOnScreen()) {
      shell.complain("a Word file cannot be shown here; name a file to write to with --output");
      return ExitStatus.FAILED;
    }
    Complaints complaints = new Complaints(shell::complain);
    String name = file.getValue();
    Decoded decoded = shell.decode(name, reading.reader().build(), complaints);
    if (decoded == null) {
      return ExitStatus.FAILED;
    }
    if (decoded.getPolicy().isEmpty()) {
      printMistakes(name, decoded);
      return ExitStatus.FAILED;
    }
    if (!decoded.isComplete()) {
      shell.complain(name + " is of a newer version of the format; what is new in it is left out");
    }
    boolean written =
        shell.print(output.getValue(), List.of(name), out -> render(decoded.orThrow(), out));
    return written && rendered ? ExitStatus.ALL_WELL : ExitStatus.FAILED;
  }

  private boolean isOnScreen() {
    String named = output.getValue();
    return (named == null || named.equals("-")) && shell.terminal().screen() != null;
  }

  private boolean render(Policy policy, PrintStream out) {
    Form form = format.getValue();
    out.writeBytes(form.write(policy));
    rendered = true;
    return true;
  }

  private void printMistakes(String name, Decoded decoded) {
    Report report = new TextReport(Severity.WARNING, Locale.ENGLISH, false, shell.err());
    Tally tally = new Tally();
    new FileReport(name, report, tally, new Progress(null, 1))
        .accept(CheckedDocuments.form(decoded.getFindings()));
    report.end(tally);
  }
}
