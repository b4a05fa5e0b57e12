package org.cohesion.examples.policycheck.option;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.cohesion.report.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Which rules policies are held to: the options of every command that runs the rules. */
public final class RuleOptions {

  private final OptionSpec profile =
      OptionSpec.builder("--profile")
          .type(Profile.class)
          .converters(ChoiceConverters.ofVocabulary(Profile.values()))
          .paramLabel("draft|adopted")
          .description(
              "Checks policies as drafts or as adopted ones, whatever they and the settings say. Default:"
                  + " as the settings say, or else as drafts those whose status is draft.")
          .build();

  private final OptionSpec day =
      OptionSpec.builder("--as-of")
          .type(LocalDate.class)
          .paramLabel("YYYY-MM-DD")
          .converters(new DayConverter())
          .description("Checks as if it were this day. Default: today.")
          .build();

  private final OptionSpec settings =
      OptionSpec.builder("--settings")
          .type(String.class)
          .paramLabel("FILE")
          .converters(new FileNameConverter())
          .description(
              "What the school or trust decided for all its policies, as JSON ('schema settings'"
                  + " describes it): rules that are switched off, severities, term dates, profile,"
                  + " waivers, files to leave out. Settings that are not named here are not looked for.")
          .build();

  private final ReadingOptions reading = new ReadingOptions();

  /** Adds these options to a command. */
  public void addTo(CommandSpec command) {
    command.addOption(profile);
    command.addOption(day);
    command.addOption(settings);
    reading.addTo(command);
  }

  public ReadingOptions reading() {
    return reading;
  }

  /** What the user chose; null if nothing. */
  public @Nullable Profile profile() {
    return profile.getValue();
  }

  public LocalDate day() {
    return Objects.requireNonNullElseGet(
        day.<LocalDate>getValue(), () -> LocalDate.now(ZoneId.systemDefault()));
  }

  public @Nullable String settings() {
    return settings.getValue();
  }
}
