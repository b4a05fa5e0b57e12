package org.cohesion.examples.policycheck.command;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cohesion.calendar.ReviewCalendar;
import org.cohesion.examples.policycheck.calendar.CalendarJson;
import org.cohesion.examples.policycheck.calendar.CalendarText;
import org.cohesion.examples.policycheck.checking.PolicyReading;
import org.cohesion.examples.policycheck.checking.SettingsFile;
import org.cohesion.examples.policycheck.input.Complaints;
import org.cohesion.examples.policycheck.input.ExcludePatterns;
import org.cohesion.examples.policycheck.input.InputFile;
import org.cohesion.examples.policycheck.input.PolicyFiles;
import org.cohesion.examples.policycheck.option.ChoiceConverters;
import org.cohesion.examples.policycheck.option.DayConverter;
import org.cohesion.examples.policycheck.option.FileNameConverter;
import org.cohesion.examples.policycheck.option.LocaleOption;
import org.cohesion.examples.policycheck.option.PathArguments;
import org.cohesion.examples.policycheck.option.ReadingOptions;
import org.cohesion.examples.policycheck.output.EarlierReport;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.examples.policyreport.calendar.CalendarFile;
import org.cohesion.examples.policyreport.calendar.CalendarPolicy;
import org.cohesion.examples.policyreport.calendar.DutyWords;
import org.cohesion.report.CheckSettings;
import org.cohesion.review.TermCalendar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Prints what falls due under policies, for calendars to take over. */
public final class CalendarCommand implements Callable<Integer> {

  /** How a calendar is printed. */
  public enum Format {
    ICS,
    TEXT,
    JSON
  }

  private static final int USUAL_YEARS = 1;

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private final PathArguments paths = new PathArguments();

  private final OptionSpec from =
      OptionSpec.builder("--from")
          .type(LocalDate.class)
          .paramLabel("YYYY-MM-DD")
          .converters(new DayConverter())
          .description("The first day. Default: today.")
          .build();

  private final OptionSpec to =
      OptionSpec.builder("--to")
          .type(LocalDate.class)
          .paramLabel("YYYY-MM-DD")
          .converters(new DayConverter())
          .description("The last day, at most ten years later. Default: a year later.")
          .build();

  private final OptionSpec format =
      OptionSpec.builder("--format")
          .type(Format.class)
          .converters(ChoiceConverters.of(Format.values()))
          .initialValue(Format.ICS)
          .paramLabel("ics|text|json")
          .description(
              "How to print: ics (iCalendar) for calendar programs, text for people, json for other"
                  + " programs. Default: ics.")
          .build();

  private final OptionSpec output =
      OptionSpec.builder("--output")
          .type(String.class)
          .paramLabel("FILE")
          .description(
              "The file to write to; - is standard output, the default. It is replaced once the"
                  + " calendar is complete, and stays as it was if there is none.")
          .build();

  private final OptionSpec settings =
      OptionSpec.builder("--settings")
          .type(String.class)
          .paramLabel("FILE")
          .converters(new FileNameConverter())
          .description(
              "The settings of the school or trust, as JSON, for their term dates. Without them,"
                  + " terms are those of the law: to the end of December, March and August.")
          .build();

  private final OptionSpec all =
      OptionSpec.builder("--all")
          .type(boolean.class)
          .initialValue(false)
          .description(
              "Includes what recurs every week or month, which is left out otherwise: it would hide"
                  + " the rest.")
          .build();

  private final OptionSpec showText =
      OptionSpec.builder("--show-text")
          .type(boolean.class)
          .initialValue(false)
          .description(
              "Shows the statements, titles and names of the policies as well. Policies name people:"
                  + " mind who reads it.")
          .build();

  private final ReadingOptions reading = new ReadingOptions();

  private final LocaleOption language = new LocaleOption();

  private final Shell shell;
  private final Complaints complaints;

  public CalendarCommand(Shell shell) {
    this.shell = shell;
    this.complaints = new Complaints(shell::complain);
  }

  /** {@return the command as picocli knows it, with what can be typed behind it} */
  public CommandSpec spec() {
    spec.name("calendar");
    paths.addTo(spec);
    spec.addOption(from);
    spec.addOption(to);
    spec.addOption(format);
    spec.addOption(output);
    spec.addOption(settings);
    spec.addOption(all);
    spec.addOption(showText);
    reading.addTo(spec);
    language.addTo(spec);
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Prints what falls due under policies: reviews, reports, monitoring, procedures.",
            "A calendar program reminds of each two months, a month and a week before, and on the day;"
                + " of what repeats, not before it was due the last time.")
        .footer(
            "",
            "Events keep their names: whoever reads a newer calendar into the same",
            "calendar program brings them up to date.",
            "What --format json prints is described by a JSON Schema in the jar:",
            "  unzip -p policy-check.jar calendar-output.schema.json",
            "",
            "Exit status:",
            "  0    written; or nothing falls due, which standard error says with",
            "       --format ics, since there is no calendar without events",
            "  2    wrong usage, unreadable input or something that is no policy",
            ExitStatus.CLOSED_PIPE_HELP);
    return spec;
  }

  @Override
  public Integer call() {
    List<String> typed = paths.typed(spec);
    LocalDate first = first();
    LocalDate last = last(first);
    SettingsFile terms = SettingsFile.read(settings.getValue(), complaints);
    if (!terms.isSound()) {
      return ExitStatus.FAILED;
    }
    PolicyFiles folders =
        new PolicyFiles(
            complaints,
            ExcludePatterns.of(List.of()),
            EarlierReport.at(Collections.singletonList(output())));
    List<InputFile> files = folders.find(typed);
    List<CalendarPolicy> policies = new ArrayList<>();
    TermCalendar calendar = terms(terms.settings());
    new PolicyReading(
            reading.reader().build(),
            shell,
            complaints,
            (name, policy) ->
                policies.add(
                    new CalendarPolicy(
                        name,
                        policy,
                        ReviewCalendar.of(policy, first, last, calendar),
                        all.getValue())),
            files.size())
        .read(files);
    policies.stream().filter(policy -> !policy.calendar().isComplete()).forEach(this::warn);
    List<String> inputs = new ArrayList<>(files.stream().map(InputFile::name).toList());
    inputs.addAll(folders.others());
    if (terms.path() != null) {
      inputs.add(terms.path());
    }
    return policies.isEmpty() ? ExitStatus.FAILED : write(policies, inputs, first, last);
  }

  private int write(
      List<CalendarPolicy> policies, List<String> inputs, LocalDate first, LocalDate last) {
    tellWhatIsLeftOut(policies.stream().mapToInt(CalendarPolicy::leftOut).sum());
    boolean isEmpty = policies.stream().allMatch(p -> p.duties().isEmpty());
    if (isEmpty && format.getValue() == Format.ICS) {
      shell.complain(
          "nothing falls due from " + first + " to " + last + ", so there is no calendar");
      return complaints.any() ? ExitStatus.FAILED : ExitStatus.ALL_WELL;
    }
    boolean written =
        shell.print(
            output(),
            inputs,
            out -> {
              print(policies, first, last, out);
              return true;
            });
    return written && !complaints.any() ? ExitStatus.ALL_WELL : ExitStatus.FAILED;
  }

  private void print(
      List<CalendarPolicy> policies, LocalDate first, LocalDate last, PrintStream out) {
    boolean showsText = showText.getValue();
    DutyWords words = new DutyWords(language.locale(), showsText);
    switch (format.<Format>getValue()) {
      case ICS -> out.print(new CalendarFile(words, Instant.now()).of(policies));
      case TEXT -> new CalendarText(words, first, last).write(policies, out);
      case JSON -> new CalendarJson(words, first, last, showsText).write(policies, out);
    }
  }

  private void tellWhatIsLeftOut(int series) {
    if (series > 0) {
      shell.complain(
          series
              + (series == 1
                  ? " thing that recurs every week or month is left out; --all includes it"
                  : " things that recur every week or month are left out; --all includes them"));
    }
  }

  private void warn(CalendarPolicy policy) {
    complaints.accept(
        policy.file()
            + " has more than "
            + ReviewCalendar.MOST_DUTIES
            + " things that fall due; the later ones are left out");
  }

  private LocalDate first() {
    return Objects.requireNonNullElseGet(
        from.<LocalDate>getValue(), () -> LocalDate.now(ZoneId.systemDefault()));
  }

  private LocalDate last(LocalDate first) {
    LocalDate last =
        Objects.requireNonNullElseGet(to.<LocalDate>getValue(), () -> first.plusYears(USUAL_YEARS));
    if (last.isBefore(first)) {
      throw new ParameterException(
          spec.commandLine(), "--to is " + last + ", which is before " + first);
    }
    if (last.isAfter(first.plusYears(ReviewCalendar.MOST_YEARS))) {
      throw new ParameterException(
          spec.commandLine(),
          "from "
              + first
              + " to "
              + last
              + " is more than "
              + ReviewCalendar.MOST_YEARS
              + " years");
    }
    return last;
  }

  private static TermCalendar terms(CheckSettings settings) {
    return settings.getTermDates().isEmpty()
        ? TermCalendar.statutory()
        : TermCalendar.of(settings.getTermDates());
  }

  private @Nullable String output() {
    return output.getValue();
  }
}
