package org.cohesion.examples.policycheck.report;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cohesion.examples.policycheck.output.JsonOutput;
import org.cohesion.examples.policyreport.CheckBasis;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.examples.policyreport.FindingPlaces;
import org.cohesion.examples.policyreport.LeftOutReason;
import org.cohesion.examples.policyreport.Report;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.examples.policyreport.UnreadFile;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.finding.SourcePosition;
import org.cohesion.finding.Waiver;
import org.cohesion.report.Profile;
import org.cohesion.school.Party;
import org.cohesion.school.SchoolReference;
import tools.jackson.core.JsonGenerator;

/** Prints findings for programs; {@code check-output.schema.json} describes what. */
public final class JsonReport implements Report {

  private final Severity level;
  private final Locale locale;
  private final JsonGenerator json;
  private boolean inFiles = true;
  private boolean inFile;

  public JsonReport(Severity level, Locale locale, OutputStream out) {
    this.level = level;
    this.locale = locale;
    this.json = JsonOutput.generator(out);
    json.writeStartObject();
    json.writeArrayPropertyStart("files");
  }

  @Override
  public void file(String path) {
    endFile(Map.of());
    inFile = true;
    json.writeStartObject();
    json.writeStringProperty("path", path);
    json.writeArrayPropertyStart("findings");
  }

  @Override
  public void documents(CheckedDocuments checked) {
    for (Finding finding : checked.findings()) {
      if (finding.getSeverity().isAtLeast(level)) {
        finding(json, finding);
      }
    }
  }

  @Override
  public void endFile(Map<Profile, Integer> profiles) {
    if (inFile) {
      json.writeEndArray();
      if (profiles.size() == 1) {
        json.writeStringProperty("profile", profiles.keySet().iterator().next().getJsonName());
      } else if (profiles.size() > 1) {
        profiles(profiles);
      }
      json.writeEndObject();
      inFile = false;
    }
  }

  private void profiles(Map<Profile, Integer> counts) {
    json.writeObjectPropertyStart("profiles");
    for (Profile profile : Profile.values()) {
      json.writeNumberProperty(profile.getJsonName(), counts.getOrDefault(profile, 0));
    }
    json.writeEndObject();
  }

  @Override
  public void flush() {
    json.flush();
  }

  @Override
  public void basis(CheckBasis basis) {
    endFiles();
    BasisJson.write(basis, json);
  }

  @Override
  public void end(Tally tally) {
    endFiles();
    unread(tally.unread());
    summary(tally);
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void endFiles() {
    if (inFiles) {
      endFile(Map.of());
      json.writeEndArray();
      inFiles = false;
    }
  }

  private void finding(JsonGenerator json, Finding finding) {
    SourcePosition position = FindingPlaces.of(finding);
    // Somebody's rule may have no words for it; nothing must be half written then.
    String message = finding.text(locale);
    json.writeStartObject();
    json.writeStringProperty("rule", finding.getKind().getId());
    json.writeStringProperty("severity", finding.getSeverity().getJsonName());
    json.writeStringProperty("pointer", finding.getPointer().abbreviated().toString());
    otherPlaces(json, finding);
    place(json, "start", position.startLine(), position.startColumn());
    place(json, "end", position.endLine(), position.endColumn());
    json.writeStringProperty("message", message);
    json.writeStringProperty("fingerprint", finding.getFingerprint());
    finding.getWaiver().ifPresent(waiver -> waived(json, waiver));
    json.writeEndObject();
  }

  private static void otherPlaces(JsonGenerator json, Finding finding) {
    if (!finding.getOtherPlaces().isEmpty()) {
      json.writeArrayPropertyStart("otherPlaces");
      for (JsonPointer place : finding.getOtherPlaces()) {
        json.writeString(place.abbreviated().toString());
      }
      json.writeEndArray();
    }
  }

  private static void waived(JsonGenerator json, Waiver waiver) {
    json.writeObjectPropertyStart("waived");
    waiver.getFingerprint().ifPresent(f -> json.writeStringProperty("fingerprint", f));
    waiver.getPointer().ifPresent(p -> json.writeStringProperty("pointer", p.toString()));
    waiver.getSchool().ifPresent(school -> school(json, school));
    json.writeStringProperty("reason", waiver.getReason());
    json.writeObjectPropertyStart("approvedBy");
    Party party = waiver.getApprovedBy();
    party.getRole().ifPresent(role -> json.writeStringProperty("role", role.getJsonName()));
    party.getName().ifPresent(name -> json.writeStringProperty("name", name));
    json.writeEndObject();
    json.writeStringProperty("until", waiver.getUntil().toString());
    json.writeEndObject();
  }

  private static void school(JsonGenerator json, SchoolReference school) {
    json.writeObjectPropertyStart("school");
    school.getUrn().ifPresent(urn -> json.writeStringProperty("urn", urn.toString()));
    school.getUkprn().ifPresent(ukprn -> json.writeStringProperty("ukprn", ukprn.toString()));
    school.getLaEstab().ifPresent(number -> json.writeStringProperty("laEstab", number.toString()));
    school.getSeedCode().ifPresent(code -> json.writeStringProperty("seedCode", code.toString()));
    school.getName().ifPresent(name -> json.writeStringProperty("name", name));
    json.writeEndObject();
  }

  public static void place(JsonGenerator json, String name, int line, int column) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("line", line);
    json.writeNumberProperty("column", column);
    json.writeEndObject();
  }

  private void unread(List<UnreadFile> files) {
    json.writeArrayPropertyStart("unread");
    for (UnreadFile file : files) {
      json.writeStartObject();
      json.writeStringProperty("path", file.path());
      json.writeStringProperty("reason", file.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void leftOut(Map<LeftOutReason, Integer> counts) {
    json.writeObjectPropertyStart("leftOut");
    for (LeftOutReason reason : LeftOutReason.values()) {
      json.writeNumberProperty(reason.jsonName(), counts.getOrDefault(reason, 0));
    }
    json.writeEndObject();
  }

  private void summary(Tally tally) {
    json.writeObjectPropertyStart("summary");
    json.writeNumberProperty("files", tally.files());
    json.writeNumberProperty("unread", tally.unread().size());
    leftOut(tally.leftOut());
    profiles(tally.profiles());
    json.writeNumberProperty("errors", tally.of(Severity.ERROR));
    json.writeNumberProperty("warnings", tally.of(Severity.WARNING));
    json.writeNumberProperty("infos", tally.of(Severity.INFO));
    json.writeNumberProperty("waived", tally.waived());
    json.writeEndObject();
  }
}
