package org.cohesion.examples.policycheck.option;

import java.util.Locale;
import org.cohesion.policy.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** In what language a command reports; the machine's own is never asked for. */
public final class LocaleOption {

  private final OptionSpec language =
      OptionSpec.builder("--locale")
          .type(Language.class)
          .converters(ChoiceConverters.ofLanguages())
          .initialValue(Language.ENGLISH)
          .paramLabel("en|cy")
          .description("The language to report in: English or Welsh. Default: en.")
          .build();

  /** Adds these options to a command. */
  public void addTo(CommandSpec command) {
    command.addOption(language);
  }

  public Locale locale() {
    return Locale.forLanguageTag(language.<Language>getValue().getJsonName());
  }
}
