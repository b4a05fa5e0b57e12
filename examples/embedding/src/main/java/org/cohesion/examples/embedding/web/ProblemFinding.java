package org.cohesion.examples.embedding.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.finding.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a request.
 *
 * @param rule the id of the kind of finding, or the name of a constraint of Bean Validation
 * @param severity how much it matters
 * @param pointer where in the body; null if it is not about the body
 * @param position where in the text of the body; null if that is not known
 * @param message what is wrong and what to do, in the language of the request
 */
record ProblemFinding(
    String rule,
    Severity severity,
    @Nullable JsonPointer pointer,
    @Nullable SourcePosition position,
    String message) {

  /** From the front of the body to its end; what has no place comes last. */
  static final Comparator<ProblemFinding> IN_ORDER =
      Comparator.comparing(
              ProblemFinding::position,
              Comparator.nullsLast(
                  Comparator.comparingInt(SourcePosition::startLine)
                      .thenComparingInt(SourcePosition::startColumn)))
          .thenComparing(ProblemFinding::pointer, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(ProblemFinding::severity, Comparator.reverseOrder())
          .thenComparing(ProblemFinding::rule)
          .thenComparing(ProblemFinding::message);

  ProblemFinding at(SourcePosition newPosition) {
    return new ProblemFinding(rule, severity, pointer, newPosition, message);
  }

  /** {@return its members in JSON; what is not known is left out} */
  Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("rule", rule);
    members.put("severity", severity.getJsonName());
    if (pointer != null) {
      members.put("pointer", Objects.toString(pointer.abbreviated()));
    }
    if (position != null) {
      members.put("line", position.startLine());
      members.put("column", position.startColumn());
    }
    members.put("message", message);
    return members;
  }
}
