package org.cohesion.examples.misservice.checking;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cohesion.calendar.ReviewCalendar;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.examples.policyreport.calendar.CalendarFile;
import org.cohesion.examples.policyreport.calendar.CalendarPolicy;
import org.cohesion.examples.policyreport.calendar.DutyWords;
import org.cohesion.examples.policyreport.html.HtmlReport;
import org.cohesion.examples.policyreport.html.HtmlSettings;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Policy;

/** Policies as calendars and pages, by the terms of the schools. */
public final class PolicyViews {

  private final PolicyChecking checking;
  private final Clock clock;

  /**
   * @param clock tells the time at which calendars are made
   */
  public PolicyViews(PolicyChecking checking, Clock clock) {
    this.checking = checking;
    this.clock = clock;
  }

  /**
   * What falls due under a policy, as iCalendar.
   *
   * @param first the first day
   * @param last the last day, at most ten years later
   * @param all whether what recurs every week or month is wanted as well
   * @param showText whether words of the policy are shown
   * @return the calendar; empty if nothing falls due, since there is none without events
   */
  public Optional<String> calendar(
      Policy policy,
      LocalDate first,
      LocalDate last,
      boolean all,
      boolean showText,
      Locale locale) {
    CalendarPolicy due =
        new CalendarPolicy(
            "policy", policy, ReviewCalendar.of(policy, first, last, checking.terms()), all);
    return due.duties().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CalendarFile(new DutyWords(locale, showText), clock.instant()).of(List.of(due)));
  }

  /**
   * A page about a stored policy.
   *
   * @param json the policy
   * @param name what to call it
   * @param showText whether words of the policy are shown
   */
  public byte[] report(byte[] json, String name, boolean showText, Locale locale) {
    Checked checked = checking.check(json);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlReport report =
        new HtmlReport(
            new HtmlSettings(Severity.INFO, locale, checking.today(), checking.terms(), showText),
            out);
    CheckedDocuments documents =
        checked.policy() == null
            ? CheckedDocuments.form(checked.findings())
            : CheckedDocuments.policy(checked.policy());
    Tally tally = new Tally();
    tally.addFile();
    tally.add(documents);
    report.file(name);
    report.documents(documents);
    report.endFile(Map.of());
    report.end(tally);
    return out.toByteArray();
  }
}
