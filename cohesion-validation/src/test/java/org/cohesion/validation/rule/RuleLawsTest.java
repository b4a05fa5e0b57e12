package org.cohesion.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cohesion.community.Community;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.CommunityScope;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.Definition;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.report.Profile;
import org.cohesion.report.ValidationReport;
import org.cohesion.review.Frequency;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Role;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;
import org.cohesion.validation.PolicyValidator;

/** What holds for every policy and every day. */
class RuleLawsTest {

  private static final RuleUnderTest OVERDUE = RuleUnderTest.of("review.overdue");
  private static final RuleUnderTest BEFORE = RuleUnderTest.of("review.before-approval");

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void addingAYearToTheNextReviewNeverMakesItOverdue(
      @ForAll("policies") Policy policy, @ForAll("days") LocalDate today) {
    Policy later = withNextReviewAYearLater(policy);
    // A next review before the approval is another rule's, so a year more may bring it to this one.
    boolean comparable = BEFORE.findings(policy).isEmpty();

    if (comparable && OVERDUE.findings(policy, today).isEmpty()) {
      assertThat(OVERDUE.findings(later, today)).isEmpty();
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void aReviewThatIsOverdueStaysSo(
      @ForAll("policies") Policy policy, @ForAll("days") LocalDate today) {
    if (!OVERDUE.findings(policy, today).isEmpty()) {
      assertThat(OVERDUE.findings(policy, today.plusDays(1)))
          .isEqualTo(OVERDUE.findings(policy, today));
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void theSamePolicyOnTheSameDayGivesEqualFindings(
      @ForAll("policies") Policy policy, @ForAll("days") LocalDate today) {
    Policy copy = policy.toBuilder().build();

    List<Finding> first = validate(Profile.ADOPTED, policy, today).getFindings();
    List<Finding> again = validate(Profile.ADOPTED, copy, today).getFindings();

    assertThat(again).isEqualTo(first);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aDraftIsHeldToNothingThatAnAdoptedPolicyIsNot(
      @ForAll("policies") Policy policy, @ForAll("days") LocalDate today) {
    assertThat(validate(Profile.ADOPTED, policy, today).getFindings())
        .containsAll(validate(Profile.DRAFT, policy, today).getFindings());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void withoutADayNothingMoreIsFound(
      @ForAll("policies") Policy policy, @ForAll("days") LocalDate today) {
    ValidationReport withoutDay = PolicyValidator.builder().build().validate(policy);

    assertThat(validate(Profile.ADOPTED, policy, today).getFindings())
        .containsAll(withoutDay.getFindings());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void everySentenceIsComplete(@ForAll("policies") Policy policy, @ForAll("days") LocalDate today) {
    assertThat(validate(Profile.ADOPTED, policy, today).getFindings())
        .extracting(finding -> finding.text(Locale.UK))
        .allSatisfy(
            sentence ->
                assertThat(sentence).isNotBlank().doesNotContain("{", "}", "[", "]", "  ", " ,"));
  }

  @Provide
  Arbitrary<Policy> policies() {
    return Combinators.combine(
            reviews().optional(),
            controls().optional(),
            communities().optional(),
            strandLists(),
            strandLists(),
            texts().optional(0.3),
            texts().list().ofMaxSize(4),
            Arbitraries.of(Language.class).optional())
        .as(
            (review, control, community, aims, procedures, definition, items, language) ->
                Policy.builder()
                    .language(language)
                    .review(review)
                    .control(control)
                    .community(community)
                    .aims(aims(aims))
                    .procedures(procedures(procedures, items))
                    .definition(definition.map(s -> Definition.builder().statement(s).build()))
                    .build());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 30 * 365)
        .map(day -> LocalDate.of(2005, 1, 1).plusDays(day));
  }

  private Arbitrary<ReviewSchedule> reviews() {
    return Combinators.combine(
            dates().optional(0.4),
            dates().optional(0.7),
            Arbitraries.of(Frequency.class).optional(),
            Arbitraries.of(Role.class).optional())
        .as(
            (last, next, frequency, reviewer) ->
                ReviewSchedule.builder()
                    .lastReview(last)
                    .nextReview(next)
                    .frequency(frequency)
                    .reviewer(reviewer.map(RuleUnderTest::role))
                    .build());
  }

  private Arbitrary<Control> controls() {
    return Combinators.combine(dates().optional(0.7), Arbitraries.of(PolicyStatus.class).optional())
        .as(
            (approved, status) ->
                Control.builder()
                    .status(status)
                    .approval(approved.map(d -> Approval.builder().date(d).build()))
                    .build());
  }

  private Arbitrary<PartialDate> dates() {
    Arbitrary<Integer> years = Arbitraries.integers().between(2005, 2034);
    Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
    return Arbitraries.oneOf(
        years.map(PartialDate::of),
        Combinators.combine(years, months).as(PartialDate::of),
        days().map(PartialDate::of));
  }

  private Arbitrary<Community> communities() {
    return Arbitraries.of(CommunityScope.class)
        .map(scope -> CommunityDimension.builder().scope(scope).name("Neighbours").build())
        .list()
        .ofMaxSize(6)
        .map(dimensions -> Community.builder().addAllDimensions(dimensions).build());
  }

  private Arbitrary<List<StrandAims>> strandLists() {
    Arbitrary<String> headings = Arbitraries.of("Fairness", "fairness.", "1. Fairness", "Equity");
    return Combinators.combine(Arbitraries.of(AimStrand.class), headings.optional())
        .as((strand, heading) -> StrandAims.builder().strand(strand).heading(heading).build())
        .list()
        .ofMaxSize(4);
  }

  private Arbitrary<String> texts() {
    return Arbitraries.of("Links with", "We:", " ", "A place to belong to", "invite them; and");
  }

  private static Aims aims(List<StrandAims> strands) {
    return Aims.builder().addAllStrands(strands).build();
  }

  private static Procedures procedures(List<StrandAims> strands, List<String> items) {
    return Procedures.builder()
        .addAllGeneral(items.stream().map(s -> Procedure.builder().statement(s).build()).toList())
        .addAllStrands(
            strands.stream()
                .map(
                    s ->
                        StrandProcedures.builder()
                            .strand(s.getStrand())
                            .heading(s.getHeading())
                            .build())
                .toList())
        .build();
  }

  private static Policy withNextReviewAYearLater(Policy policy) {
    return policy.toBuilder()
        .review(
            policy
                .getReview()
                .map(
                    review ->
                        review.toBuilder()
                            .nextReview(review.getNextReview().map(RuleLawsTest::aYearLater))
                            .build()))
        .build();
  }

  private static PartialDate aYearLater(PartialDate date) {
    String monthAndDay = date.toString().substring(4).replace("-02-29", "-02-28");
    return PartialDate.parse(date.getYear() + 1 + monthAndDay);
  }

  private static ValidationReport validate(Profile profile, Policy policy, LocalDate today) {
    return PolicyValidator.builder().profile(profile).build().validate(policy, today);
  }
}
