package org.cohesion.examples.policyimport.score;

import java.util.Map;
import java.util.TreeMap;

/** The scores of many documents as a table in Markdown. */
final class ScoreTable {

  private static final String HEAD =
      "| document | format | words | right % | sections % | wrong % | lost | stray | dates right /"
          + " missing / wrong | values right / missing / wrong |\n"
          + "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|\n";

  private final Map<String, Map<String, Score>> byDocument = new TreeMap<>();

  /**
   * Adds a line, or to a line.
   *
   * @param document the name of the document, such as "trust.s2"
   * @param format the format, such as "docx"
   * @param score its score
   */
  void add(String document, String format, Score score) {
    byDocument.computeIfAbsent(document, d -> new TreeMap<>()).merge(format, score, Score::plus);
  }

  /** {@return the score of all documents of a format together} */
  Map<String, Score> byFormat() {
    Map<String, Score> sums = new TreeMap<>();
    byDocument
        .values()
        .forEach(formats -> formats.forEach((format, s) -> sums.merge(format, s, Score::plus)));
    return sums;
  }

  /** {@return a line for each document in each format, then one for each format} */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder(HEAD);
    byDocument.forEach(
        (document, formats) ->
            formats.forEach((format, score) -> line(table, document, format, score)));
    byFormat().forEach((format, score) -> line(table, "all", format, score));
    return table.toString();
  }

  private static void line(StringBuilder table, String document, String format, Score score) {
    String[] cells = {
      document,
      format,
      String.valueOf(score.words()),
      score.percent(score.right()),
      score.percent(score.sections()),
      score.percent(score.wrong()),
      String.valueOf(score.lost()),
      score.strayInSections() + " + " + score.stray(),
      score.dates().toString(),
      score.codes().toString()
    };
    table.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
