package org.cohesion.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * What is printed: under which conditions, on what, and the table, in Markdown.
 *
 * @param conditions what stands above the inputs
 */
record Report(String conditions) {

  /** So many processes a core would have been running already. */
  private static final double QUIET = 0.5;

  /** Notes when and where the measuring begins, and how busy the machine was before. */
  static Report begin(Options options) {
    return of(
        options,
        LocalDate.now(ZoneId.systemDefault()),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  /**
   * Begins a report.
   *
   * @param options how long is measured
   * @param day when
   * @param cores how many processors there are
   * @param load how many processes wanted one of them lately; negative if unknown
   */
  static Report of(Options options, LocalDate day, int cores, double load) {
    String conditions =
        String.format(
            Locale.ROOT,
            "%s, Java %s (%s), %s %s, %d cores; warm-up: %d s, turns: %d, starts: %d\n",
            day,
            Runtime.version(),
            System.getProperty("java.vendor"),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            cores,
            options.warmupMillis() / 1_000,
            options.turns(),
            options.starts());
    return new Report(conditions + (load < QUIET * cores ? "" : busy(load)));
  }

  private static String busy(double load) {
    return String.format(
        Locale.ROOT,
        "\n**The machine was busy (load average %.1f): measure the processes again.**\n",
        load);
  }

  /**
   * {@return the whole report}
   *
   * @param rows what was measured, with targets
   * @param examples lines of a second table, the first its headings
   */
  String with(List<Row> rows, List<List<String>> examples) {
    StringBuilder text = new StringBuilder(conditions).append('\n');
    table(text, Row.HEADINGS, rows.stream().map(Row::cells).toList());
    if (examples.size() > 1) {
      text.append('\n');
      table(text, examples.get(0), examples.subList(1, examples.size()));
    }
    return text.toString();
  }

  private static void table(StringBuilder text, List<String> headings, List<List<String>> lines) {
    text.append(line(headings)).append("|---".repeat(headings.size())).append("|\n");
    lines.forEach(line -> text.append(line(line)));
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
