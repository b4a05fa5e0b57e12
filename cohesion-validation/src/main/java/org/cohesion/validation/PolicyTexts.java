package org.cohesion.validation;

import java.util.List;
import java.util.Optional;
import org.cohesion.community.Community;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.Context;
import org.cohesion.community.Principle;
import org.cohesion.community.Principles;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Control;
import org.cohesion.policy.Definition;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Link;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.policy.VersionEntry;
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.School;
import org.cohesion.validation.rule.PolicyText;

/** Walks a policy in document order and collects its texts, extensions aside. */
final class PolicyTexts {

  private final TextList texts = new TextList();
  private final StrandTexts strands = new StrandTexts(texts);

  private PolicyTexts() {}

  /**
   * Collects.
   *
   * @param policy the policy
   * @return all its texts, in document order
   */
  static List<PolicyText> of(Policy policy) {
    PolicyTexts walk = new PolicyTexts();
    walk.policy(policy);
    return walk.texts.toList();
  }

  private void policy(Policy policy) {
    JsonPointer root = JsonPointer.ROOT;
    texts.label(policy.getSchemaUri(), root, "$schema");
    texts.label(policy.getTitle(), root, "title");
    texts.label(policy.getReference(), root, "reference");
    if (policy.getSchool().isPresent()) {
      school(policy.getSchool().get(), root.child("school"));
    }
    schools(policy.getAlsoFor(), root.child("alsoFor"));
    if (policy.getControl().isPresent()) {
      control(policy.getControl().get(), root.child("control"));
    }
    legalBasis(policy.getLegalBasis(), root.child("legalBasis"));
    if (policy.getRationale().isPresent()) {
      narrative(policy.getRationale().get(), root.child("rationale"));
    }
    if (policy.getDefinition().isPresent()) {
      definition(policy.getDefinition().get(), root.child("definition"));
    }
    if (policy.getContext().isPresent()) {
      context(policy.getContext().get(), root.child("context"));
    }
    if (policy.getCommunity().isPresent()) {
      community(policy.getCommunity().get(), root.child("community"));
    }
    if (policy.getPrinciples().isPresent()) {
      principles(policy.getPrinciples().get(), root.child("principles"));
    }
    if (policy.getAims().isPresent()) {
      strands.aims(policy.getAims().get(), root.child("aims"));
    }
    if (policy.getProcedures().isPresent()) {
      strands.procedures(policy.getProcedures().get(), root.child("procedures"));
    }
    if (policy.getMonitoring().isPresent()) {
      monitoring(policy.getMonitoring().get(), root.child("monitoring"));
    }
    if (policy.getReview().isPresent()) {
      review(policy.getReview().get(), root.child("review"));
    }
    links(policy.getLinks(), root.child("links"));
    sections(policy.getSections(), root.child("sections"));
  }

  private void schools(List<School> schools, JsonPointer at) {
    for (int i = 0; i < schools.size(); i++) {
      school(schools.get(i), at.child(i));
    }
  }

  private void school(School school, JsonPointer at) {
    texts.label(school.getName(), at, "name");
    texts.labels(school.getAliases(), at.child("aliases"));
    texts.label(school.getMotto(), at, "motto");
  }

  private void control(Control control, JsonPointer at) {
    texts.party(control.getAuthor(), at.child("author"));
    texts.party(control.getOwner(), at.child("owner"));
    texts.party(control.getLinkGovernor(), at.child("linkGovernor"));
    texts.label(control.getVersion(), at, "version");
    if (control.getApproval().isPresent()) {
      texts.party(control.getApproval().get().getBody(), at.child("approval").child("body"));
    }
    texts.label(control.getPublishedAt(), at, "publishedAt");
    texts.labels(control.getAudience(), at.child("audience"));
    history(control.getHistory(), at.child("history"));
  }

  private void history(List<VersionEntry> history, JsonPointer at) {
    for (int i = 0; i < history.size(); i++) {
      versionEntry(history.get(i), at.child(i));
    }
  }

  private void versionEntry(VersionEntry entry, JsonPointer at) {
    texts.label(entry.getVersion(), at, "version");
    texts.prose(entry.getChange(), at, "change", false);
  }

  private void legalBasis(List<LegalCitation> citations, JsonPointer at) {
    for (int i = 0; i < citations.size(); i++) {
      legalCitation(citations.get(i), at.child(i));
    }
  }

  private void legalCitation(LegalCitation citation, JsonPointer at) {
    texts.label(Optional.of(citation.getInstrument()), at, "instrument");
    texts.label(citation.getProvision(), at, "provision");
    texts.prose(citation.getStatement(), at, "statement", false);
  }

  private void sections(List<Narrative> sections, JsonPointer at) {
    for (int i = 0; i < sections.size(); i++) {
      narrative(sections.get(i), at.child(i));
    }
  }

  private void narrative(Narrative narrative, JsonPointer at) {
    texts.label(narrative.getHeading(), at, "heading");
    texts.paragraphs(narrative.getParagraphs(), at.child("paragraphs"));
  }

  private void definition(Definition definition, JsonPointer at) {
    texts.label(definition.getHeading(), at, "heading");
    texts.prose(
        Optional.of(definition.getStatement()),
        at,
        "statement",
        !definition.getLimbs().isEmpty() || !definition.getParagraphs().isEmpty());
    texts.label(definition.getAttribution(), at, "attribution");
    texts.paragraphs(definition.getParagraphs(), at.child("paragraphs"));
  }

  private void context(Context context, JsonPointer at) {
    texts.label(context.getHeading(), at, "heading");
    texts.paragraphs(context.getParagraphs(), at.child("paragraphs"));
  }

  private void community(Community community, JsonPointer at) {
    texts.label(community.getHeading(), at, "heading");
    texts.prose(
        community.getIntroduction(), at, "introduction", !community.getDimensions().isEmpty());
    dimensions(community.getDimensions(), at.child("dimensions"));
  }

  private void dimensions(List<CommunityDimension> dimensions, JsonPointer at) {
    for (int i = 0; i < dimensions.size(); i++) {
      CommunityDimension dimension = dimensions.get(i);
      JsonPointer place = at.child(i);
      texts.label(Optional.of(dimension.getName()), place, "name");
      boolean followed = i + 1 < dimensions.size();
      texts.item(dimension.getDescription(), place.child("description"), false, followed);
    }
  }

  private void principles(Principles principles, JsonPointer at) {
    texts.label(principles.getHeading(), at, "heading");
    texts.prose(
        principles.getIntroduction(), at, "introduction", !principles.getPrinciples().isEmpty());
    principles(principles.getPrinciples(), at.child("principles"));
  }

  private void principles(List<Principle> principles, JsonPointer at) {
    for (int i = 0; i < principles.size(); i++) {
      principle(principles.get(i), at.child(i), i + 1 < principles.size());
    }
  }

  private void principle(Principle principle, JsonPointer at, boolean followed) {
    texts.label(principle.getId(), at, "id");
    texts.item(Optional.of(principle.getStatement()), at.child("statement"), false, followed);
  }

  private void monitoring(Monitoring monitoring, JsonPointer at) {
    texts.label(monitoring.getHeading(), at, "heading");
    texts.prose(
        monitoring.getIntroduction(), at, "introduction", !monitoring.getActivities().isEmpty());
    List<MonitoringActivity> activities = monitoring.getActivities();
    JsonPointer inActivities = at.child("activities");
    for (int i = 0; i < activities.size(); i++) {
      activity(activities.get(i), inActivities.child(i), i + 1 < activities.size());
    }
  }

  private void activity(MonitoringActivity activity, JsonPointer at, boolean followed) {
    texts.label(activity.getId(), at, "id");
    texts.item(
        Optional.of(activity.getStatement()),
        at.child("statement"),
        !activity.getFeedsInto().isEmpty(),
        followed);
    texts.party(activity.getActor(), at.child("actor"));
    texts.party(activity.getReportsTo(), at.child("reportsTo"));
    texts.labels(activity.getFeedsInto(), at.child("feedsInto"));
  }

  private void review(ReviewSchedule review, JsonPointer at) {
    texts.label(review.getHeading(), at, "heading");
    texts.prose(review.getStatement(), at, "statement", !review.getFeedsInto().isEmpty());
    texts.party(review.getReviewer(), at.child("reviewer"));
    texts.prose(review.getOutcome(), at, "outcome", !review.getFeedsInto().isEmpty());
    texts.labels(review.getFeedsInto(), at.child("feedsInto"));
  }

  private void links(List<Link> links, JsonPointer at) {
    for (int i = 0; i < links.size(); i++) {
      link(links.get(i), at.child(i));
    }
  }

  private void link(Link link, JsonPointer at) {
    texts.prose(Optional.of(link.getTitle()), at, "title", link.getUrl().isPresent());
    texts.label(link.getUrl(), at, "url");
  }
}
