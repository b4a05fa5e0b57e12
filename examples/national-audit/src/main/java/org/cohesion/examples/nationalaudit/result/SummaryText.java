package org.cohesion.examples.nationalaudit.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.cohesion.examples.nationalaudit.result.Summary.RuleShare;

/** The summary as a text table, for a terminal of 80 columns. */
public final class SummaryText {

  private static final int MOST_RULES = 20;
  private static final int MOST_AUTHORITIES = 5;

  private final Summary summary;
  private final StringBuilder text = new StringBuilder();

  private SummaryText(Summary summary) {
    this.summary = summary;
  }

  /** {@return the table, each line ended by LF} */
  public static String of(Summary summary) {
    SummaryText table = new SummaryText(summary);
    table.rules();
    table.phases();
    table.authorities();
    table.line("%s", lastLine(summary));
    return table.text.toString();
  }

  private void rules() {
    List<RuleShare> shares = summary.byRule();
    line("%-40s %-8s %9s %9s %7s", "rule", "severity", "documents", "findings", "share");
    for (RuleShare share : shares.subList(0, Math.min(MOST_RULES, shares.size()))) {
      line(
          "%-40s %-8s %,9d %,9d %6.1f%%",
          share.rule(),
          share.severity(),
          share.documents(),
          share.findings(),
          share(share.documents(), summary.documents()));
    }
    if (shares.size() > MOST_RULES) {
      line("and %d more in summary.csv", shares.size() - MOST_RULES);
    }
    line("");
  }

  private void phases() {
    head("phase");
    for (Total total : summary.byPhase()) {
      total(String.valueOf(total.phase()), total);
    }
    line("");
  }

  /** Those of which most is to be said. */
  private void authorities() {
    List<Total> totals = new ArrayList<>(summary.byLocalAuthority());
    totals.sort(
        Comparator.comparingDouble((Total total) -> share(total.sound(), total.documents()))
            .thenComparing(total -> String.valueOf(total.localAuthority())));
    boolean all = totals.size() <= MOST_AUTHORITIES;
    head(all ? "local authority" : "local authority, fewest sound");
    for (Total total : totals.subList(0, Math.min(MOST_AUTHORITIES, totals.size()))) {
      total(String.valueOf(total.localAuthority()), total);
    }
    if (!all) {
      line("and %d more in totals.csv", totals.size() - MOST_AUTHORITIES);
    }
    line("");
  }

  private void head(String first) {
    line(
        "%-29s %9s %10s %9s %9s %8s",
        first, "documents", "unreadable", "errors", "warnings", "sound");
  }

  private void total(String name, Total total) {
    line(
        "%-29s %,9d %,10d %,9d %,9d %7.1f%%",
        name.isEmpty() ? "not stated" : name,
        total.documents(),
        total.unreadable(),
        total.withErrors(),
        total.withWarnings(),
        share(total.sound(), total.documents()));
  }

  /** {@return how many documents there are, and how many findings} */
  static String lastLine(Summary summary) {
    return String.format(
        Locale.ROOT,
        "%,d %s, %,d of them unreadable; %,d %s",
        summary.documents(),
        summary.documents() == 1 ? "document" : "documents",
        summary.unreadable(),
        summary.findings(),
        summary.findings() == 1 ? "finding" : "findings");
  }

  static double share(long part, long whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  @SuppressWarnings("AnnotateFormatMethod") // the annotation is Error Prone's own
  private void line(String format, Object... arguments) {
    text.append(String.format(Locale.ROOT, format, arguments).stripTrailing()).append('\n');
  }
}
