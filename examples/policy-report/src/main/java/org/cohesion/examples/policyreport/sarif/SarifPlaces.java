package org.cohesion.examples.policyreport.sarif;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.cohesion.examples.policyreport.FindingPlaces;
import org.cohesion.examples.policyreport.ReportedPath;
import org.cohesion.examples.policyreport.wording.Wording;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.SourcePosition;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes where things stand: in which file, in which lines, at which place of the document. */
final class SarifPlaces {

  /** What stands for the folder that the relative paths begin in, by custom. */
  static final String FOLDER = "%SRCROOT%";

  private static final String STANDARD_INPUT = "-";

  private final Path folder;
  private final Locale locale;

  /**
   * @param folder the folder in which the check runs
   */
  SarifPlaces(Path folder, Locale locale) {
    this.folder = folder;
    this.locale = locale;
  }

  /** Writes the member that says what the paths begin in; where it is is nobody's business. */
  void writeFolder(JsonGenerator json) {
    json.writeObjectPropertyStart("originalUriBaseIds");
    json.writeObjectPropertyStart(FOLDER);
    description("sarif.folder", json);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Writes the member that says where a finding stands. */
  void writeOwn(String file, Finding finding, JsonGenerator json) {
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    physical(file, FindingPlaces.of(finding), json);
    logical(finding.getPointer(), json);
    json.writeEndObject();
    json.writeEndArray();
  }

  /** Writes the member that says which other places a finding is about, if there are any. */
  void writeOthers(String file, Finding finding, JsonGenerator json) {
    Stream<Object> places =
        Stream.concat(
            finding.getOtherPlaces().stream(),
            finding.getArguments().values().stream()
                .filter(a -> a instanceof SourcePosition || a instanceof JsonPointer));
    Object[] others = places.toArray();
    if (others.length > 0) {
      json.writeArrayPropertyStart("relatedLocations");
      for (int i = 0; i < others.length; i++) {
        json.writeStartObject();
        json.writeNumberProperty("id", i + 1);
        physical(file, others[i] instanceof SourcePosition place ? place : null, json);
        if (others[i] instanceof JsonPointer pointer) {
          logical(pointer, json);
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  /** Writes the member that says which file something is about, without a place in it. */
  void writeFile(String file, JsonGenerator json) {
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    physical(file, null, json);
    json.writeEndObject();
    json.writeEndArray();
  }

  private void physical(String file, @Nullable SourcePosition place, JsonGenerator json) {
    json.writeObjectPropertyStart("physicalLocation");
    artifact(file, json);
    if (place != null) {
      json.writeObjectPropertyStart("region");
      json.writeNumberProperty("startLine", place.startLine());
      json.writeNumberProperty("startColumn", place.startColumn());
      json.writeNumberProperty("endLine", place.endLine());
      json.writeNumberProperty("endColumn", place.endColumn());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void artifact(String file, JsonGenerator json) {
    json.writeObjectPropertyStart("artifactLocation");
    if (file.equals(STANDARD_INPUT)) {
      json.writeStringProperty("uri", STANDARD_INPUT);
      description("sarif.standard-input", json);
    } else {
      ReportedPath path = ReportedPath.of(file, folder);
      json.writeStringProperty("uri", ArtifactUri.of(path));
      if (path.isRelative()) {
        json.writeStringProperty("uriBaseId", FOLDER);
      }
    }
    json.writeEndObject();
  }

  private static void logical(JsonPointer pointer, JsonGenerator json) {
    if (!pointer.equals(JsonPointer.ROOT)) {
      json.writeArrayPropertyStart("logicalLocations");
      json.writeStartObject();
      json.writeStringProperty("fullyQualifiedName", pointer.abbreviated().toString());
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  private void description(String sentence, JsonGenerator json) {
    json.writeObjectPropertyStart("description");
    json.writeStringProperty("text", Wording.of(sentence).text(locale));
    json.writeEndObject();
  }
}
