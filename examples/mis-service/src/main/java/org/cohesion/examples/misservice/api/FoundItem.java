package org.cohesion.examples.misservice.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.cohesion.examples.embedding.web.RequestLanguage;
import org.cohesion.finding.Finding;
import org.cohesion.finding.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * A finding about a policy, with the members that those of problems have.
 *
 * @param rule the id of the rule
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param pointer where in the document, by RFC 6901
 * @param line the line in the document, 1 for the first; null if there is no document
 * @param column the column in UTF-16 units, 1 for the first; null if there is no document
 * @param message what is wrong and what to do
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"rule", "severity", "pointer", "message"})
public record FoundItem(
    String rule,
    String severity,
    String pointer,
    @Nullable Integer line,
    @Nullable Integer column,
    String message) {

  static List<FoundItem> of(List<Finding> findings) {
    return findings.stream().map(FoundItem::of).toList();
  }

  private static FoundItem of(Finding finding) {
    @Nullable SourcePosition position = finding.getPosition().orElse(null);
    return new FoundItem(
        finding.getKind().getId(),
        finding.getSeverity().getJsonName(),
        finding.getPointer().abbreviated().toString(),
        position == null ? null : position.startLine(),
        position == null ? null : position.startColumn(),
        finding.text(RequestLanguage.locale()));
  }
}
