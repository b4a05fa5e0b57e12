package org.cohesion.examples.policyimport.printed;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document that no reader has seen yet.
 *
 * @param lines its lines
 */
public record GeneratedDocument(List<Line> lines) {

  /** {@return it as Markdown} */
  public String markdown() {
    return PlainForms.markdown(lines);
  }

  /** {@return it as a web page} */
  public String html() {
    return PlainForms.html(lines);
  }

  /** {@return what can be read in it} */
  public String text() {
    return lines.stream().flatMap(line -> line.texts().stream()).collect(Collectors.joining("\n"));
  }
}
