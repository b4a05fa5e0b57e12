package org.cohesion.examples.misservice.page.source;

import java.util.List;
import org.cohesion.examples.policyreport.html.finding.FindingItem;

/** Some lines of a text that are shown together. */
public sealed interface Stretch {

  /**
   * A line in which something was found.
   *
   * @param line the line
   * @param items what was found
   * @param rest lines that stand below it beside what was found
   */
  record Marked(SourceLine line, List<FindingItem> items, List<SourceLine> rest)
      implements Stretch {}

  /**
   * Lines that are shown for what stands around them.
   *
   * @param lines the lines
   */
  record Plain(List<SourceLine> lines) implements Stretch {}

  /**
   * Lines without findings, shown if somebody asks.
   *
   * @param first the number of the first
   * @param last the number of the last
   * @param lines the lines; none if there are too many in all
   */
  record Folded(int first, int last, List<SourceLine> lines) implements Stretch {}
}
