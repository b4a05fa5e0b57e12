package org.cohesion.examples.policycheck;

import org.cohesion.community.Community;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.CommunityScope;
import org.cohesion.community.Context;
import org.cohesion.community.Principle;
import org.cohesion.community.PrincipleTheme;
import org.cohesion.community.Principles;
import org.cohesion.policy.Control;
import org.cohesion.policy.Definition;
import org.cohesion.policy.Language;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.Frequency;
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.school.School;

/**
 * A policy to begin with: every heading, and under each a sentence that says what belongs there and
 * can stand until the school has written its own.
 */
final class DraftTemplate {

  private DraftTemplate() {}

  static Policy forSchool(String name) {
    return Policy.builder()
        .title("Community Cohesion Policy")
        .language(Language.ENGLISH)
        .school(School.builder().name(name).build())
        .control(Control.builder().status(PolicyStatus.DRAFT).version("0.1").build())
        .rationale(rationale())
        .definition(definition())
        .context(context())
        .community(community())
        .principles(principles())
        .aims(DraftStrands.aims())
        .procedures(DraftStrands.procedures())
        .monitoring(monitoring())
        .review(review())
        .build();
  }

  private static Narrative rationale() {
    return Narrative.builder()
        .heading("Why we have this policy")
        .addParagraphs(
            "This part says why community cohesion matters here and whom the policy is for.")
        .build();
  }

  private static Definition definition() {
    return Definition.builder()
        .heading("What we mean by community cohesion")
        .statement(
            "A cohesive community shares a vision and a sense of belonging, appreciates and values"
                + " diversity, offers similar life opportunities to all, and builds strong and"
                + " positive relationships between people of different backgrounds.")
        .addLimbs(
            PrincipleTheme.COMMON_VISION_AND_BELONGING,
            PrincipleTheme.DIVERSITY_VALUED,
            PrincipleTheme.SIMILAR_LIFE_OPPORTUNITIES,
            PrincipleTheme.POSITIVE_RELATIONSHIPS)
        .attribution(
            "Summary of the definition in the guidance on the duty to promote community cohesion,"
                + " July 2007.")
        .build();
  }

  private static Context context() {
    return Context.builder()
        .heading("Our school and its surroundings")
        .addParagraphs(
            "This part describes the families, faiths, ethnic groups and levels of income that"
                + " meet in the school, and gives the date of every figure.")
        .build();
  }

  private static Community community() {
    return Community.builder()
        .heading("Our communities")
        .addDimensions(
            dimension(
                CommunityScope.SCHOOL,
                "The school community",
                "Pupils, parents and carers, staff, governors, and everybody who uses the building."),
            dimension(
                CommunityScope.LOCAL,
                "The local community",
                "The neighbourhood, and the town or district around it."),
            dimension(CommunityScope.UK, "The UK community", "People in all parts of the country."),
            dimension(
                CommunityScope.GLOBAL,
                "The global community",
                "Europe and the world, near to us through family, news and partner schools."))
        .build();
  }

  private static CommunityDimension dimension(CommunityScope scope, String name, String whom) {
    return CommunityDimension.builder().scope(scope).name(name).description(whom).build();
  }

  private static Principles principles() {
    return Principles.builder()
        .heading("Our principles")
        .addPrinciples(
            principle(
                PrincipleTheme.COMMON_VISION_AND_BELONGING,
                "Everybody at the school belongs here and helps to shape what it stands for."),
            principle(
                PrincipleTheme.DIVERSITY_VALUED,
                "Differences of faith, culture and background make the school richer."),
            principle(
                PrincipleTheme.SIMILAR_LIFE_OPPORTUNITIES,
                "A child’s chances must not depend on where the family comes from or what it earns."),
            principle(
                PrincipleTheme.POSITIVE_RELATIONSHIPS,
                "People get along when they do things together and are heard."))
        .build();
  }

  private static Principle principle(PrincipleTheme theme, String statement) {
    return Principle.builder().theme(theme).statement(statement).build();
  }

  private static Monitoring monitoring() {
    MonitoringActivity visit =
        MonitoringActivity.builder()
            .statement("The link governor looks at what was done and at what came of it.")
            .actor(party(Role.LINK_GOVERNOR))
            .frequency(Frequency.ANNUAL)
            .reportsTo(party(Role.GOVERNING_BODY))
            .build();
    return Monitoring.builder().heading("Monitoring").addActivities(visit).build();
  }

  private static ReviewSchedule review() {
    return ReviewSchedule.builder()
        .heading("Review")
        .statement("The governing body reviews this policy every year.")
        .frequency(Frequency.ANNUAL)
        .reviewer(party(Role.GOVERNING_BODY))
        .build();
  }

  static Party party(Role role) {
    return Party.builder().role(role).build();
  }
}
