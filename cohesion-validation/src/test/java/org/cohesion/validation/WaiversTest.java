package org.cohesion.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.finding.Waiver;
import org.cohesion.policy.Policy;
import org.cohesion.report.ValidationReport;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;

/** What somebody decided to live with stays in the report, marked. */
class WaiversTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);
  private static final Policy UNREVIEWED =
      RuleUnderTest.with(ReviewSchedule.builder().heading("Review").build());
  private static final Waiver NEXT = waiver("review.next-missing", "/review", "2026-11");

  @Test
  void marksWhatItCovers() {
    ValidationReport report = validate(LAST_DAY, NEXT);

    assertThat(of("review.next-missing", report).getWaiver()).contains(NEXT);
    assertThat(of("review.reviewer-missing", report).getWaiver()).isEmpty();
    assertThat(report.atLeast(Severity.INFO))
        .extracting(f -> f.getKind().getId())
        .contains("review.reviewer-missing")
        .doesNotContain("review.next-missing");
  }

  @Test
  void keepsFingerprintAndOrder() {
    ValidationReport with = validate(LAST_DAY, NEXT);
    ValidationReport without = validate(LAST_DAY);

    assertThat(with.getFindings())
        .extracting(Finding::getFingerprint)
        .containsExactlyElementsOf(
            without.getFindings().stream().map(Finding::getFingerprint).toList());
  }

  @Test
  void coversWhatIsInsideItsPlaceAndNothingElse() {
    assertThat(of("review.next-missing", validate(LAST_DAY, waiver(NEXT, ""))).getWaiver())
        .isPresent();
    assertThat(
            of("review.next-missing", validate(LAST_DAY, waiver(NEXT, "/review/nextReview")))
                .getWaiver())
        .isEmpty();
    assertThat(of("review.next-missing", validate(LAST_DAY, waiver(NEXT, "/rev"))).getWaiver())
        .isEmpty();
  }

  @Test
  void isAFindingOnceItHasEnded() {
    ValidationReport report = validate(LAST_DAY.plusDays(1), NEXT);

    assertThat(of("review.next-missing", report).getWaiver()).isEmpty();
    Finding expired = of("waiver.expired", report);
    assertThat(expired.getPointer()).isEqualTo(JsonPointer.of("review"));
    assertThat(expired.getSeverity()).isEqualTo(Severity.WARNING);
    assertThat(expired.text(Locale.ENGLISH))
        .isEqualTo(
            "the waiver for review.next-missing here held until November 2026; settle what it"
                + " covers, or decide again");
  }

  @Test
  void hasNotEndedWithoutADay() {
    ValidationReport report =
        PolicyValidator.builder()
            .waivers(List.of(waiver("review.next-missing", "/review", "1999")))
            .build()
            .validate(UNREVIEWED);

    assertThat(of("review.next-missing", report).getWaiver()).isPresent();
  }

  @Test
  void isAFindingIfItCoversNothing() {
    ValidationReport report = validate(LAST_DAY, waiver("strands.duplicate", "/aims", "2027"));

    Finding unused = of("waiver.unused", report);
    assertThat(unused.getPointer()).isEqualTo(JsonPointer.of("aims"));
    assertThat(unused.getSeverity()).isEqualTo(Severity.WARNING);
    assertThat(unused.text(Locale.ENGLISH))
        .isEqualTo(
            "the waiver for strands.duplicate here covers nothing that is found; take it out, or"
                + " correct it");
  }

  @Test
  void isLetBeIfItsRuleDidNotRun() {
    Waiver overdue = waiver("review.overdue", "", "2027");
    ValidationReport withoutDay =
        PolicyValidator.builder().waivers(List.of(overdue)).build().validate(UNREVIEWED);
    ValidationReport switchedOff =
        PolicyValidator.builder()
            .waivers(List.of(overdue))
            .without("review.overdue")
            .build()
            .validate(UNREVIEWED, LAST_DAY);

    assertThat(ids(withoutDay)).doesNotContain("waiver.unused");
    assertThat(ids(switchedOff)).doesNotContain("waiver.unused");
    assertThat(ids(validate(LAST_DAY, overdue))).contains("waiver.unused");
  }

  @Test
  void countsAsUsedBesideAnotherThatCoversTheSame() {
    Waiver wider = waiver(NEXT, "");

    ValidationReport report = validate(LAST_DAY, NEXT, wider);

    assertThat(ids(report)).doesNotContain("waiver.unused");
    assertThat(of("review.next-missing", report).getWaiver()).contains(NEXT);
  }

  @Test
  void doesNotCountForTheWorst() {
    Policy policy = Policy.builder().build();
    PolicyValidator validator =
        PolicyValidator.builder()
            .waivers(
                List.of(
                    waiver("control.title-missing", "", "2027"),
                    waiver("control.school-missing", "", "2027")))
            .build();

    assertThat(PolicyValidator.builder().build().validate(policy).worst()).contains(Severity.ERROR);
    assertThat(validator.validate(policy).worst()).contains(Severity.WARNING);
  }

  @Test
  void leavesReasonAndNameOutOfLogs() {
    Waiver waiver = NEXT.toBuilder().approvedBy(Party.builder().name("A. Person").build()).build();

    assertThat(waiver.toString()).doesNotContain("A. Person", "Governors asked");
    assertThat(of("review.next-missing", validate(LAST_DAY, waiver)).toString())
        .doesNotContain("A. Person", "Governors asked");
  }

  private static ValidationReport validate(LocalDate today, Waiver... waivers) {
    return PolicyValidator.builder().waivers(List.of(waivers)).build().validate(UNREVIEWED, today);
  }

  private static Waiver waiver(String rule, String pointer, String until) {
    return Waiver.builder()
        .rule(rule)
        .pointer(JsonPointer.parse(pointer))
        .reason("Governors asked for time")
        .approvedBy(RuleUnderTest.role(Role.GOVERNING_BODY))
        .until(PartialDate.parse(until))
        .build();
  }

  private static Waiver waiver(Waiver waiver, String pointer) {
    return waiver.toBuilder().pointer(JsonPointer.parse(pointer)).build();
  }

  private static Finding of(String id, ValidationReport report) {
    return report.getFindings().stream()
        .filter(f -> f.getKind().getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(ValidationReport report) {
    return report.getFindings().stream().map(f -> f.getKind().getId()).toList();
  }
}
