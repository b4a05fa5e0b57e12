package org.cohesion.examples.policycheck.input;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cohesion.examples.policycheck.wording.Sentences;

/** Why something in a folder is not checked. */
public enum LeftOutReason {
  /** A hidden file, or a hidden folder with all that is in it. */
  HIDDEN("hidden"),

  /** A pipe, a device or a socket with the name of a policy: reading it might never end. */
  NOT_REGULAR("notRegular"),

  /** A document that says that it is something else than a policy, see {@link OtherJson}. */
  OTHER_JSON("otherJson"),

  /** A file of a word processor, or a PDF: perhaps a policy, but nothing that can be read. */
  DOCUMENT("document"),

  /** A file, or a folder with all that is in it, that the user or the settings exclude. */
  EXCLUDED("excluded");

  private final String jsonName;

  LeftOutReason(String jsonName) {
    this.jsonName = jsonName;
  }

  /** What it is called in reports for programs and in the message bundle. */
  public String jsonName() {
    return jsonName;
  }

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
