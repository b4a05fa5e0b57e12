package org.cohesion.examples.policycheck.wording;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cohesion.examples.policyreport.LeftOutReason;

/** Words for what is not checked. */
public final class LeftOutWords {

  private LeftOutWords() {}

  /** Counts what was left out, as in {@code 1 hidden, 2 other JSON}; empty if nothing was. */
  public static String counted(Map<LeftOutReason, Integer> counts, Locale locale) {
    return counts.entrySet().stream()
        .map(
            entry ->
                Sentences.of("check.omitted")
                    .with(entry.getKey().jsonName(), entry.getValue())
                    .text(locale))
        .collect(Collectors.joining(", "));
  }
}
