package org.cohesion.examples.policycheck.comparison;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.cohesion.comparison.Change;
import org.cohesion.comparison.ChangeKind;
import org.cohesion.examples.policycheck.comparison.ComparedFiles.PlacedChange;
import org.cohesion.examples.policycheck.output.JsonOutput;
import org.cohesion.examples.policycheck.report.JsonReport;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.SourcePosition;
import tools.jackson.core.JsonGenerator;

/** Prints changes for programs; {@code diff-output.schema.json} describes what. */
public final class DiffJsonReport {

  private final boolean showText;
  private final Locale locale;

  /**
   * @param showText whether to print the words of the policies
   */
  public DiffJsonReport(boolean showText, Locale locale) {
    this.showText = showText;
    this.locale = locale;
  }

  public void write(ComparedFiles files, OutputStream out) {
    JsonOutput.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringProperty("before", files.before());
          json.writeStringProperty("after", files.after());
          if (!files.incomplete().isEmpty()) {
            json.writeArrayPropertyStart("incomplete");
            files.incomplete().forEach(json::writeString);
            json.writeEndArray();
          }
          json.writeArrayPropertyStart("changes");
          files.changes().forEach(placed -> change(json, placed));
          json.writeEndArray();
          summary(json, files);
          json.writeEndObject();
        });
  }

  private void change(JsonGenerator json, PlacedChange placed) {
    Change change = placed.change();
    json.writeStartObject();
    json.writeStringProperty("kind", change.getKind().getJsonName());
    side(json, "before", change.getPointerBefore(), placed.before(), change.getValueBefore());
    side(json, "after", change.getPointerAfter(), placed.after(), change.getValueAfter());
    json.writeStringProperty("message", change.text(locale));
    json.writeEndObject();
  }

  private void side(
      JsonGenerator json,
      String name,
      Optional<JsonPointer> pointer,
      Optional<SourcePosition> position,
      Optional<String> words) {
    if (pointer.isPresent() && position.isPresent()) {
      json.writeObjectPropertyStart(name);
      json.writeStringProperty("pointer", pointer.get().abbreviated().toString());
      JsonReport.place(json, "start", position.get().startLine(), position.get().startColumn());
      JsonReport.place(json, "end", position.get().endLine(), position.get().endColumn());
      words.filter(shown -> showText).ifPresent(text -> json.writeStringProperty("text", text));
      json.writeEndObject();
    }
  }

  private static void summary(JsonGenerator json, ComparedFiles files) {
    json.writeObjectPropertyStart("summary");
    json.writeNumberProperty("changes", files.changes().size());
    for (ChangeKind kind : ChangeKind.values()) {
      json.writeNumberProperty(kind.getJsonName(), files.count(kind));
    }
    json.writeEndObject();
  }
}
