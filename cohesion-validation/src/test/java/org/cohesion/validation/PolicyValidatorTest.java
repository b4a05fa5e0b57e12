package org.cohesion.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cohesion.finding.DocumentOrder;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.report.Profile;
import org.cohesion.report.ValidationReport;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.Procedures;
import org.junit.jupiter.api.Test;

class PolicyValidatorTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final PolicyValidator ADOPTED = PolicyValidator.builder().build();
  private static final PolicyValidator DRAFT =
      PolicyValidator.builder().profile(Profile.DRAFT).build();
  private static final Policy EMPTY = Policy.builder().build();

  @Test
  void holdsAPolicyToTheAdoptedProfileUnlessToldOtherwise() {
    ValidationReport report = ADOPTED.validate(EMPTY, TODAY);

    assertThat(report.getProfile()).isEqualTo(Profile.ADOPTED);
    assertThat(report.getToday()).contains(TODAY);
    assertThat(report.worst()).contains(Severity.ERROR);
    assertThat(ids(report))
        .containsExactly(
            "control.school-missing",
            "control.title-missing",
            "community.missing",
            "control.approval-missing",
            "control.approver-missing",
            "control.owner-missing",
            "definition.missing",
            "monitoring.missing",
            "review.missing",
            "strands.missing",
            "context.unmentioned-difference",
            "context.unmentioned-difference",
            "context.unmentioned-difference");
  }

  @Test
  void findsNothingMissingInADraft() {
    ValidationReport report = DRAFT.validate(EMPTY);

    assertThat(report.getFindings()).isEmpty();
    assertThat(report.worst()).isEmpty();
    assertThat(report.getToday()).isEmpty();
  }

  @Test
  void isSilentAboutWhatIsPastWithoutADay() {
    Policy policy = overdue();

    assertThat(ids(ADOPTED.validate(policy))).doesNotContain("review.overdue");
    assertThat(ids(ADOPTED.validate(policy, EMPTY))).doesNotContain("review.overdue");
    assertThat(ids(ADOPTED.validate(policy, TODAY))).contains("review.overdue");
    assertThat(ids(ADOPTED.validate(policy, EMPTY, TODAY))).contains("review.overdue");
  }

  @Test
  void givesFindingsInTheOrderOfTheDocument() {
    Policy policy =
        overdue().toBuilder()
            .rationale(Narrative.builder().addParagraphs("We work with").build())
            .addSections(Narrative.builder().addParagraphs("Sound.", "It rests on:", " ").build())
            .build();

    List<Finding> findings = ADOPTED.validate(policy, TODAY).getFindings();

    assertThat(findings)
        .isSortedAccordingTo(
            (a, b) -> DocumentOrder.INSTANCE.compare(a.getPointer(), b.getPointer()));
    assertThat(findings)
        .extracting(f -> f.getPointer().toString())
        .containsSubsequence(
            "/rationale/paragraphs/0",
            "/review",
            "/review/nextReview",
            "/sections/0/paragraphs/1",
            "/sections/0/paragraphs/2");
  }

  @Test
  void filtersBySeverity() {
    ValidationReport report = ADOPTED.validate(EMPTY);

    assertThat(report.atLeast(Severity.ERROR))
        .extracting(Finding::getSeverity)
        .containsOnly(Severity.ERROR)
        .hasSize(2);
    assertThat(report.atLeast(Severity.INFO)).isEqualTo(report.getFindings());
  }

  @Test
  void fingerprintsSurviveMovingThingsAbout() {
    Procedure sound = Procedure.builder().statement("Welcome every family.").build();
    Procedure first = Procedure.builder().id("p1").statement("Links with").build();
    Procedure second = Procedure.builder().statement("Work with parents and").build();

    List<Finding> before = dangling(first, second);
    List<Finding> after = dangling(sound, first, sound, second);

    assertThat(before).hasSize(2);
    assertThat(after)
        .extracting(Finding::getFingerprint)
        .containsExactlyElementsOf(before.stream().map(Finding::getFingerprint).toList());
    assertThat(after).extracting(Finding::getFingerprint).doesNotHaveDuplicates();
    assertThat(after)
        .extracting(f -> f.getPointer().toString())
        .containsExactly("/procedures/general/1/statement", "/procedures/general/3/statement");
  }

  @Test
  void givesTheSameReportInEveryLocaleAndTimeZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<Finding> expected = ADOPTED.validate(overdue(), TODAY).getFindings();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      List<Finding> found = ADOPTED.validate(overdue(), TODAY).getFindings();

      assertThat(found).isEqualTo(expected);
      assertThat(found.get(0).text(Locale.ENGLISH)).isEqualTo(expected.get(0).text(Locale.ENGLISH));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void oneValidatorServesManyThreads() throws Exception {
    List<Policy> policies = List.of(EMPTY, overdue(), withDangling(50));
    List<List<Finding>> expected =
        policies.stream().map(p -> ADOPTED.validate(p, TODAY).getFindings()).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Boolean>> results = new ArrayList<>();
    try {
      for (int i = 0; i < 8; i++) {
        int offset = i;
        results.add(
            threads.submit(
                () -> {
                  start.await();
                  boolean same = true;
                  for (int n = 0; n < 1_000; n++) {
                    int which = (n + offset) % policies.size();
                    same &=
                        ADOPTED
                            .validate(policies.get(which), TODAY)
                            .getFindings()
                            .equals(expected.get(which));
                  }
                  return same;
                }));
      }
      start.countDown();
      for (Future<Boolean> result : results) {
        assertThat(result.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  @SuppressWarnings("NullAway") // callers without null checking
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> ADOPTED.validate(null));
    assertThatNullPointerException().isThrownBy(() -> ADOPTED.validate(EMPTY, (LocalDate) null));
    assertThatNullPointerException().isThrownBy(() -> ADOPTED.validate(EMPTY, (Policy) null));
  }

  @Test
  void reportsCannotBeChanged() {
    List<Finding> findings = ADOPTED.validate(EMPTY).getFindings();

    assertThatThrownBy(findings::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  private static Policy overdue() {
    return Policy.builder()
        .review(ReviewSchedule.builder().nextReview(PartialDate.of(2026, 10)).build())
        .build();
  }

  private static Policy withDangling(int number) {
    Procedure[] procedures = new Procedure[number];
    for (int i = 0; i < number; i++) {
      procedures[i] = Procedure.builder().statement("Links with").build();
    }
    return with(procedures);
  }

  private static Policy with(Procedure... procedures) {
    return Policy.builder().procedures(Procedures.builder().addGeneral(procedures).build()).build();
  }

  private static List<Finding> dangling(Procedure... procedures) {
    return DRAFT.validate(with(procedures)).getFindings();
  }

  private static List<String> ids(ValidationReport report) {
    return report.getFindings().stream().map(f -> f.getKind().getId()).toList();
  }
}
