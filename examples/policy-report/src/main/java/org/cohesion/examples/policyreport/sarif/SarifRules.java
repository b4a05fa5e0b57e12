package org.cohesion.examples.policyreport.sarif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cohesion.examples.policyreport.CheckBasis.ChangedSeverity;
import org.cohesion.examples.policyreport.KindPage;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.Severity;
import tools.jackson.core.JsonGenerator;

/**
 * The rules that found something, in the order in which they did. The others, of which there are
 * more than a hundred with a page each, would only make every file long.
 */
final class SarifRules {

  private final Locale locale;
  private final Map<FindingKind, Integer> used = new LinkedHashMap<>();

  SarifRules(Locale locale) {
    this.locale = locale;
  }

  /** {@return where the rule stands among those used, now at the latest} */
  int index(FindingKind kind) {
    return used.computeIfAbsent(kind, first -> used.size());
  }

  /** {@return what SARIF calls a severity} */
  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.getJsonName();
  }

  /** Writes the member that describes them. */
  void write(JsonGenerator json) {
    json.writeArrayPropertyStart("rules");
    used.keySet().forEach(kind -> rule(kind, json));
    json.writeEndArray();
  }

  private void rule(FindingKind kind, JsonGenerator json) {
    KindPage page = KindPage.of(kind);
    json.writeStartObject();
    json.writeStringProperty("id", kind.getId());
    page.title(locale).ifPresent(title -> text("shortDescription", title, json));
    page.summary().ifPresent(summary -> text("fullDescription", summary, json));
    page.text(locale).ifPresent(help -> help(help, json));
    configuration("defaultConfiguration", kind.getSeverity(), json);
    json.writeEndObject();
  }

  private static void text(String name, String text, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", MessageText.of(text));
    json.writeEndObject();
  }

  /** The page as it is, its examples in braces among it: no program takes doubled ones as one. */
  private static void help(String page, JsonGenerator json) {
    json.writeObjectPropertyStart("help");
    json.writeStringProperty("text", page);
    json.writeStringProperty("markdown", page);
    json.writeEndObject();
  }

  private static void configuration(String name, Severity severity, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("level", level(severity));
    json.writeEndObject();
  }

  /** Writes the member that says which of them have another severity in this run. */
  void writeOverrides(List<ChangedSeverity> changed, JsonGenerator json) {
    json.writeArrayPropertyStart("ruleConfigurationOverrides");
    used.forEach(
        (kind, index) ->
            changed.stream()
                .filter(change -> change.rule().equals(kind.getId()))
                .forEach(change -> override(kind, index, change, json)));
    json.writeEndArray();
  }

  private static void override(
      FindingKind kind, int index, ChangedSeverity change, JsonGenerator json) {
    json.writeStartObject();
    json.writeObjectPropertyStart("descriptor");
    json.writeStringProperty("id", kind.getId());
    json.writeNumberProperty("index", index);
    json.writeEndObject();
    configuration("configuration", change.severity(), json);
    json.writeEndObject();
  }
}
