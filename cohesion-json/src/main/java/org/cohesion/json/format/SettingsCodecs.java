package org.cohesion.json.format;

import static org.cohesion.json.format.ReportCodecs.PROFILE;
import static org.cohesion.json.format.ReportCodecs.SEVERITY;
import static org.cohesion.json.format.ReviewCodecs.TERM;
import static org.cohesion.json.format.ValueCodecs.DAY;
import static org.cohesion.json.format.ValueCodecs.FILE_NAME;
import static org.cohesion.json.format.ValueCodecs.FILE_PATTERN;
import static org.cohesion.json.format.ValueCodecs.RULE_ID;
import static org.cohesion.json.format.ValueCodecs.TEXT;

import java.time.LocalDate;
import java.util.Optional;
import org.cohesion.finding.Severity;
import org.cohesion.json.codec.FormatVersion;
import org.cohesion.json.codec.ObjectCodec;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.report.CheckSettings;
import org.cohesion.report.CheckSettingsBuilder;
import org.cohesion.report.RuleSeverity;
import org.cohesion.review.SchoolTerm;
import org.cohesion.review.Term;
import org.cohesion.review.TermDates;

/** The tables of settings. */
public final class SettingsCodecs {

  private static final ObjectCodec<RuleSeverity> RULE_SEVERITY =
      ObjectCodec.of(RuleSeverity.class, UnfinishedSeverity::new, UnfinishedSeverity::whole)
          .required("rule", RULE_ID, RuleSeverity::rule, (parts, rule) -> parts.rule = rule)
          .required(
              "severity",
              SEVERITY,
              RuleSeverity::severity,
              (parts, severity) -> parts.severity = severity)
          .codec();

  private static final ObjectCodec<SchoolTerm> SCHOOL_TERM =
      ObjectCodec.of(SchoolTerm.class, UnfinishedTerm::new, UnfinishedTerm::whole)
          .required("term", TERM, SchoolTerm::term, (parts, term) -> parts.term = term)
          .required("from", DAY, t -> t.dates().first(), (parts, day) -> parts.from = day)
          .required("to", DAY, t -> t.dates().last(), (parts, day) -> parts.to = day)
          .called(ValueForm.SCHOOL_TERM)
          .codec();

  /** A whole document. */
  public static final ObjectCodec<CheckSettings> SETTINGS =
      ObjectCodec.of(CheckSettings.class, CheckSettings::builder, CheckSettingsBuilder::build)
          // For editors alone.
          .optional("$schema", TEXT, settings -> Optional.empty(), (settings, uri) -> {})
          .member(new FormatVersion<>())
          .optional("profile", PROFILE, CheckSettings::getProfile, CheckSettingsBuilder::profile)
          .list("rulesOff", RULE_ID, CheckSettings::getRulesOff, CheckSettingsBuilder::addRulesOff)
          .list(
              "severities",
              RULE_SEVERITY,
              CheckSettings::getSeverities,
              CheckSettingsBuilder::addSeverities)
          .list(
              "termDates",
              SCHOOL_TERM,
              CheckSettings::getTermDates,
              CheckSettingsBuilder::addTermDates)
          .list("waivers", FILE_NAME, CheckSettings::getWaivers, CheckSettingsBuilder::addWaivers)
          .list(
              "exclude", FILE_PATTERN, CheckSettings::getExclude, CheckSettingsBuilder::addExclude)
          .codec();

  private SettingsCodecs() {}

  /** Members of a rule's severity; a value is made when both are there. */
  private static final class UnfinishedSeverity {
    private String rule = "";
    private Severity severity = Severity.INFO;

    RuleSeverity whole() {
      return new RuleSeverity(rule, severity);
    }
  }

  /** Members of a term; a value is made when all are there. */
  private static final class UnfinishedTerm {
    private Term term = Term.AUTUMN;
    private LocalDate from = LocalDate.EPOCH;
    private LocalDate to = LocalDate.EPOCH;

    SchoolTerm whole() {
      return new SchoolTerm(term, new TermDates(from, to));
    }
  }
}
