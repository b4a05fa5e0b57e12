package org.cohesion.examples.policyimport.command;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.cohesion.examples.policycheck.output.JsonOutput;
import org.cohesion.examples.policyimport.Guess;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyimport.NotUnderstood;
import org.cohesion.examples.policyimport.WordCount;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.Place;
import tools.jackson.core.JsonGenerator;

/** Tells programs what came of documents; {@code import-report.schema.json} describes how. */
final class ReportJson {

  private ReportJson() {}

  /** Writes a report. */
  static void write(OutputStream out, List<ImportedFile> files, List<UnreadDocument> unread) {
    JsonOutput.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeArrayPropertyStart("files");
          files.forEach(file -> file(json, file));
          json.writeEndArray();
          json.writeArrayPropertyStart("unread");
          unread.forEach(file -> unread(json, file));
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void file(JsonGenerator json, ImportedFile file) {
    Imported draft = file.draft();
    json.writeStartObject();
    json.writeStringProperty("file", file.name());
    json.writeStringProperty("format", word(draft.format()));
    json.writeBooleanProperty("carried", draft.carried());
    words(json, draft.words());
    json.writeArrayPropertyStart("guesses");
    draft.guesses().forEach(guess -> guess(json, guess));
    json.writeEndArray();
    json.writeArrayPropertyStart("notUnderstood");
    draft.notUnderstood().forEach(part -> notUnderstood(json, part));
    json.writeEndArray();
    json.writeArrayPropertyStart("notes");
    draft.notes().forEach(note -> note(json, note));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void unread(JsonGenerator json, UnreadDocument file) {
    json.writeStartObject();
    json.writeStringProperty("file", file.name());
    json.writeStringProperty("reason", file.reason());
    json.writeStringProperty("message", file.message());
    json.writeEndObject();
  }

  private static void words(JsonGenerator json, WordCount words) {
    json.writeObjectPropertyStart("words");
    json.writeNumberProperty("all", words.all());
    json.writeNumberProperty("members", words.members());
    json.writeNumberProperty("sections", words.sections());
    json.writeNumberProperty("values", words.values());
    json.writeNumberProperty("furniture", words.furniture());
    json.writeEndObject();
  }

  private static void guess(JsonGenerator json, Guess guess) {
    json.writeStartObject();
    json.writeStringProperty("pointer", guess.pointer().toString());
    json.writeStringProperty("rule", guess.rule());
    place(json, guess.place());
    json.writeStringProperty("text", guess.text());
    json.writeEndObject();
  }

  private static void notUnderstood(JsonGenerator json, NotUnderstood part) {
    json.writeStartObject();
    json.writeStringProperty("pointer", part.pointer().toString());
    if (!part.heading().isEmpty()) {
      json.writeStringProperty("heading", part.heading());
    }
    place(json, part.place());
    json.writeNumberProperty("words", part.words());
    json.writeEndObject();
  }

  private static void note(JsonGenerator json, DocumentNote note) {
    json.writeStartObject();
    json.writeStringProperty("kind", word(note.kind()));
    json.writeStringProperty("message", note.message());
    place(json, note.place());
    json.writeEndObject();
  }

  /** What is not known of a place is left out. */
  private static void place(JsonGenerator json, Place place) {
    json.writeObjectPropertyStart("place");
    number(json, "page", place.page());
    number(json, "y", place.y());
    number(json, "paragraph", place.paragraph());
    number(json, "table", place.table());
    number(json, "row", place.row());
    number(json, "line", place.line());
    if (!place.selector().isEmpty()) {
      json.writeStringProperty("selector", place.selector());
    }
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String name, int value) {
    if (value > 0) {
      json.writeNumberProperty(name, value);
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
