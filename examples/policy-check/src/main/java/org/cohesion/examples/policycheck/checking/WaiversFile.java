package org.cohesion.examples.policycheck.checking;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cohesion.examples.policycheck.input.Complaints;
import org.cohesion.examples.policycheck.input.InputFile;
import org.cohesion.examples.policycheck.input.Unreadable;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.examples.policyreport.FindingPlaces;
import org.cohesion.examples.policyreport.Report;
import org.cohesion.examples.policyreport.SourceText;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Waiver;
import org.cohesion.json.DecodedDocument;
import org.cohesion.json.WaiversJson;
import org.jspecify.annotations.Nullable;

/** A file of waivers that the user or the settings named. */
final class WaiversFile {

  private final String path;
  private final @Nullable DecodedDocument<List<Waiver>> decoded;
  private final SourceText source;

  private WaiversFile(
      String path, @Nullable DecodedDocument<List<Waiver>> decoded, SourceText source) {
    this.path = path;
    this.decoded = decoded;
    this.source = source;
  }

  /**
   * Reads the waivers. Nothing is to be checked without them: what they cover would count.
   *
   * @param complaints is told in one line why there is nothing to go on with
   */
  static WaiversFile read(String path, Complaints complaints) {
    try {
      byte[] document = InputFile.content(Path.of(path));
      DecodedDocument<List<Waiver>> decoded = WaiversJson.decode(document);
      if (decoded.getValue().isEmpty()) {
        complaints.accept("nothing was checked, since there are mistakes in the waivers: " + path);
      }
      return new WaiversFile(path, decoded, SourceText.of(document));
    } catch (IOException | InvalidPathException e) {
      complaints.add(Unreadable.of(path, e));
    }
    return new WaiversFile(path, null, SourceText.none());
  }

  /** Whether there are waivers to go on with. */
  boolean isSound() {
    return decoded != null && decoded.getValue().isPresent();
  }

  /** Whether it says nothing that this version of the program does not know. */
  boolean isComplete() {
    return decoded != null && decoded.isComplete();
  }

  List<Waiver> waivers() {
    return decoded == null ? List.of() : decoded.getValue().orElse(List.of());
  }

  /** Counts and prints what is wrong with the file, and with the waivers in it. */
  void report(List<Finding> aboutWaivers, Report report, Tally tally) {
    if (decoded == null) {
      return;
    }
    List<Finding> findings = new ArrayList<>(decoded.getFindings());
    findings.addAll(decoded.locate(aboutWaivers));
    findings.sort(FindingPlaces.TOP_TO_BOTTOM);
    if (!findings.isEmpty()) {
      tally.add(findings);
      report.file(path);
      report.documents(CheckedDocuments.form(findings).in(source));
    }
  }
}
