package org.cohesion.examples.policyimport.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.cohesion.examples.policycheck.command.ExitStatus;
import org.cohesion.examples.policycheck.option.FileNameConverter;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.examples.policyimport.ImportOptions;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.school.SchoolReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Makes drafts of policies from documents, and tells what they rest on. */
public final class ImportCommand implements Callable<Integer> {

  /** What the program is called. */
  public static final String PROGRAM = "policy-import";

  private static final double TOLERANCE = 10;

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private final PositionalParamSpec files =
      PositionalParamSpec.builder()
          .arity("1..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .converters(new FileNameConverter())
          .initialValue(List.of())
          .paramLabel("FILE")
          .required(true)
          .description(
              "Documents: Word (.docx, .doc), OpenDocument (.odt), PDF, HTML, Markdown or plain text,"
                  + " told by their first bytes; - for standard input.",
              "The draft of one file goes to standard output, those of several to NAME.json beside"
                  + " each.")
          .build();

  private final OptionSpec output =
      OptionSpec.builder("--output")
          .type(String.class)
          .converters(new FileNameConverter())
          .paramLabel("FILE|DIR")
          .description(
              "Writes the draft to this file, which is replaced if it is there, or NAME.json of each"
                  + " document into this folder, where nothing is replaced.")
          .build();

  private final OptionSpec report =
      OptionSpec.builder("--report")
          .type(String.class)
          .converters(new FileNameConverter())
          .paramLabel("FILE")
          .description(
              "Writes to this file, as JSON, why each member of a draft is filled as it is, what was not"
                  + " understood, and what could not be read. It quotes the documents: mind who reads"
                  + " it.")
          .build();

  private final OptionSpec check =
      OptionSpec.builder("--check")
          .type(boolean.class)
          .initialValue(false)
          .description(
              "Goes on to check each draft, as 'policy-check check' does. What it finds is printed where"
                  + " no draft is: on standard error if the draft goes to standard output.")
          .build();

  private final OptionSpec school =
      OptionSpec.builder("--school")
          .type(SchoolReference.class)
          .converters(new SchoolOption())
          .paramLabel("NAME|URN")
          .description(
              "Whose policy it is: a URN of six digits goes into the draft whatever the document says, a"
                  + " name where the document has none.")
          .build();

  private final OptionSpec tolerance =
      OptionSpec.builder("--tolerance")
          .type(Double.class)
          .converters(new PercentConverter())
          .initialValue(TOLERANCE)
          .paramLabel("PERCENT")
          .description(
              "Ends with status 1 if more of the words of a document were not understood. Default: 10.")
          .build();

  private final Shell shell;
  private final Voice voice;

  /**
   * Makes the command.
   *
   * @param shell where it reads and writes
   * @param voice what it says on standard error
   */
  public ImportCommand(Shell shell, Voice voice) {
    this.shell = shell;
    this.voice = voice;
  }

  /**
   * Describes the command.
   *
   * @param version tells the version of the program
   * @return the command as picocli knows it, with what can be typed behind it
   */
  public CommandSpec spec(IVersionProvider version) {
    spec.name(PROGRAM);
    spec.versionProvider(version);
    spec.addPositional(files);
    List.of(output, report, check, school, tolerance).forEach(spec::addOption);
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Shows this help.").build());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Shows the version.")
            .build());
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Makes a draft of a policy from the document that a school has. Every word is kept: what is"
                + " understood in its member, the rest in sections. Standard error tells what was"
                + " found where, and what to look at first.")
        .footer(
            "",
            "To begin with:",
            "  policy-import policy.docx > policy.json",
            "  policy-import --check --school 123456 --output policy.json policy.pdf",
            "  policy-import --output drafts --report imports.json *.docx *.pdf",
            "",
            "What --report writes is described by a JSON Schema in the jar:",
            "  unzip -p policy-import.jar import-report.schema.json",
            "",
            "Exit status:",
            "  0    imported",
            "  1    imported, but more words than --tolerance were not understood",
            "  2    wrong usage, or something could not be read or written; the rest was",
            "       imported",
            ExitStatus.CLOSED_PIPE_HELP);
    return spec;
  }

  @Override
  public Integer call() throws UnreadableDocumentException {
    List<String> named = List.copyOf(new LinkedHashSet<>(files.<List<String>>getValue()));
    Destinations destinations = new Destinations(named, output.getValue());
    requireSense(destinations.problem());
    ImportReport written = new ImportReport(report.getValue(), named);
    requireSense(written.problem(destinations.isStandard()));
    Summary summary = new Summary(voice, tolerance.<Double>getValue());
    Drafts drafts = new Drafts(shell, voice, destinations, options());
    int number = 0;
    boolean tooMuch = false;
    for (String name : named) {
      voice.reading(++number, named.size(), name);
      ImportedFile file = drafts.make(name);
      if (file != null) {
        summary.tell(file);
        tooMuch |= summary.isTooMuch(file.draft().words());
        if (check.<Boolean>getValue()) {
          drafts.check(file);
        }
      }
    }
    voice.erase();
    String problem = written.write(drafts.made(), drafts.unread(), shell);
    if (problem != null) {
      voice.complain(problem);
    }
    if (problem != null || !drafts.unread().isEmpty()) {
      return ExitStatus.FAILED;
    }
    return tooMuch ? ExitStatus.FOUND_SOMETHING : ExitStatus.ALL_WELL;
  }

  private ImportOptions options() {
    SchoolReference known = school.getValue();
    return known == null ? ImportOptions.DEFAULT : ImportOptions.DEFAULT.withSchool(known);
  }

  private void requireSense(@Nullable String problem) {
    if (problem != null) {
      throw new ParameterException(spec.commandLine(), problem);
    }
  }
}
