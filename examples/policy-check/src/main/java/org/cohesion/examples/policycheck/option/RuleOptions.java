package org.cohesion.examples.policycheck.option;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.cohesion.report.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which rules policies are held to: the options of every command that runs the rules. */
public final class RuleOptions {

  @Option(
      names = "--profile",
      paramLabel = "draft|adopted",
      description =
          "Checks policies as drafts or as adopted ones, whatever they and the settings say. Default:"
              + " as the settings say, or else as drafts those whose status is draft.")
  private @Nullable Profile profile;

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description = "Checks as if it were this day. Default: today.")
  private @Nullable LocalDate day;

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      converter = FileNameConverter.class,
      description =
          "What the school or trust decided for all its policies, as JSON ('schema settings'"
              + " describes it): rules that are switched off, severities, term dates, profile,"
              + " waivers, files to leave out. Settings that are not named here are not looked for.")
  private @Nullable String settings;

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  public ReadingOptions reading() {
    return reading;
  }

  /** What the user chose; null if nothing. */
  public @Nullable Profile profile() {
    return profile;
  }

  public LocalDate day() {
    return Objects.requireNonNullElseGet(day, () -> LocalDate.now(ZoneId.systemDefault()));
  }

  public @Nullable String settings() {
    return settings;
  }
}
