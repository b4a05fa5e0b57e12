package org.cohesion.examples.policycheck.report;

import java.util.List;
import org.cohesion.examples.policyreport.CheckBasis;
import org.cohesion.examples.policyreport.CheckBasis.ChangedSeverity;
import org.cohesion.report.CheckSettings;
import org.cohesion.review.SchoolTerm;
import tools.jackson.core.JsonGenerator;

/** Writes what checks rested on; {@code check-output.schema.json} describes it. */
final class BasisJson {

  private BasisJson() {}

  /** Writes the members {@code before} and {@code settings}, those that there are. */
  static void write(CheckBasis basis, JsonGenerator json) {
    if (basis.before() != null) {
      json.writeStringProperty("before", basis.before());
    }
    if (basis.file() != null) {
      json.writeObjectPropertyStart("settings");
      json.writeStringProperty("path", basis.file());
      settings(basis.settings(), basis.changed(), json);
      json.writeEndObject();
    }
  }

  private static void settings(
      CheckSettings settings, List<ChangedSeverity> changed, JsonGenerator json) {
    settings.getProfile().ifPresent(p -> json.writeStringProperty("profile", p.getJsonName()));
    texts("rulesOff", settings.getRulesOff(), json);
    json.writeArrayPropertyStart("severities");
    for (ChangedSeverity change : changed) {
      json.writeStartObject();
      json.writeStringProperty("rule", change.rule());
      json.writeStringProperty("severity", change.severity().getJsonName());
      json.writeStringProperty("usualSeverity", change.usual().getJsonName());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("termDates");
    for (SchoolTerm term : settings.getTermDates()) {
      json.writeStartObject();
      json.writeStringProperty("term", term.term().getJsonName());
      json.writeStringProperty("from", term.dates().first().toString());
      json.writeStringProperty("to", term.dates().last().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
    texts("waivers", settings.getWaivers(), json);
    texts("exclude", settings.getExclude(), json);
  }

  private static void texts(String name, List<String> texts, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
