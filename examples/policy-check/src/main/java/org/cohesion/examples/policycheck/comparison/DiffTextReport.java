package org.cohesion.examples.policycheck.comparison;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohesion.comparison.Change;
import org.cohesion.comparison.ChangeKind;
import org.cohesion.examples.policycheck.comparison.ComparedFiles.PlacedChange;
import org.cohesion.examples.policycheck.wording.Sentences;
import org.cohesion.finding.Finding;
import org.cohesion.finding.SourcePosition;
import org.cohesion.text.PrintableText;

/** Prints changes for people and for editors: one a line, with its place, and a summary. */
public final class DiffTextReport {

  private static final String PLAIN = "\u001b[0m";

  private final boolean showText;
  private final boolean colour;
  private final Locale locale;

  /**
   * @param showText whether to print the words of the policies, below each change
   */
  public DiffTextReport(boolean showText, boolean colour, Locale locale) {
    this.showText = showText;
    this.colour = colour;
    this.locale = locale;
  }

  public void write(ComparedFiles files, PrintStream out) {
    for (PlacedChange placed : files.changes()) {
      Change change = placed.change();
      out.print(place(files, placed) + ": " + kind(change.getKind()) + ": ");
      out.print(PrintableText.of(change.text(locale)) + "\n");
      if (showText) {
        words(change).forEach(line -> out.print("    " + PrintableText.of(line) + "\n"));
      }
    }
    out.print(summary(files) + "\n");
  }

  private static String place(ComparedFiles files, PlacedChange placed) {
    Optional<SourcePosition> after = placed.after();
    String file = PrintableText.of(after.isPresent() ? files.after() : files.before());
    return file + ":" + after.or(placed::before).orElseThrow();
  }

  private static List<String> words(Change change) {
    Optional<String> before = change.getValueBefore();
    Optional<String> after = change.getValueAfter();
    if (before.equals(after)) {
      return after.map(same -> "  " + same).stream().toList();
    }
    return Stream.concat(before.map(w -> "- " + w).stream(), after.map(w -> "+ " + w).stream())
        .toList();
  }

  private String summary(ComparedFiles files) {
    int all = files.changes().size();
    if (all == 0) {
      return Sentences.of("diff.none").text(locale);
    }
    Finding summary = Sentences.of("diff.summary").with("changes", all);
    List<ChangeKind> kinds =
        Arrays.stream(ChangeKind.values()).filter(kind -> files.count(kind) > 0).toList();
    // Changes of one kind are all counted already.
    return kinds.size() == 1
        ? summary.text(locale)
        : summary
            .with(
                "kinds",
                kinds.stream()
                    .map(kind -> counted(kind, files.count(kind)))
                    .collect(Collectors.joining(", ")))
            .text(locale);
  }

  private String counted(ChangeKind kind, int number) {
    return Sentences.of("diff.part").with("number", number).with("kind", kind).text(locale);
  }

  private String kind(ChangeKind kind) {
    String label = Sentences.label(kind, locale);
    return colour ? colourOf(kind) + label + PLAIN : label;
  }

  private static String colourOf(ChangeKind kind) {
    return switch (kind) {
      case ADDED -> "\u001b[32m";
      case REMOVED -> "\u001b[31m";
      case CHANGED -> "\u001b[33m";
      case MOVED -> "\u001b[36m";
      case TYPOGRAPHY -> "\u001b[2m";
    };
  }
}
