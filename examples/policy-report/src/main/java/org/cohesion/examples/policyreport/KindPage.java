package org.cohesion.examples.policyreport;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.cohesion.finding.FindingKind;

/**
 * The page about a kind of finding. It is in English below its title.
 *
 * @param kind the kind
 * @param markdown the page in English; empty for a rule of somebody else's who wrote none
 */
public record KindPage(FindingKind kind, String markdown) {

  private static final String WHAT = "## What it finds";

  /** {@return the page about a kind} */
  public static KindPage of(FindingKind kind) {
    try {
      return new KindPage(kind, kind.page());
    } catch (IllegalStateException e) {
      return new KindPage(kind, "");
    }
  }

  /** {@return the title of the page; empty if there is none} */
  public Optional<String> title(Locale locale) {
    return markdown.isEmpty() ? Optional.empty() : Optional.of(kind.title(locale));
  }

  /** {@return the page with its title in that language; empty if there is none} */
  public Optional<String> text(Locale locale) {
    return title(locale)
        .map(title -> markdown.replaceFirst("# .*", Matcher.quoteReplacement("# " + title)));
  }

  /** {@return what it finds, on one line: the first paragraph that says so, empty if none does} */
  public Optional<String> summary() {
    String summary =
        markdown
            .lines()
            .dropWhile(line -> !line.equals(WHAT))
            .skip(1)
            .dropWhile(String::isBlank)
            .takeWhile(line -> !line.isBlank())
            .map(String::strip)
            .collect(Collectors.joining(" "));
    return summary.isEmpty() ? Optional.empty() : Optional.of(summary);
  }
}
