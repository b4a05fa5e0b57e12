package org.cohesion.examples.policyreport.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cohesion.examples.policyreport.CheckBasis;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.examples.policyreport.CheckedPolicy;
import org.cohesion.examples.policyreport.FindingPlaces;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.examples.policyreport.html.HtmlReport;
import org.cohesion.examples.policyreport.html.HtmlSettings;
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

/** The pages that are looked at. */
final class Pages {

  static final Path FOLDER = Path.of("target", "browser");

  private static final Path EXAMPLES = Path.of("..", "policies");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private Pages() {}

  /** The page of an example with its text. */
  static Path example(String name, String language) throws IOException {
    return page(name + "-" + language, language, true, List.of(), List.of(name));
  }

  /** The page of several examples, one of which is no policy. */
  static Path several() throws IOException {
    return page(
        "several",
        "en",
        false,
        List.of(),
        List.of("sound", "slips", "mistakes", "cymraeg", "trust"));
  }

  /** The page of a policy in which as much is found as usual: a few of the slips are mended. */
  static Path usual() throws IOException {
    String slips =
        Files.readString(EXAMPLES.resolve("slips.json"))
            .replace("\"Weekly reading support from\"", "\"Weekly reading support by parents.\"")
            .replace("tell the parents and\"", "tell the parents.\"")
            .replace("across the valley partnership:\"", "across the valley partnership.\"")
            .replace("\"Equality and excellence\"", "\"Equity and excellence\"")
            .replace("\"aim-4\"", "\"aim-2\"")
            .replace("\" \",", "");
    return page(
        "usual",
        "en",
        true,
        List.of(),
        Map.of("usual.json", slips.getBytes(StandardCharsets.UTF_8)));
  }

  /** The page of so many policies that their table takes more than a sheet of paper. */
  static Path many() throws IOException {
    Map<String, byte[]> documents = new LinkedHashMap<>();
    for (int i = 1; i <= 60; i++) {
      documents.put("policy-" + i + ".json", Files.readAllBytes(EXAMPLES.resolve("sound.json")));
    }
    return page("many", "en", false, List.of(), documents);
  }

  private static Path page(
      String name, String language, boolean showText, List<Waiver> waivers, List<String> examples)
      throws IOException {
    Map<String, byte[]> documents = new LinkedHashMap<>();
    for (String example : examples) {
      documents.put(example + ".json", Files.readAllBytes(EXAMPLES.resolve(example + ".json")));
    }
    return page(name, language, showText, waivers, documents);
  }

  /** The page of any documents. */
  static Path page(
      String name,
      String language,
      boolean showText,
      List<Waiver> waivers,
      Map<String, byte[]> documents)
      throws IOException {
    Files.createDirectories(FOLDER);
    Path page = FOLDER.resolve(name + ".html").toAbsolutePath();
    try (OutputStream out = Files.newOutputStream(page)) {
      write(language, showText, waivers, documents, out);
    }
    return page;
  }

  private static void write(
      String language,
      boolean showText,
      List<Waiver> waivers,
      Map<String, byte[]> documents,
      OutputStream out) {
    HtmlSettings settings =
        new HtmlSettings(
            Severity.INFO,
            Locale.forLanguageTag(language),
            DAY,
            TermCalendar.statutory(),
            showText);
    HtmlReport report = new HtmlReport(settings, out);
    PolicyValidator validator = PolicyValidator.builder().waivers(waivers).build();
    PolicyReader reader = PolicyReader.builder().showText(showText).build();
    Tally tally = new Tally();
    documents.forEach(
        (file, document) -> {
          CheckedDocuments checked = checked(reader.decode(document), validator);
          tally.addFile();
          tally.add(checked);
          report.file(file);
          report.documents(checked);
          report.endFile(checked.profiles());
        });
    report.basis(new CheckBasis(null, null, CheckSettings.builder().build(), List.of(), List.of()));
    report.end(tally);
  }

  private static CheckedDocuments checked(Decoded decoded, PolicyValidator validator) {
    List<Finding> findings = new ArrayList<>(decoded.getFindings());
    if (decoded.getPolicy().isEmpty()) {
      return CheckedDocuments.form(findings);
    }
    Policy policy = decoded.orThrow();
    ValidationReport report = validator.validate(policy, DAY);
    findings.addAll(decoded.locate(report.getFindings()));
    findings.sort(FindingPlaces.TOP_TO_BOTTOM);
    return CheckedDocuments.policy(new CheckedPolicy(policy, findings, report));
  }

  /** A policy whose every text would do harm if it could. */
  static Path hostile() throws IOException {
    String text =
        "<script>window.ran=1</script><img src=x onerror=window.ran=1>\\\"' onmouseover=window.ran=1"
            + " </style></bdi></mark><svg onload=window.ran=1> javascript:window.ran=1 \\u202edetrever\\u2066";
    String document =
        """
        {
          "formatVersion": "1.0",
          "title": "@",
          "reference": "@",
          "school": {"name": "@", "urn": "100000"},
          "control": {"owner": {"role": "other", "name": "@"}, "status": "adopted", "version": "@"},
          "rationale": {"heading": "@", "paragraphs": ["@", " ", "@"]},
          "aims": {"heading": "@", "strands": [{"strand": "equity-and-excellence", "heading": "@",
            "aims": [{"id": "@", "statement": "@"}]}]},
          "procedures": {"heading": "@", "strands": [{"strand": "equity-and-excellence", "heading": "@ and",
            "procedures": [
              {"id": "@", "statement": "@ and", "supports": ["@", "@2"], "owner": {"role": "staff", "name": "@"}},
              {"id": "@", "statement": "@", "due": "2027-03-01"}]}]},
          "monitoring": {"activities": [{"id": "@", "statement": "@", "actor": {"name": "@"}, "frequency": "termly"}]},
          "review": {"heading": "@", "statement": "@", "frequency": "annual", "reviewer": {"name": "@"}, "nextReview": "2027-06"},
          "links": [{"title": "@", "url": "javascript:window.ran=1"}, {"title": "@", "url": "http://www.example.org/@"}],
          "extensions": {"com.example.mis": {"@": "@"}}
        }
        """
            .replace("@", text);
    return page(
        "hostile",
        "en",
        true,
        List.of(),
        Map.of(
            "\"><script>window.ran=1</script>\u202e.json",
            document.getBytes(StandardCharsets.UTF_8)));
  }

  /** The same, which is no policy. */
  static Path hostileForm() throws IOException {
    String document =
        "{\"formatVersion\": \"1.0\", \"<script>window.ran=1</script>\": \"\\u202e<img src=x onerror=window.ran=1>\", \"status\": \"<b>\"}";
    return page(
        "hostile-form",
        "en",
        true,
        List.of(),
        Map.of("a.json", document.getBytes(StandardCharsets.UTF_8)));
  }

  /** Something to be read from the class path. */
  static String resource(String name) throws IOException {
    try (var in = Pages.class.getResourceAsStream(name)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      in.transferTo(out);
      return out.toString(StandardCharsets.UTF_8);
    }
  }
}
