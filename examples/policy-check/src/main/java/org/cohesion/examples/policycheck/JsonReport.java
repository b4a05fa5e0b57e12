package org.cohesion.examples.policycheck;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.finding.SourcePosition;
import tools.jackson.core.JsonGenerator;

/** Prints findings for programs; {@code check-output.schema.json} describes what. */
final class JsonReport {

  private final Severity level;

  JsonReport(Severity level) {
    this.level = level;
  }

  void write(List<CheckedFile> checked, OutputStream out) {
    JsonOutput.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeArrayPropertyStart("files");
          checked.forEach(file -> file(json, file));
          json.writeEndArray();
          summary(json, new Tally(checked));
          json.writeEndObject();
        });
  }

  private void file(JsonGenerator json, CheckedFile file) {
    json.writeStartObject();
    json.writeStringProperty("path", file.path());
    json.writeArrayPropertyStart("findings");
    file.atLeast(level).forEach(finding -> finding(json, finding));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void finding(JsonGenerator json, Finding finding) {
    SourcePosition position = CheckedFile.position(finding);
    json.writeStartObject();
    json.writeStringProperty("rule", finding.getKind().getId());
    json.writeStringProperty("severity", finding.getSeverity().getJsonName());
    json.writeStringProperty("pointer", finding.getPointer().toString());
    place(json, "start", position.startLine(), position.startColumn());
    place(json, "end", position.endLine(), position.endColumn());
    json.writeStringProperty("message", finding.text(Locale.ENGLISH));
    json.writeStringProperty("fingerprint", finding.getFingerprint());
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, String name, int line, int column) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("line", line);
    json.writeNumberProperty("column", column);
    json.writeEndObject();
  }

  private static void summary(JsonGenerator json, Tally tally) {
    json.writeObjectPropertyStart("summary");
    json.writeNumberProperty("files", tally.files());
    json.writeNumberProperty("errors", tally.of(Severity.ERROR));
    json.writeNumberProperty("warnings", tally.of(Severity.WARNING));
    json.writeNumberProperty("infos", tally.of(Severity.INFO));
    json.writeEndObject();
  }
}
