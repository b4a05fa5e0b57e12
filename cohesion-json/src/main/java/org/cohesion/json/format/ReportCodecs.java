package org.cohesion.json.format;

import static org.cohesion.json.format.ValueCodecs.BOOLEAN;
import static org.cohesion.json.format.ValueCodecs.DAY;
import static org.cohesion.json.format.ValueCodecs.RULE_ID;
import static org.cohesion.json.format.ValueCodecs.TEXT;

import java.util.Locale;
import java.util.function.Supplier;
import org.cohesion.finding.Severity;
import org.cohesion.json.codec.EnumCodec;
import org.cohesion.json.codec.FormatVersion;
import org.cohesion.json.codec.ObjectCodec;
import org.cohesion.report.Profile;
import org.cohesion.report.RuleCheck;
import org.cohesion.report.RuleCheckBuilder;
import org.cohesion.report.RuleOutcome;
import org.cohesion.report.ValidationReport;
import org.cohesion.report.ValidationReportBuilder;

/** The tables of reports. */
public final class ReportCodecs {

  static final EnumCodec<Severity> SEVERITY = new EnumCodec<>(Severity.values());
  static final EnumCodec<Profile> PROFILE = new EnumCodec<>(Profile.values());

  private static final ObjectCodec<RuleCheck> RULE_CHECK =
      ObjectCodec.of(RuleCheck.class, RuleCheck::builder, RuleCheckBuilder::build)
          .required("rule", RULE_ID, RuleCheck::getRule, RuleCheckBuilder::rule)
          .required("severity", SEVERITY, RuleCheck::getSeverity, RuleCheckBuilder::severity)
          .optional(
              "usualSeverity",
              SEVERITY,
              RuleCheck::getUsualSeverity,
              RuleCheckBuilder::usualSeverity)
          .required(
              "outcome",
              new EnumCodec<>(RuleOutcome.values()),
              RuleCheck::getOutcome,
              RuleCheckBuilder::outcome)
          .codec();

  /** JSON form of {@link ValidationReport}, with sentences in English. */
  public static final ObjectCodec<ValidationReport> REPORT = report(() -> Locale.ENGLISH);

  private ReportCodecs() {}

  /**
   * JSON form of {@link ValidationReport}, with sentences in a language, as {@link
   * FindingCodecs#finding}.
   */
  public static ObjectCodec<ValidationReport> report(Supplier<Locale> language) {
    return ObjectCodec.of(
            ValidationReport.class, ValidationReport::builder, ValidationReportBuilder::build)
        .member(new FormatVersion<>())
        .required(
            "profile", PROFILE, ValidationReport::getProfile, ValidationReportBuilder::profile)
        .optional("today", DAY, ValidationReport::getToday, ValidationReportBuilder::today)
        .required(
            "compared", BOOLEAN, ValidationReport::isCompared, ValidationReportBuilder::compared)
        .required(
            "ownCalendar",
            BOOLEAN,
            ValidationReport::isOwnCalendar,
            ValidationReportBuilder::ownCalendar)
        .required(
            "lawCheckedUntil",
            DAY,
            ValidationReport::getLawCheckedUntil,
            ValidationReportBuilder::lawCheckedUntil)
        .required(
            "libraryVersion",
            TEXT,
            ValidationReport::getLibraryVersion,
            ValidationReportBuilder::libraryVersion)
        .list("rules", RULE_CHECK, ValidationReport::getRules, ValidationReportBuilder::addRules)
        .list(
            "findings",
            FindingCodecs.finding(language),
            ValidationReport::getFindings,
            ValidationReportBuilder::addFindings)
        .codec();
  }
}
