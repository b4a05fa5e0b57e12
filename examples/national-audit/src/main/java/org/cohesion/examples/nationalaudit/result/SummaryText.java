package org.cohesion.examples.nationalaudit.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cohesion.examples.nationalaudit.result.Summary.RuleShare;
import org.cohesion.examples.nationalaudit.wording.Words;

/** The summary as text tables, for a terminal of 80 columns. */
public final class SummaryText {

  private static final int MOST_RULES = 20;
  private static final int MOST_AUTHORITIES = 5;

  private final Summary summary;
  private final Words words;
  private final StringBuilder text = new StringBuilder();

  private SummaryText(Summary summary, Words words) {
    this.summary = summary;
    this.words = words;
  }

  /** {@return the tables, each line ended by LF} */
  public static String of(Summary summary, Words words) {
    SummaryText tables = new SummaryText(summary, words);
    tables.rules();
    tables.phases();
    tables.authorities();
    return tables.text.append(lastLine(summary, words)).append('\n').toString();
  }

  private void rules() {
    List<RuleShare> shares = summary.byRule();
    TextTable table = new TextTable(2);
    table.row(
        words.text("rule"),
        words.text("severity"),
        words.text("documents"),
        words.text("findings"),
        words.text("share"));
    for (RuleShare share : shares.subList(0, Math.min(MOST_RULES, shares.size()))) {
      table.row(
          share.rule(),
          words.severity(share.severity()),
          Words.number(share.documents()),
          Words.number(share.findings()),
          percent(share.documents(), summary.documents()));
    }
    end(table, "more-rules", shares.size() - MOST_RULES);
  }

  private void phases() {
    TextTable table = totals("phase");
    for (Total total : summary.byPhase()) {
      total(words.phase(String.valueOf(total.phase())), total, table);
    }
    end(table, "", 0);
  }

  /** Those of which most is to be said. */
  private void authorities() {
    List<Total> totals = new ArrayList<>(summary.byLocalAuthority());
    totals.sort(
        Comparator.comparingDouble((Total total) -> Words.percent(total.sound(), total.documents()))
            .thenComparing(total -> String.valueOf(total.localAuthority())));
    TextTable table = totals(totals.size() <= MOST_AUTHORITIES ? "authority" : "fewest-sound");
    for (Total total : totals.subList(0, Math.min(MOST_AUTHORITIES, totals.size()))) {
      String authority = String.valueOf(total.localAuthority());
      total(authority.isEmpty() ? words.text("none") : authority, total, table);
    }
    end(table, "more-authorities", totals.size() - MOST_AUTHORITIES);
  }

  private TextTable totals(String first) {
    TextTable table = new TextTable(1);
    table.row(
        words.text(first),
        words.text("documents"),
        words.text("unreadable"),
        words.text("errors"),
        words.text("warnings"),
        words.text("sound"));
    return table;
  }

  private static void total(String name, Total total, TextTable table) {
    table.row(
        name,
        Words.number(total.documents()),
        Words.number(total.unreadable()),
        Words.number(total.withErrors()),
        Words.number(total.withWarnings()),
        percent(total.sound(), total.documents()));
  }

  private void end(TextTable table, String more, int leftOut) {
    text.append(table.text());
    if (leftOut > 0) {
      text.append(words.counted(more, Map.of("number", (long) leftOut))).append('\n');
    }
    text.append('\n');
  }

  private static String percent(long part, long whole) {
    return String.format(Locale.ROOT, "%.1f%%", Words.percent(part, whole));
  }

  /** {@return how many documents there are, and how many findings} */
  static String lastLine(Summary summary, Words words) {
    return words.counted(
        "total",
        Map.of(
            "documents", summary.documents(),
            "unreadable", summary.unreadable(),
            "findings", summary.findings()));
  }
}
