package com.example.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cohesion.finding.Finding;
import org.cohesion.finding.SourcePosition;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyJson;
import org.cohesion.validation.PolicyValidator;

/** Tells what is wrong with policies before they come in. */
public final class Gate {

  private static final PolicyValidator VALIDATOR = PolicyValidator.builder().build();

  private Gate() {}

  /** {@return all that is wrong with a document, a line each} */
  public static List<String> check(String document, LocalDate day) {
    Decoded decoded = PolicyJson.decodeText(document);
    Stream<Finding> byRules =
        decoded.getPolicy().stream()
            .map(policy -> VALIDATOR.validate(policy, day).getFindings())
            .flatMap(findings -> decoded.locate(findings).stream());
    return Stream.concat(decoded.getFindings().stream(), byRules).map(Gate::line).toList();
  }

  private static String line(Finding finding) {
    SourcePosition place = finding.getPosition().orElseThrow();
    return "%d:%d: %s: %s [%s]"
        .formatted(
            place.startLine(),
            place.startColumn(),
            finding.getSeverity().getJsonName(),
            finding.text(Locale.ENGLISH),
            finding.getKind().getId());
  }
}
