package org.cohesion.examples.policycheck.draft;

import java.util.stream.Stream;
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
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.School;

/**
 * A policy to begin with: every heading, and under each an order in square brackets that says what
 * belongs there. It says nothing that the school has not decided; as long as one of the orders is
 * left in it, the check finds an error.
 */
public final class DraftTemplate {

  private static final String SCHEMA = "./policy-1.0.schema.json";

  private static final PrincipleTheme[] THEMES = {
    PrincipleTheme.COMMON_VISION_AND_BELONGING,
    PrincipleTheme.DIVERSITY_VALUED,
    PrincipleTheme.SIMILAR_LIFE_OPPORTUNITIES,
    PrincipleTheme.POSITIVE_RELATIONSHIPS
  };

  private final DraftTexts texts;

  private DraftTemplate(DraftTexts texts) {
    this.texts = texts;
  }

  public static Policy of(String school, Language language) {
    DraftTexts texts = new DraftTexts(language);
    DraftTemplate template = new DraftTemplate(texts);
    DraftStrands strands = new DraftStrands(texts);
    return Policy.builder()
        .schemaUri(SCHEMA)
        .title(texts.of("title"))
        .language(language)
        .school(School.builder().name(school).build())
        .control(Control.builder().status(PolicyStatus.DRAFT).version("0.1").build())
        .rationale(template.rationale())
        .definition(template.definition())
        .context(template.context())
        .community(template.community())
        .principles(template.principles())
        .aims(strands.aims())
        .procedures(strands.procedures())
        .monitoring(template.monitoring())
        .review(template.review())
        .build();
  }

  private Narrative rationale() {
    return Narrative.builder()
        .heading(texts.of("rationale"))
        .addParagraphs(texts.of("rationale.text"))
        .build();
  }

  private Definition definition() {
    return Definition.builder()
        .heading(texts.of("definition"))
        .statement(texts.of("definition.text"))
        .attribution(texts.of("definition.source"))
        .build();
  }

  private Context context() {
    return Context.builder()
        .heading(texts.of("context"))
        .addParagraphs(texts.of("context.text"))
        .build();
  }

  private Community community() {
    return Community.builder()
        .heading(texts.of("community"))
        .addDimensions(
            dimension(CommunityScope.SCHOOL),
            dimension(CommunityScope.LOCAL),
            dimension(CommunityScope.UK),
            dimension(CommunityScope.GLOBAL))
        .build();
  }

  private CommunityDimension dimension(CommunityScope scope) {
    String key = "community." + scope.getJsonName();
    return CommunityDimension.builder()
        .scope(scope)
        .name(texts.of(key))
        .description(texts.of(key + ".text"))
        .build();
  }

  private Principles principles() {
    return Principles.builder()
        .heading(texts.of("principles"))
        .addAllPrinciples(Stream.of(THEMES).map(this::principle).toList())
        .build();
  }

  private Principle principle(PrincipleTheme theme) {
    String statement = texts.of("principles." + theme.getJsonName());
    return Principle.builder().theme(theme).statement(statement).build();
  }

  private Monitoring monitoring() {
    MonitoringActivity activity =
        MonitoringActivity.builder().statement(texts.of("monitoring.text")).build();
    return Monitoring.builder().heading(texts.of("monitoring")).addActivities(activity).build();
  }

  private ReviewSchedule review() {
    return ReviewSchedule.builder()
        .heading(texts.of("review"))
        .statement(texts.of("review.text"))
        .build();
  }
}
