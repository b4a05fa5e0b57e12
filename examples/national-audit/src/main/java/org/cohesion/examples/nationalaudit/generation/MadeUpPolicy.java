package org.cohesion.examples.nationalaudit.generation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cohesion.community.Community;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.CommunityScope;
import org.cohesion.community.Context;
import org.cohesion.community.Difference;
import org.cohesion.community.Principle;
import org.cohesion.community.PrincipleTheme;
import org.cohesion.community.Principles;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.Definition;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.Frequency;
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.strand.Aim;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureStatus;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;

/** One policy that does not exist and has nothing wrong with it as of its day. */
@SuppressWarnings("EnumOrdinal") // ids are numbered in the order of the strands
final class MadeUpPolicy {

  private static final int AIMS = 2;
  private static final int STEPS = 2;

  private final Dice dice;
  private final LocalDate day;

  private MadeUpPolicy(Dice dice, LocalDate day) {
    this.dice = dice;
    this.day = day;
  }

  /** {@return the policy of a document} */
  static Policy of(long document, Dice dice, LocalDate day) {
    return new MadeUpPolicy(dice, day).make(document);
  }

  private Policy make(long document) {
    Frequency frequency =
        dice.of(List.of(Frequency.ANNUAL, Frequency.ANNUAL, Frequency.EVERY_TWO_YEARS));
    LocalDate approved = day.minusDays(dice.between(30, 300));
    LocalDate next =
        approved.plusMonths(frequency == Frequency.ANNUAL ? 12 : 24).minusDays(dice.between(0, 20));
    return Policy.builder()
        .title("Community Cohesion Policy")
        .reference("CC-" + (document + 1))
        .school(MadeUpSchool.of(document, dice))
        .control(control(approved))
        .legalBasis(law())
        .rationale(
            Narrative.builder()
                .heading("Why we have this policy")
                .addParagraphs(dice.of(Wording.WHY), dice.of(Wording.WHOSE))
                .build())
        .definition(definition())
        .context(context(approved))
        .community(community())
        .principles(principles())
        .aims(aims())
        .procedures(procedures())
        .monitoring(monitoring())
        .review(review(frequency, approved, next))
        .build();
  }

  private static Party role(Role role) {
    return Party.builder().role(role).build();
  }

  private static Control control(LocalDate approved) {
    return Control.builder()
        .author(role(Role.SENIOR_LEADERSHIP))
        .owner(role(Role.HEADTEACHER))
        .linkGovernor(role(Role.LINK_GOVERNOR))
        .status(PolicyStatus.ADOPTED)
        .effectiveFrom(PartialDate.of(approved))
        .approval(
            Approval.builder()
                .body(role(Role.GOVERNING_BODY))
                .date(PartialDate.of(approved))
                .build())
        .build();
  }

  private static List<LegalCitation> law() {
    return List.of(
        LegalCitation.builder()
            .instrument("Education Act 2002")
            .provision("section 21(5)(b)")
            .statement("As a governing body in England we have to promote community cohesion.")
            .build(),
        LegalCitation.builder()
            .instrument("Equality Act 2010")
            .provision("section 149")
            .statement("We foster good relations between people of different backgrounds.")
            .build());
  }

  private static Definition definition() {
    return Definition.builder()
        .heading("What we mean")
        .statement(Wording.DEFINITION)
        .addLimbs(
            PrincipleTheme.COMMON_VISION_AND_BELONGING,
            PrincipleTheme.DIVERSITY_VALUED,
            PrincipleTheme.SIMILAR_LIFE_OPPORTUNITIES,
            PrincipleTheme.POSITIVE_RELATIONSHIPS)
        .attribution(Wording.DEFINITION_SOURCE)
        .build();
  }

  private Context context(LocalDate approved) {
    return Context.builder()
        .heading("Our school and its neighbourhood")
        .addParagraphs(dice.of(Wording.FAITHS), dice.of(Wording.CULTURES), dice.of(Wording.MEANS))
        .asOf(month(approved.minusMonths(1)))
        .addConsiders(Difference.FAITH, Difference.ETHNICITY_AND_CULTURE, Difference.SOCIO_ECONOMIC)
        .build();
  }

  private static PartialDate month(LocalDate date) {
    return PartialDate.of(date.getYear(), date.getMonthValue());
  }

  private Community community() {
    return Community.builder()
        .heading("Our communities")
        .addDimensions(
            dimension(CommunityScope.SCHOOL, "The school", Wording.OWN_COMMUNITY),
            dimension(CommunityScope.NETWORKS, "Partner schools", Wording.NETWORK),
            dimension(CommunityScope.LOCAL, "The neighbourhood", Wording.NEIGHBOURHOOD),
            dimension(CommunityScope.UK, "The United Kingdom", Wording.COUNTRY),
            dimension(CommunityScope.GLOBAL, "The world", Wording.WORLD))
        .build();
  }

  private CommunityDimension dimension(CommunityScope scope, String name, List<String> words) {
    return CommunityDimension.builder().scope(scope).name(name).description(dice.of(words)).build();
  }

  private Principles principles() {
    return Principles.builder()
        .heading("Our principles")
        .addPrinciples(
            principle("P1", PrincipleTheme.COMMON_VISION_AND_BELONGING, Wording.BELONGING),
            principle("P2", PrincipleTheme.DIVERSITY_VALUED, Wording.DIVERSITY),
            principle("P3", PrincipleTheme.SIMILAR_LIFE_OPPORTUNITIES, Wording.OPPORTUNITY),
            principle("P4", PrincipleTheme.POSITIVE_RELATIONSHIPS, Wording.RELATIONS))
        .build();
  }

  private Principle principle(String id, PrincipleTheme theme, List<String> words) {
    return Principle.builder().id(id).theme(theme).statement(dice.of(words)).build();
  }

  private Aims aims() {
    return Aims.builder()
        .heading("What we want to achieve")
        .addStrands(
            aims(AimStrand.TEACHING_LEARNING_AND_CURRICULUM, Wording.TEACHING_AIMS),
            aims(AimStrand.EQUITY_AND_EXCELLENCE, Wording.EQUITY_AIMS),
            aims(AimStrand.ENGAGEMENT_AND_EXTENDED_SERVICES, Wording.ENGAGEMENT_AIMS))
        .build();
  }

  private StrandAims aims(AimStrand strand, List<String> words) {
    List<String> statements = dice.some(AIMS, words);
    return StrandAims.builder()
        .strand(strand)
        .aims(
            IntStream.range(0, AIMS)
                .mapToObj(
                    i -> Aim.builder().id(aimId(strand, i)).statement(statements.get(i)).build())
                .toList())
        .build();
  }

  private static String aimId(AimStrand strand, int i) {
    return "A" + (strand.ordinal() * AIMS + i + 1);
  }

  private Procedures procedures() {
    return Procedures.builder()
        .heading("What we do")
        .addStrands(
            procedures(AimStrand.TEACHING_LEARNING_AND_CURRICULUM, Wording.TEACHING_STEPS),
            procedures(AimStrand.EQUITY_AND_EXCELLENCE, Wording.EQUITY_STEPS),
            procedures(AimStrand.ENGAGEMENT_AND_EXTENDED_SERVICES, Wording.ENGAGEMENT_STEPS))
        .build();
  }

  private StrandProcedures procedures(AimStrand strand, List<String> words) {
    List<String> statements = dice.some(STEPS, words);
    List<Procedure> steps = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      steps.add(
          Procedure.builder()
              .id("S" + (strand.ordinal() * STEPS + i + 1))
              .statement(statements.get(i))
              .addSupports(aimId(strand, i % AIMS))
              .addDimensions(dice.of(List.of(CommunityScope.SCHOOL, CommunityScope.LOCAL)))
              .owner(role(dice.of(List.of(Role.COORDINATOR, Role.STAFF, Role.SENIOR_LEADERSHIP))))
              .frequency(dice.of(List.of(Frequency.TERMLY, Frequency.ANNUAL)))
              .due(PartialDate.of(day.plusDays(dice.between(30, 330))))
              .measure(dice.of(Wording.MEASURES))
              .status(ProcedureStatus.PLANNED)
              .build());
    }
    return StrandProcedures.builder().strand(strand).procedures(steps).build();
  }

  private Monitoring monitoring() {
    List<String> statements = dice.some(2, Wording.MONITORING);
    return Monitoring.builder()
        .heading("How we check")
        .addActivities(
            activity("M1", statements.get(0), Role.SENIOR_LEADERSHIP),
            activity("M2", statements.get(1), Role.LINK_GOVERNOR))
        .build();
  }

  private static MonitoringActivity activity(String id, String statement, Role actor) {
    return MonitoringActivity.builder()
        .id(id)
        .statement(statement)
        .actor(role(actor))
        .frequency(Frequency.ANNUAL)
        .reportsTo(role(Role.GOVERNING_BODY))
        .build();
  }

  private ReviewSchedule review(Frequency frequency, LocalDate approved, LocalDate next) {
    return ReviewSchedule.builder()
        .heading("Review")
        .frequency(frequency)
        .reviewer(role(Role.GOVERNORS_COMMITTEE))
        .lastReview(month(approved))
        .nextReview(PartialDate.of(next))
        .outcome(dice.of(Wording.OUTCOMES))
        .addFeedsInto("School Improvement Plan")
        .build();
  }
}
