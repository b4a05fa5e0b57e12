package org.cohesion.examples.policyreport.sarif;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cohesion.examples.policyreport.CheckBasis;
import org.cohesion.examples.policyreport.CheckBasis.ChangedSeverity;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.examples.policyreport.Report;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.examples.policyreport.UnreadFile;
import org.cohesion.examples.policyreport.wording.Wording;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.report.Profile;
import tools.jackson.core.JsonGenerator;

/**
 * Prints findings as SARIF 2.1.0. Each is written when it is told of; the rules behind them come
 * after them, so that nothing but which rules those are is held.
 *
 * <p>The fingerprint of a finding is that of {@link Finding#getFingerprint()}, which follows it
 * when paragraphs change places.
 */
public final class SarifReport implements Report {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** The name says how it is made: the same finding has another one in a later version. */
  private static final String FINGERPRINT = "cohesionFingerprint/v1";

  private final SarifTool tool;
  private final Severity level;
  private final Locale locale;
  private final JsonGenerator json;
  private final SarifPlaces places;
  private final SarifRules rules;
  private List<ChangedSeverity> changed = List.of();
  private String file = "";

  /**
   * Begins a report.
   *
   * @param tool the program that checks
   * @param level the least severity shown
   * @param locale the language of the messages; the pages about rules are in English
   * @param folder the folder in which the check runs, absolute: files below it have relative URIs
   * @param json writes the report, and is closed at its end
   */
  public SarifReport(
      SarifTool tool, Severity level, Locale locale, Path folder, JsonGenerator json) {
    this.tool = tool;
    this.level = level;
    this.locale = locale;
    this.json = json;
    this.places = new SarifPlaces(folder, locale);
    this.rules = new SarifRules(locale);
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    json.writeStringProperty("language", language());
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    places.writeFolder(json);
    json.writeArrayPropertyStart("results");
  }

  private String language() {
    return locale.getLanguage().equals("cy") ? "cy" : "en";
  }

  @Override
  public void file(String path) {
    file = path;
  }

  @Override
  public void documents(CheckedDocuments checked) {
    for (Finding finding : checked.findings()) {
      if (finding.getSeverity().isAtLeast(level)) {
        result(finding);
      }
    }
  }

  private void result(Finding finding) {
    // Somebody's rule may have no words for it; nothing must be half written then.
    String message = MessageText.of(finding.text(locale));
    json.writeStartObject();
    json.writeStringProperty("ruleId", finding.getKind().getId());
    json.writeNumberProperty("ruleIndex", rules.index(finding.getKind()));
    json.writeStringProperty("level", SarifRules.level(finding.getSeverity()));
    message(message);
    places.writeOwn(file, finding, json);
    places.writeOthers(file, finding, json);
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty(FINGERPRINT, finding.getFingerprint());
    json.writeEndObject();
    Suppressions.write(finding, json);
    json.writeEndObject();
  }

  private void message(String text) {
    json.writeObjectPropertyStart("message");
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  /** What stands in a file need not be held to the end of it. */
  @Override
  public void endFile(Map<Profile, Integer> profiles) {}

  @Override
  public void flush() {
    json.flush();
  }

  @Override
  public void basis(CheckBasis basis) {
    changed = basis.changed();
  }

  @Override
  public void end(Tally tally) {
    json.writeEndArray();
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", tool.name());
    json.writeStringProperty("semanticVersion", tool.version());
    json.writeStringProperty("version", tool.version());
    json.writeStringProperty("language", language());
    rules.write(json);
    json.writeEndObject();
    json.writeEndObject();
    invocation(tally.unread());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void invocation(List<UnreadFile> unread) {
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", unread.isEmpty());
    rules.writeOverrides(changed, json);
    json.writeArrayPropertyStart("toolExecutionNotifications");
    for (UnreadFile unreadFile : unread) {
      json.writeStartObject();
      json.writeStringProperty("level", "error");
      message(
          MessageText.of(
              Wording.of("sarif.unread")
                  .with("path", unreadFile.path())
                  .with("reason", unreadFile.reason())
                  .text(locale)));
      places.writeFile(unreadFile.path(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }
}
