package org.cohesion.examples.policycheck;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.finding.Waiver;
import org.cohesion.report.RuleCheck;
import org.cohesion.report.RuleOutcome;
import org.cohesion.report.ValidationReport;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.text.PrintableText;

/** A report for people: a page that says what was checked, what was found, and by which rules. */
final class EvidencePage {

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
   * @param locale the language of the findings
   */
  EvidencePage(String file, String digest, CheckBasis basis, Locale locale) {
    this.file = file;
    this.digest = digest;
    this.basis = basis;
    this.locale = locale;
  }

  void write(ValidationReport report, PrintStream out) {
    out.print("Check of a community cohesion policy\n\n");
    settings(report).forEach(line -> out.print(line + "\n"));
    out.print("\nFindings\n\n");
    findings(report, out);
    out.print("\nRules: " + report.getRules().size() + "\n");
    for (RuleOutcome outcome : RuleOutcome.values()) {
      List<String> rules = report.rulesThat(outcome);
      if (!rules.isEmpty()) {
        out.print("\n" + outcome.getLabel() + ": " + rules.size() + "\n");
        out.print(wrapped(rules.stream().map(PrintableText::of).toList()));
      }
    }
    List<String> changed = report.getRules().stream().flatMap(EvidencePage::changed).toList();
    if (!changed.isEmpty()) {
      out.print("\nof another severity than usual: " + changed.size() + "\n");
      out.print(wrapped(changed));
    }
  }

  private static Stream<String> changed(RuleCheck check) {
    return check.getUsualSeverity().stream()
        .map(
            u ->
                check.getRule()
                    + " ("
                    + check.getSeverity().getLabel()
                    + ", not "
                    + u.getLabel()
                    + ")");
  }

  private Stream<String> settings(ValidationReport report) {
    return Stream.of(
            setting("file", file),
            setting("SHA-256", digest),
            setting("day", report.getToday().map(LocalDate::toString).orElse("none")),
            setting("profile", report.getProfile().getLabel()),
            setting("settings", basis.file() == null ? "none" : basis.file()),
            setting("waivers", basis.waivers().isEmpty() ? "none" : waivers()),
            setting("version before", basis.before() == null ? "not compared" : basis.before()),
            setting("term dates", report.isOwnCalendar() ? "the school's own" : "the usual ones"),
            setting("law checked until", report.getLawCheckedUntil().toString()),
            setting("library", report.getLibraryVersion()))
        .map(PrintableText::of);
  }

  private String waivers() {
    return String.join(", ", basis.waivers());
  }

  private static String setting(String name, String value) {
    return String.format(Locale.ROOT, "%-18s %s", name, value);
  }

  private void findings(ValidationReport report, PrintStream out) {
    Tally tally = new Tally();
    tally.addFile();
    tally.add(Checked.policy(report.getFindings(), report.getProfile()));
    TextReport lines = new TextReport(Severity.INFO, locale, false, out);
    lines.file(file);
    for (Finding finding : report.getFindings()) {
      lines.findings(List.of(finding), SourceText.none());
      finding.getWaiver().ifPresent(waiver -> out.print(INDENT + decision(waiver) + "\n"));
    }
    lines.end(tally);
  }

  private static String decision(Waiver waiver) {
    Party party = waiver.getApprovedBy();
    String who =
        Stream.concat(party.getRole().map(Role::getLabel).stream(), party.getName().stream())
            .collect(Collectors.joining(", "));
    return PrintableText.of("decided by " + who + ": " + waiver.getReason());
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
