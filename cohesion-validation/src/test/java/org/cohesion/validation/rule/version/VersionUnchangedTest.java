package org.cohesion.validation.rule.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.validation.rule.RuleUnderTest.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cohesion.extension.ExtensionValue;
import org.cohesion.extension.Extensions;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.ControlBuilder;
import org.cohesion.policy.Language;
import org.cohesion.policy.Link;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyBuilder;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.report.Profile;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.Frequency;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Role;
import org.cohesion.school.School;
import org.cohesion.strand.Aim;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.Procedures;
import org.cohesion.validation.PolicyValidator;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VersionUnchangedTest {

  private static final ReviewSchedule ANNUAL =
      ReviewSchedule.builder().frequency(Frequency.ANNUAL).build();
  private static final Extensions MIS =
      Extensions.of("com.example.mis", new ExtensionValue.TextValue("17"));
  private static final Policy FIRST =
      Policy.builder()
          .title("Community cohesion")
          .control(Control.builder().version("1").build())
          .rationale(Narrative.builder().addParagraphs("We don't all think alike - good").build())
          .aims(Aims.builder().addGeneral(Aim.builder().statement("Belong").build()).build())
          .procedures(
              Procedures.builder()
                  .addGeneral(Procedure.builder().statement("Sing").build())
                  .addGeneral(Procedure.builder().statement("Dance").build())
                  .build())
          .review(ANNUAL)
          .build();

  @Test
  void saysNothingOfTheSameVersion() {
    assertThat(found(FIRST, FIRST)).isEmpty();
  }

  @Test
  void tellsAtTheVersionThatIsNew() {
    assertThat(found(FIRST, second(FIRST))).containsExactly("info at /control/version");
  }

  @Test
  void tellsAtTheSchoolYearThatIsNew() {
    Policy earlier = with(FIRST, Control.builder().academicYear(AcademicYear.of(2024)));
    Policy later = with(FIRST, Control.builder().academicYear(AcademicYear.of(2025)));

    assertThat(found(earlier, later)).containsExactly("info at /control/academicYear");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-09-30, 2025-09-30, true",
    "2024-09-30, 2024-10-01, true",
    "2024-09-30, 2024-10, true",
    "2024, 2025, true",
    "2025, 2024-12-31, true",
    "2024-09-30, 2024-09-30, false",
    "2024-09, 2024-09-30, false",
    "2024, 2024-09-30, false",
    "2024-09-30, 2024, false",
  })
  void tellsAtTheApprovalThatIsCertainlyAnother(String before, String after, boolean another) {
    Policy earlier = FIRST.toBuilder().control(RuleUnderTest.approvedOn(before)).build();
    Policy later = FIRST.toBuilder().control(RuleUnderTest.approvedOn(after)).build();

    List<String> expected = another ? List.of("info at /control/approval/date") : List.of();
    assertThat(found(earlier, later)).isEqualTo(expected);
  }

  @Test
  void tellsOnceAtTheFirstThatDiffers() {
    Policy earlier = with(FIRST, labels("1", 2023, "2023-10-02"));

    assertThat(found(earlier, with(FIRST, labels("2", 2024, "2024-10-01"))))
        .containsExactly("info at /control/version");
    assertThat(found(earlier, with(FIRST, labels("1", 2024, "2024-10-01"))))
        .containsExactly("info at /control/academicYear");
    assertThat(found(earlier, with(FIRST, labels("1", 2023, "2024-10-01"))))
        .containsExactly("info at /control/approval/date");
  }

  @Test
  void saysNothingWhenOnlyOneOfTheTwoIsLabelled() {
    Policy unlabelled = with(FIRST, Control.builder());
    Policy labelled = with(FIRST, labels("1", 2023, "2023-10-02"));
    Policy uncontrolled = FIRST.toBuilder().control(Optional.empty()).build();

    assertThat(found(unlabelled, labelled)).isEmpty();
    assertThat(found(labelled, unlabelled)).isEmpty();
    assertThat(found(uncontrolled, labelled)).isEmpty();
    assertThat(found(labelled, uncontrolled)).isEmpty();
  }

  static Stream<UnaryOperator<PolicyBuilder>> changesOfContent() {
    return Stream.of(
        p -> p.title("Community cohesion 2025"),
        p -> p.language(Language.WELSH),
        p -> p.school(School.builder().name("Larkenshaw Quay").build()),
        p -> p.rationale(Narrative.builder().addParagraphs("We do not all think alike").build()),
        p -> p.addLinks(Link.builder().title("Equality policy").build()),
        p -> p.addSections(Narrative.builder().addParagraphs("One more").build()),
        p -> p.aims(Optional.empty()),
        p -> p.procedures(Procedures.builder().build()),
        p -> p.procedures(inOtherOrder()),
        p -> p.review(ANNUAL.toBuilder().frequency(Frequency.TERMLY).build()),
        p -> p.review(ANNUAL.toBuilder().outcome("Nothing had to change").build()),
        p ->
            p.review(ANNUAL.toBuilder().reviewer(RuleUnderTest.role(Role.GOVERNING_BODY)).build()));
  }

  @ParameterizedTest
  @MethodSource("changesOfContent")
  void saysNothingWhenTheContentIsAnother(UnaryOperator<PolicyBuilder> change) {
    Policy changed = change.apply(FIRST.toBuilder()).build();

    assertThat(found(FIRST, second(changed))).isEmpty();
    assertThat(found(changed, second(FIRST))).isEmpty();
  }

  static Stream<UnaryOperator<PolicyBuilder>> changesOfSomethingElse() {
    return Stream.of(
        p -> p.schemaUri("https://www.example.org/policy.schema.json"),
        p -> p.reference("P 17"),
        p -> p.review(ANNUAL.toBuilder().lastReview(date("2025-09")).build()),
        p -> p.review(ANNUAL.toBuilder().nextReview(date("2026-09")).build()),
        p -> p.extensions(MIS),
        p -> p.review(ANNUAL.toBuilder().extensions(MIS).build()),
        p ->
            p.rationale(
                Narrative.builder()
                    .addParagraphs("We don\u2019t all  think alike \u2013 good")
                    .build()));
  }

  @ParameterizedTest
  @MethodSource("changesOfSomethingElse")
  void tellsWhenOnlySomethingElseIsAnother(UnaryOperator<PolicyBuilder> change) {
    Policy changed = change.apply(FIRST.toBuilder()).build();

    assertThat(found(FIRST, second(changed))).containsExactly("info at /control/version");
    assertThat(found(changed, second(FIRST))).containsExactly("info at /control/version");
  }

  @Test
  void takesAReviewOfDatesOnlyForNone() {
    Policy unreviewed = FIRST.toBuilder().review(Optional.empty()).build();
    ReviewSchedule dates = ReviewSchedule.builder().nextReview(date("2026-09")).build();

    assertThat(found(unreviewed, second(unreviewed.toBuilder().review(dates).build())))
        .containsExactly("info at /control/version");
    assertThat(found(unreviewed, second(FIRST))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(PolicyStatus.class)
  void saysNothingWhenADraftIsApprovedAsItStands(PolicyStatus before) {
    Policy earlier = RuleUnderTest.of(before, FIRST);
    Policy later = RuleUnderTest.of(PolicyStatus.ADOPTED, second(FIRST));

    assertThat(found(earlier, later)).hasSize(before == PolicyStatus.DRAFT ? 0 : 1);
  }

  @Test
  void saysNothingWithoutTheVersionBefore() {
    RuleUnderTest rule = RuleUnderTest.of("version.unchanged");

    assertThat(rule.findings(second(FIRST))).isEmpty();
    assertThat(rule.findingsWithoutDay(second(FIRST))).isEmpty();
  }

  @Test
  void saysNothingOfADraft() {
    PolicyValidator drafts = PolicyValidator.builder().profile(Profile.DRAFT).build();

    assertThat(drafts.validate(second(FIRST), FIRST).getFindings())
        .noneMatch(f -> f.getKind().getId().equals("version.unchanged"));
  }

  @Test
  void saysHowToSettleIt() {
    assertThat(findings(FIRST, second(FIRST)))
        .extracting(f -> f.text(Locale.ENGLISH))
        .containsExactly(
            "this is new, but the policy says what the version before says; bring it up to"
                + " date, or say in review.outcome that nothing had to change");
  }

  private static List<String> found(Policy previous, Policy policy) {
    return findings(previous, policy).stream()
        .map(f -> f.getSeverity().getJsonName() + " at " + f.getPointer())
        .toList();
  }

  private static List<Finding> findings(Policy previous, Policy policy) {
    return PolicyValidator.builder().build().validate(policy, previous).getFindings().stream()
        .filter(f -> f.getKind().getId().equals("version.unchanged"))
        .toList();
  }

  private static Policy second(Policy policy) {
    return with(policy, Control.builder().version("2"));
  }

  private static Policy with(Policy policy, ControlBuilder control) {
    return policy.toBuilder().control(control.build()).build();
  }

  private static ControlBuilder labels(String version, int year, String approved) {
    return Control.builder()
        .version(version)
        .academicYear(AcademicYear.of(year))
        .approval(Approval.builder().date(date(approved)).build());
  }

  private static Procedures inOtherOrder() {
    return Procedures.builder()
        .addGeneral(Procedure.builder().statement("Dance").build())
        .addGeneral(Procedure.builder().statement("Sing").build())
        .build();
  }
}
