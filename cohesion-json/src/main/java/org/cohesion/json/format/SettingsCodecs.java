package org.cohesion.json.format;

import static org.cohesion.json.format.CheckValueCodecs.DAY;
import static org.cohesion.json.format.CheckValueCodecs.FILE_NAME;
import static org.cohesion.json.format.CheckValueCodecs.FILE_PATTERN;
import static org.cohesion.json.format.CheckValueCodecs.RULE_ID;
import static org.cohesion.json.format.ReportCodecs.PROFILE;
import static org.cohesion.json.format.ReportCodecs.SEVERITY;
import static org.cohesion.json.format.ReviewCodecs.TERM;
import static org.cohesion.json.format.ValueCodecs.TEXT;

import java.time.LocalDate;
import org.cohesion.finding.Severity;
import org.cohesion.json.codec.Members;
import org.cohesion.json.codec.ObjectCodec;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.report.CheckSettings;
import org.cohesion.report.RuleSeverity;
import org.cohesion.review.SchoolTerm;
import org.cohesion.review.Term;
import org.cohesion.review.TermDates;

/** The tables of settings. */
public final class SettingsCodecs {

  private static final ObjectCodec<RuleSeverity> RULE_SEVERITY =
      new ObjectCodec<>(RuleSeverity.class, new RuleSeverity("not.known", Severity.INFO)) {
        @Override
        protected RuleSeverity copy(RuleSeverity of, Members m) {
          return new RuleSeverity(
              m.required("rule", RULE_ID, of.rule()),
              m.required("severity", SEVERITY, of.severity()));
        }
      };

  private static final ObjectCodec<SchoolTerm> SCHOOL_TERM =
      new ObjectCodec<>(SchoolTerm.class, sampleTerm()) {
        @Override
        protected SchoolTerm copy(SchoolTerm of, Members m) {
          return new SchoolTerm(
              m.required("term", TERM, of.term()),
              new TermDates(
                  m.required("from", DAY, of.dates().first()),
                  m.required("to", DAY, of.dates().last())));
        }
      }.called(ValueForm.SCHOOL_TERM);

  /** A whole document. */
  public static final ObjectCodec<CheckSettings> SETTINGS =
      new ObjectCodec<>(CheckSettings.class, CheckSettings.builder().build()) {
        @Override
        protected CheckSettings copy(CheckSettings of, Members m) {
          m.schemaForEditors(TEXT);
          m.formatVersion();
          return CheckSettings.builder()
              .profile(m.optional("profile", PROFILE, of.getProfile()))
              .rulesOff(m.list("rulesOff", RULE_ID, of.getRulesOff()))
              .severities(m.list("severities", RULE_SEVERITY, of.getSeverities()))
              .termDates(m.list("termDates", SCHOOL_TERM, of.getTermDates()))
              .waivers(m.list("waivers", FILE_NAME, of.getWaivers()))
              .exclude(m.list("exclude", FILE_PATTERN, of.getExclude()))
              .build();
        }
      };

  private SettingsCodecs() {}

  private static SchoolTerm sampleTerm() {
    LocalDate day = LocalDate.of(2000, 10, 1);
    return new SchoolTerm(Term.AUTUMN, new TermDates(day, day));
  }
}
