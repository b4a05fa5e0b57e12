package org.cohesion.examples.policyreport.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cohesion.examples.policyreport.CheckBasis;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.examples.policyreport.CheckedPolicy;
import org.cohesion.examples.policyreport.FindingPlaces;
import org.cohesion.examples.policyreport.Report;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.finding.Waiver;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyReader;
import org.cohesion.policy.Policy;
import org.cohesion.report.CheckSettings;
import org.cohesion.report.ValidationReport;
import org.cohesion.review.TermCalendar;
import org.cohesion.validation.PolicyValidator;

/** Checks examples and reports on them. */
final class CheckedExamples {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private final PolicyValidator validator;
  private final boolean showText;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Tally tally = new Tally();
  private final Report report;

  private CheckedExamples(Severity level, String language, boolean showText, List<Waiver> waivers) {
    this.showText = showText;
    this.validator = PolicyValidator.builder().waivers(waivers).build();
    this.report = new HtmlReport(settings(level, language, showText), out);
  }

  static HtmlSettings settings(Severity level, String language, boolean showText) {
    return new HtmlSettings(
        level, Locale.forLanguageTag(language), DAY, TermCalendar.statutory(), showText);
  }

  static CheckedExamples inEnglish(boolean showText) {
    return new CheckedExamples(Severity.INFO, "en", showText, List.of());
  }

  static CheckedExamples inWelsh(boolean showText) {
    return new CheckedExamples(Severity.INFO, "cy", showText, List.of());
  }

  static CheckedExamples of(Severity level, List<Waiver> waivers) {
    return new CheckedExamples(level, "en", false, waivers);
  }

  static String text(String example) {
    try {
      return Files.readString(Path.of("..", "policies", example + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CheckedExamples with(String... examples) {
    for (String example : examples) {
      add(example + ".json", text(example));
    }
    return this;
  }

  /** A file that holds one document. */
  CheckedExamples add(String file, String document) {
    CheckedDocuments checked = check(document);
    tally.addFile();
    tally.add(checked);
    report.file(file);
    report.documents(checked);
    report.endFile(checked.profiles());
    return this;
  }

  CheckedDocuments check(String document) {
    Decoded decoded =
        PolicyReader.builder()
            .showText(showText)
            .build()
            .decode(document.getBytes(StandardCharsets.UTF_8));
    List<Finding> findings = new ArrayList<>(decoded.getFindings());
    if (decoded.getPolicy().isEmpty()) {
      return CheckedDocuments.form(findings);
    }
    Policy policy = decoded.orThrow();
    ValidationReport found = validator.validate(policy, DAY);
    findings.addAll(decoded.locate(found.getFindings()));
    findings.sort(FindingPlaces.TOP_TO_BOTTOM);
    return CheckedDocuments.policy(new CheckedPolicy(policy, findings, found));
  }

  Tally tally() {
    return tally;
  }

  String page() {
    report.basis(
        new CheckBasis(
            null, "cohesion.json", CheckSettings.builder().build(), List.of(), List.of()));
    report.end(tally);
    return out.toString(StandardCharsets.UTF_8);
  }
}
