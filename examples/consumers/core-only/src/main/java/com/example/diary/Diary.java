package com.example.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cohesion.calendar.ReviewCalendar;
import org.cohesion.comparison.PolicyDiff;
import org.cohesion.coverage.Coverage;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.review.Frequency;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.review.TermCalendar;
import org.cohesion.strand.Aim;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.StrandAims;

/** Keeps the dates of a policy, and says what is wrong with them in words of its own. */
public final class Diary {

  private static final FindingKind TOO_LATE =
      FindingKind.warning("diary.too-late", FindingTexts.of(Diary.class::getResourceAsStream));

  private Diary() {}

  public static void main(String[] args) {
    Policy policy =
        Policy.builder()
            .title("Living together")
            .control(
                Control.builder()
                    .approval(Approval.builder().date(PartialDate.parse("2025-09")).build())
                    .build())
            .aims(
                Aims.builder()
                    .addStrands(
                        StrandAims.builder()
                            .strand(AimStrand.TEACHING_LEARNING_AND_CURRICULUM)
                            .addAims(Aim.builder().statement("Each class has a link").build())
                            .build())
                    .build())
            .review(ReviewSchedule.builder().frequency(Frequency.ANNUAL).build())
            .build();
    Policy renamed = policy.toBuilder().title("Living well together").build();
    System.out.println("due by " + policy.reviewDueBy().orElseThrow());

    ReviewCalendar calendar =
        ReviewCalendar.of(
            policy, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), TermCalendar.statutory());
    calendar
        .getDuties()
        .forEach(duty -> System.out.println(duty.getKind() + " " + duty.getLastDay()));

    PolicyDiff.between(policy, renamed)
        .getChanges()
        .forEach(change -> System.out.println(change.text(Locale.forLanguageTag("cy"))));

    List<AimStrand> gaps =
        Coverage.of(policy).getThemes().gaps().stream()
            .flatMap(cell -> cell.getStrand().stream())
            .distinct()
            .toList();
    System.out.println("gaps under " + gaps);

    Finding finding =
        Finding.of(TOO_LATE, JsonPointer.of("review", "nextReview"))
            .with("day", PartialDate.of(2026, 9));
    System.out.println(finding + ": " + finding.text(Locale.ENGLISH));
  }
}
