package org.cohesion.examples.policycheck;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cohesion.report.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How policies are checked: the options of every command that does so. */
final class CheckOptions {

  @Option(
      names = "--profile",
      paramLabel = "draft|adopted",
      description =
          "How far along the policies are, whatever they and the settings say. Default: what the"
              + " settings say, or else draft for a policy whose control.status is draft, and"
              + " adopted for any other.")
  private @Nullable Profile profile;

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description = "The day to check for. Default: today.")
  private @Nullable LocalDate day;

  @Option(
      names = "--before",
      paramLabel = "FILE",
      converter = FileNameConverter.class,
      description =
          "The version before, to compare the policy with: a file, or - for standard input. Only"
              + " with one policy.")
  private @Nullable String before;

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      converter = FileNameConverter.class,
      description =
          "What a school or trust decided for all its policies, as JSON (see 'schema settings'):"
              + " rules that are off, severities, term dates, profile, waivers, files"
              + " to leave out. No such file is looked for unless it is named here.")
  private @Nullable String settings;

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      converter = FileNameConverter.class,
      description =
          "Findings to live with, as JSON (see 'schema waivers'), beside those of the settings."
              + " They are marked, and do not count for --fail-on. A waiver that has ended, or that"
              + " no policy needs, is a finding.")
  private @Nullable String waivers;

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  ReadingOptions reading() {
    return reading;
  }

  /** What the user chose; null if nothing. */
  @Nullable Profile profile() {
    return profile;
  }

  LocalDate day() {
    return Objects.requireNonNullElseGet(day, () -> LocalDate.now(ZoneId.systemDefault()));
  }

  @Nullable String before() {
    return before;
  }

  /** Standard input can be read only once. */
  void requireOneStandardInput(String policy, CommandSpec spec) {
    if (policy.equals(PolicyFiles.STANDARD_INPUT) && policy.equals(before)) {
      throw new ParameterException(
          spec.commandLine(), "Only one of the two policies can come from standard input");
    }
  }

  @Nullable String settings() {
    return settings;
  }

  /** The files of waivers: those of the settings, then the one named on the command line. */
  List<String> waivers(SettingsFile from) {
    return Stream.concat(from.waivers().stream(), Stream.ofNullable(waivers)).toList();
  }
}
