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

  private static final List<String> HEADINGS =
      List.of(
          "task", "input", "contenders", "time or size", "ratio", "spread", "target", "reached");

  /** So many processes a core would have been running already. */
  private static final double QUIET = 0.5;

  /** Notes when and where the measuring begins, and how busy the machine was before. */
  static Report begin(Effort effort) {
    return of(
        effort,
        LocalDate.now(ZoneId.systemDefault()),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  /**
   * Begins a report.
   *
   * @param effort how long is measured
   * @param day when
   * @param cores how many processors there are
   * @param load how many processes wanted one of them lately; negative if unknown
   */
  static Report of(Effort effort, LocalDate day, int cores, double load) {
    String conditions =
        String.format(
            Locale.ROOT,
            "%s, Java %s (%s), %s %s, %d cores; rounds: %d, starts: %d\n",
            day,
            Runtime.version(),
            System.getProperty("java.vendor"),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            cores,
            effort.rounds(),
            effort.starts());
    return new Report(conditions + (load < QUIET * cores ? "" : busy(load)));
  }

  private static String busy(double load) {
    return String.format(
        Locale.ROOT,
        "\n**The machine was busy (load average %.1f): JVMs did not get warm, measure again.**\n",
        load);
  }

  /** {@return the whole report} */
  String with(List<Row> rows) {
    StringBuilder text = new StringBuilder(conditions).append('\n');
    for (Input input : Input.values()) {
      text.append(
          String.format(
              Locale.ROOT,
              "- %s: %,d bytes, %s\n",
              input.label(),
              input.document().length,
              input.origin()));
    }
    text.append('\n').append(line(HEADINGS)).append("|---|---|---|--:|--:|--:|--:|---|\n");
    rows.forEach(row -> text.append(line(row.cells())));
    return text.toString();
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
