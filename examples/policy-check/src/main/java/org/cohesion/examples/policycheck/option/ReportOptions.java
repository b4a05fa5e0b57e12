package org.cohesion.examples.policycheck.option;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.finding.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Which reports are wanted of one run, and where each of them goes. */
public final class ReportOptions {

  private final OptionSpec level =
      OptionSpec.builder("--level")
          .type(Severity.class)
          .converters(ChoiceConverters.ofVocabulary(Severity.values()))
          .paramLabel("info|warning|error")
          .description(
              "Prints findings of this severity and worse. Default: warning as text and html, info in"
                  + " all other formats.")
          .build();

  private final OptionSpec formats =
      OptionSpec.builder("--format")
          .type(List.class)
          .auxiliaryTypes(ReportTarget.class)
          .initialValue(List.of())
          .converters(new ReportTargetConverter())
          .paramLabel(ReportForm.label() + "[=FILE]")
          .description(
              "How to print: text for people, json for programs, sarif (2.1.0) for code scanning and"
                  + " editors, junit (XML) for build servers such as Jenkins and GitLab, github for"
                  + " annotations in its workflows, csv for spreadsheets, html as a page to look at and to print. Default: text. Can be given"
                  + " several times, each with a file of its own behind =; one may be without, and goes"
                  + " where --output says.")
          .build();

  private final OptionSpec output =
      OptionSpec.builder("--output")
          .type(String.class)
          .paramLabel("FILE")
          .description(
              "The file for the report of a --format without a file of its own; - is standard output, the"
                  + " default. Each file is replaced once all reports are complete, and stays as it was if"
                  + " nothing could be checked.")
          .build();

  /** Adds these options to a command. */
  public void addTo(CommandSpec command) {
    command.addOption(level);
    command.addOption(formats);
    command.addOption(output);
  }

  /** The least severity that is wanted in a report. */
  public Severity level(ReportForm form) {
    Severity chosen = level.getValue();
    if (chosen != null) {
      return chosen;
    }
    return form == ReportForm.TEXT || form == ReportForm.HTML ? Severity.WARNING : Severity.INFO;
  }

  /**
   * The reports that are wanted, each with its file; null instead of a file is standard output.
   *
   * @throws ParameterException if it is not clear which report goes where
   */
  public List<ReportTarget> targets(CommandSpec spec) {
    List<ReportTarget> typed = formats.getValue();
    List<ReportTarget> targets = new ArrayList<>();
    boolean placed = false;
    for (ReportTarget target : typed.isEmpty() ? usual() : typed) {
      if (target.file() == null && placed) {
        throw new ParameterException(
            spec.commandLine(),
            "only one --format can be without a file; write --format "
                + target.form().word()
                + "=FILE");
      }
      placed |= target.file() == null;
      targets.add(
          target.file() == null ? new ReportTarget(target.form(), output.getValue()) : target);
    }
    if (!placed && output.getValue() != null) {
      throw new ParameterException(
          spec.commandLine(),
          "every --format has a file of its own, so there is nothing for --output; take it out");
    }
    return targets;
  }

  private static List<ReportTarget> usual() {
    return List.of(new ReportTarget(ReportForm.TEXT, null));
  }

  /** The files that are to be written, as the user named them; null for standard output. */
  public static List<@Nullable String> files(List<ReportTarget> targets) {
    List<@Nullable String> files = new ArrayList<>();
    targets.forEach(target -> files.add(target.file()));
    return files;
  }
}
