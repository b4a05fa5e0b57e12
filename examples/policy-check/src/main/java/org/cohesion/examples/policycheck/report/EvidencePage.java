package org.cohesion.examples.policycheck.report;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.wording.Sentences;
import org.cohesion.examples.policyreport.CheckBasis;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.finding.Waiver;
import org.cohesion.report.RuleCheck;
import org.cohesion.report.RuleOutcome;
import org.cohesion.report.ValidationReport;
import org.cohesion.school.Party;
import org.cohesion.text.PrintableText;
import org.cohesion.validation.law.Frame;
import org.cohesion.validation.law.Frames;

/** A report for people: a page that says what was checked, what was found, and by which rules. */
public final class EvidencePage {

  private static final int WIDTH = 100;
  private static final String INDENT = "    ";

  private final String file;
  private final String digest;
  private final CheckBasis basis;
  private final Locale locale;

  /**
   * @param file the policy's file as the user typed it
   * @param digest the policy's seal
   * @param basis what the check rests on beside the policy
   * @param locale the language of the page
   */
  public EvidencePage(String file, String digest, CheckBasis basis, Locale locale) {
    this.file = file;
    this.digest = digest;
    this.basis = basis;
    this.locale = locale;
  }

  public void write(ValidationReport report, PrintStream out) {
    out.print(word("title") + "\n\n");
    settings(report).forEach(line -> out.print(line + "\n"));
    out.print("\n" + word("findings") + "\n\n");
    findings(report, out);
    out.print("\n" + counted("rules", report.getRules().size()) + "\n");
    for (RuleOutcome outcome : RuleOutcome.values()) {
      List<String> rules = report.rulesThat(outcome);
      if (!rules.isEmpty()) {
        out.print("\n" + Sentences.label(outcome, locale) + ": " + rules.size() + "\n");
        out.print(wrapped(rules.stream().map(PrintableText::of).toList()));
      }
    }
    List<String> changed = report.getRules().stream().flatMap(this::changed).toList();
    if (!changed.isEmpty()) {
      out.print("\n" + counted("changed", changed.size()) + "\n");
      out.print(wrapped(changed));
    }
  }

  private Stream<String> changed(RuleCheck check) {
    return check.getUsualSeverity().stream()
        .map(
            usual ->
                Sentences.of("report.severity")
                    .with("rule", check.getRule())
                    .with("severity", check.getSeverity())
                    .with("usual", usual)
                    .text(locale));
  }

  private List<String> settings(ValidationReport report) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put(word("file"), file);
    settings.put("SHA-256", digest);
    settings.put(word("day"), report.getToday().map(LocalDate::toString).orElse(word("none")));
    settings.put(word("profile"), Sentences.label(report.getProfile(), locale));
    settings.put(word("settings"), basis.file() == null ? word("none") : basis.file());
    settings.put(
        word("waivers"),
        basis.waivers().isEmpty() ? word("none") : String.join(", ", basis.waivers()));
    settings.put(word("before"), basis.before() == null ? word("not-compared") : basis.before());
    settings.put(word("terms"), word(report.isOwnCalendar() ? "own-terms" : "usual-terms"));
    report.getFrame().ifPresent(frame -> settings.put(word("frame"), frame(frame)));
    settings.put(word("law"), report.getLawCheckedUntil().toString());
    settings.put(word("library"), report.getLibraryVersion());
    int width = settings.keySet().stream().mapToInt(String::length).max().orElse(0);
    return settings.entrySet().stream()
        .map(s -> s.getKey() + " ".repeat(width + 2 - s.getKey().length()) + s.getValue())
        .map(PrintableText::of)
        .toList();
  }

  /** A vendor's frame goes by its key. */
  private String frame(String key) {
    return Frames.uk().stream().anyMatch(frame -> frame.getKey().equals(key))
            || key.equals(Frame.NONE.getKey())
        ? word("frame." + key)
        : key;
  }

  private String word(String name) {
    return Sentences.of("report." + name).text(locale);
  }

  private String counted(String name, int number) {
    return Sentences.of("report." + name).with("number", number).text(locale);
  }

  private void findings(ValidationReport report, PrintStream out) {
    Tally tally = new Tally();
    tally.addFile();
    tally.add(report.getFindings());
    TextReport lines = new TextReport(Severity.INFO, locale, false, out);
    lines.file(file);
    for (Finding finding : report.getFindings()) {
      lines.documents(CheckedDocuments.form(List.of(finding)));
      finding.getWaiver().ifPresent(waiver -> out.print(INDENT + decision(waiver) + "\n"));
    }
    lines.end(tally);
  }

  private String decision(Waiver waiver) {
    Party party = waiver.getApprovedBy();
    String who =
        Stream.concat(
                party.getRole().map(role -> Sentences.label(role, locale)).stream(),
                party.getName().stream())
            .collect(Collectors.joining(", "));
    return Sentences.of("report.decided")
        .with("who", who)
        .with("reason", waiver.getReason())
        .text(locale);
  }

  /** Words with commas between, in lines of a readable length. */
  private static String wrapped(List<String> words) {
    StringBuilder text = new StringBuilder(INDENT);
    int column = INDENT.length();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i) + (i < words.size() - 1 ? "," : "");
      boolean first = column == INDENT.length();
      if (!first && column + 1 + word.length() > WIDTH) {
        text.append('\n').append(INDENT);
        column = INDENT.length();
      } else if (!first) {
        text.append(' ');
        column++;
      }
      text.append(word);
      column += word.length();
    }
    return text.append('\n').toString();
  }
}
