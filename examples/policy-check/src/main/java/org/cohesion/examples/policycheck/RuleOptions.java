package org.cohesion.examples.policycheck;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.cohesion.report.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which rules policies are held to: the options of every command that runs the rules. */
final class RuleOptions {

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
      names = "--settings",
      paramLabel = "FILE",
      converter = FileNameConverter.class,
      description =
          "What a school or trust decided for all its policies, as JSON (see 'schema settings'):"
              + " rules that are off, severities, term dates, profile, waivers, files"
              + " to leave out. No such file is looked for unless it is named here.")
  private @Nullable String settings;

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

  @Nullable String settings() {
    return settings;
  }
}
