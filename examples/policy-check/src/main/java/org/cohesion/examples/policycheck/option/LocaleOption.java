package org.cohesion.examples.policycheck.option;

import java.util.Locale;
import org.cohesion.policy.Language;
import picocli.CommandLine.Option;

/** In what language a command reports; the machine's own is never asked for. */
public final class LocaleOption {

  @Option(
      names = "--locale",
      paramLabel = "en|cy",
      description = "The language to report in: English or Welsh. Default: en.")
  private Language language = Language.ENGLISH;

  public Locale locale() {
    return Locale.forLanguageTag(language.getJsonName());
  }
}
