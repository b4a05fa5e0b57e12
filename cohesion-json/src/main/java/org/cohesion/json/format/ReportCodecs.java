package org.cohesion.json.format;

import static org.cohesion.json.format.CheckValueCodecs.DAY;
import static org.cohesion.json.format.CheckValueCodecs.RULE_ID;
import static org.cohesion.json.format.ValueCodecs.BOOLEAN;
import static org.cohesion.json.format.ValueCodecs.TEXT;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.json.codec.EnumCodec;
import org.cohesion.json.codec.Members;
import org.cohesion.json.codec.ObjectCodec;
import org.cohesion.report.Profile;
import org.cohesion.report.RuleCheck;
import org.cohesion.report.RuleOutcome;
import org.cohesion.report.ValidationReport;

/** The tables of reports. */
public final class ReportCodecs {

  static final EnumCodec<Severity> SEVERITY = new EnumCodec<>(Severity.values());
  static final EnumCodec<Profile> PROFILE = new EnumCodec<>(Profile.values());

  private static final EnumCodec<RuleOutcome> OUTCOME = new EnumCodec<>(RuleOutcome.values());

  private static final ObjectCodec<RuleCheck> RULE_CHECK =
      new ObjectCodec<>(
          RuleCheck.class,
          RuleCheck.builder()
              .rule("not.known")
              .severity(Severity.INFO)
              .outcome(RuleOutcome.PASSED)
              .build()) {
        @Override
        protected RuleCheck copy(RuleCheck of, Members m) {
          return RuleCheck.builder()
              .rule(m.required("rule", RULE_ID, of.getRule()))
              .severity(m.required("severity", SEVERITY, of.getSeverity()))
              .usualSeverity(m.optional("usualSeverity", SEVERITY, of.getUsualSeverity()))
              .outcome(m.required("outcome", OUTCOME, of.getOutcome()))
              .build();
        }
      };

  private static final ValidationReport SAMPLE =
      ValidationReport.builder()
          .profile(Profile.DRAFT)
          .compared(false)
          .ownCalendar(false)
          .lawCheckedUntil(LocalDate.EPOCH)
          .libraryVersion("")
          .build();

  /** JSON form of {@link ValidationReport}, with sentences in English. */
  public static final ObjectCodec<ValidationReport> REPORT = report(() -> Locale.ENGLISH);

  private ReportCodecs() {}

  /**
   * JSON form of {@link ValidationReport}, with sentences in a language, as {@link
   * FindingCodecs#finding}.
   */
  public static ObjectCodec<ValidationReport> report(Supplier<Locale> language) {
    ObjectCodec<Finding> finding = FindingCodecs.finding(language);
    return new ObjectCodec<>(ValidationReport.class, SAMPLE) {
      @Override
      protected ValidationReport copy(ValidationReport of, Members m) {
        m.formatVersion();
        return ValidationReport.builder()
            .profile(m.required("profile", PROFILE, of.getProfile()))
            .today(m.optional("today", DAY, of.getToday()))
            .compared(m.required("compared", BOOLEAN, of.isCompared()))
            .ownCalendar(m.required("ownCalendar", BOOLEAN, of.isOwnCalendar()))
            .lawCheckedUntil(m.required("lawCheckedUntil", DAY, of.getLawCheckedUntil()))
            .frame(m.optional("frame", TEXT, of.getFrame()))
            .libraryVersion(m.required("libraryVersion", TEXT, of.getLibraryVersion()))
            .rules(m.list("rules", RULE_CHECK, of.getRules()))
            .findings(m.list("findings", finding, of.getFindings()))
            .build();
      }
    };
  }
}
