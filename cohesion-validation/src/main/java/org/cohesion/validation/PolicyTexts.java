package org.cohesion.validation;

import java.util.List;
import org.cohesion.community.Community;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.Context;
import org.cohesion.community.Principle;
import org.cohesion.community.Principles;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Consultation;
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
import org.cohesion.school.Responsibilities;
import org.cohesion.school.Responsibility;
import org.cohesion.school.School;
import org.cohesion.school.SchoolGroup;
import org.cohesion.validation.rule.PolicyText;
import org.jspecify.annotations.Nullable;

/** Walks a policy in document order and collects its texts, extensions aside. */
final class PolicyTexts {

  private final TextList texts = new TextList();
  private final StrandTexts strands = new StrandTexts(texts);

  private final Policy policy;

  /** Whether there are sections such as "Principle 1"; null until somebody asks. */
  private @Nullable Boolean hasNumbered;

  private PolicyTexts(Policy policy) {
    this.policy = policy;
  }

  /**
   * Collects.
   *
   * @param policy the policy
   * @return all its texts, in document order
   */
  static List<PolicyText> of(Policy policy) {
    PolicyTexts walk = new PolicyTexts(policy);
    walk.policy();
    return walk.texts.toList();
  }

  private void policy() {
    JsonPointer root = JsonPointer.ROOT;
    texts.label(policy.getSchemaUri(), root, "$schema");
    texts.label(policy.getTitle(), root, "title");
    texts.label(policy.getReference(), root, "reference");
    texts.part(policy.getSchool(), root, "school", this::school);
    texts.each(policy.getAlsoFor(), root, "alsoFor", this::school);
    texts.part(policy.getGroup(), root, "group", this::group);
    texts.part(policy.getControl(), root, "control", this::control);
    texts.label(policy.getLegalBasisHeading(), root, "legalBasisHeading");
    texts.each(policy.getLegalBasis(), root, "legalBasis", this::legalCitation);
    texts.part(policy.getRationale(), root, "rationale", this::narrative);
    texts.part(policy.getDefinition(), root, "definition", this::definition);
    texts.part(policy.getContext(), root, "context", this::context);
    texts.part(policy.getCommunity(), root, "community", this::community);
    texts.part(policy.getPrinciples(), root, "principles", this::principles);
    texts.part(policy.getAims(), root, "aims", strands::aims);
    texts.part(policy.getProcedures(), root, "procedures", strands::procedures);
    if (policy.getResponsibilities().isPresent()) {
      responsibilities(policy.getResponsibilities().get(), root.child("responsibilities"));
    }
    texts.part(policy.getMonitoring(), root, "monitoring", this::monitoring);
    texts.part(policy.getReview(), root, "review", this::review);
    texts.label(policy.getLinksHeading(), root, "linksHeading");
    texts.each(policy.getLinks(), root, "links", this::link);
    boolean hasAppendices = !policy.getAppendices().isEmpty();
    narratives(policy.getSections(), root.child("sections"), hasAppendices);
    narratives(policy.getAppendices(), root.child("appendices"), false);
  }

  /** Sections, of which each may go on in the next one, and the last in what comes after. */
  private void narratives(List<Narrative> sections, JsonPointer at, boolean lastGoesOn) {
    for (int i = 0; i < sections.size(); i++) {
      boolean goesOn =
          i + 1 < sections.size()
              ? LeadIn.mayAnnounce(sections.get(i + 1).getHeading())
              : lastGoesOn;
      narrative(sections.get(i), at.child(i), goesOn);
    }
  }

  private void narrative(Narrative section, JsonPointer at, boolean goesOn) {
    texts.label(section.getNumber(), at, "number");
    texts.label(section.getHeading(), at, "heading");
    List<Narrative> inside = section.getSections();
    paragraphs(section.getParagraphs(), at, !inside.isEmpty(), goesOn);
    if (!inside.isEmpty()) {
      narratives(inside, at.child("sections"), goesOn);
    }
  }

  /** The last paragraph may announce another part, or sections such as "Principle 1". */
  private void paragraphs(
      List<String> paragraphs, JsonPointer at, boolean areFollowed, boolean goesOn) {
    boolean isLeadIn = LeadIn.endsInColon(paragraphs);
    texts.paragraphs(
        paragraphs, at, areFollowed, isLeadIn && (goesOn || isPartAnnounced(paragraphs)));
  }

  private boolean isPartAnnounced(List<String> paragraphs) {
    if (hasNumbered == null) {
      hasNumbered = LeadIn.isAnyNumbered(policy.getSections());
    }
    return hasNumbered || LeadIn.announcesPart(paragraphs.get(paragraphs.size() - 1), policy);
  }

  private void school(School school, JsonPointer at) {
    texts.label(school.getName(), at, "name");
    texts.labels(school.getAliases(), at, "aliases");
    texts.label(school.getMotto(), at, "motto");
  }

  private void group(SchoolGroup group, JsonPointer at) {
    texts.label(group.getName(), at, "name");
    texts.label(group.getGroupId(), at, "groupId");
  }

  private void control(Control control, JsonPointer at) {
    texts.party(control.getAuthor(), at, "author");
    texts.party(control.getOwner(), at, "owner");
    texts.party(control.getLinkGovernor(), at, "linkGovernor");
    texts.label(control.getVersion(), at, "version");
    texts.part(control.getApproval(), at, "approval", this::approval);
    texts.each(control.getAlsoApproved(), at, "alsoApproved", this::approval);
    texts.each(control.getConsultations(), at, "consultations", this::consultation);
    texts.label(control.getPublishedAt(), at, "publishedAt");
    texts.labels(control.getAudience(), at, "audience");
    texts.each(control.getHistory(), at, "history", this::versionEntry);
  }

  private void approval(Approval approval, JsonPointer at) {
    texts.party(approval.getBody(), at, "body");
  }

  private void consultation(Consultation consultation, JsonPointer at) {
    texts.party(consultation.getWith(), at, "with");
    texts.prose(consultation.getOutcome(), at, "outcome", false);
  }

  private void versionEntry(VersionEntry entry, JsonPointer at) {
    texts.label(entry.getVersion(), at, "version");
    texts.prose(entry.getChange(), at, "change", false);
  }

  private void legalCitation(LegalCitation citation, JsonPointer at) {
    texts.label(citation.getInstrument(), at, "instrument");
    texts.label(citation.getProvision(), at, "provision");
    texts.prose(citation.getStatement(), at, "statement", false);
    texts.label(citation.getEdition(), at, "edition");
    texts.label(citation.getUrl(), at, "url");
  }

  private void narrative(Narrative rationale, JsonPointer at) {
    narrative(rationale, at, false);
  }

  private void definition(Definition definition, JsonPointer at) {
    texts.label(definition.getHeading(), at, "heading");
    texts.prose(
        definition.getStatement(),
        at,
        "statement",
        !definition.getLimbs().isEmpty() || !definition.getParagraphs().isEmpty());
    texts.label(definition.getAttribution(), at, "attribution");
    paragraphs(definition.getParagraphs(), at, false, false);
  }

  private void context(Context context, JsonPointer at) {
    texts.label(context.getHeading(), at, "heading");
    paragraphs(context.getParagraphs(), at, false, false);
  }

  private void community(Community community, JsonPointer at) {
    texts.label(community.getHeading(), at, "heading");
    texts.prose(
        community.getIntroduction(), at, "introduction", !community.getDimensions().isEmpty());
    texts.items(community.getDimensions(), at, "dimensions", this::dimension);
  }

  private void dimension(CommunityDimension dimension, JsonPointer at, boolean followed) {
    texts.label(dimension.getName(), at, "name");
    if (dimension.getDescription().isPresent()) {
      texts.item(dimension.getDescription().get(), at.child("description"), false, followed);
    }
  }

  private void principles(Principles principles, JsonPointer at) {
    texts.label(principles.getHeading(), at, "heading");
    texts.prose(
        principles.getIntroduction(), at, "introduction", !principles.getPrinciples().isEmpty());
    texts.items(principles.getPrinciples(), at, "principles", this::principle);
  }

  private void principle(Principle principle, JsonPointer at, boolean followed) {
    texts.label(principle.getId(), at, "id");
    texts.label(principle.getName(), at, "name");
    boolean hasDetails = !principle.getDetails().isEmpty();
    texts.item(principle.getStatement(), at.child("statement"), hasDetails, followed);
    texts.details(principle.getDetails(), at);
  }

  private void responsibilities(Responsibilities section, JsonPointer at) {
    texts.label(section.getHeading(), at, "heading");
    boolean hasMore = !section.getResponsibilities().isEmpty();
    texts.prose(section.getIntroduction(), at, "introduction", hasMore);
    texts.items(section.getResponsibilities(), at, "responsibilities", this::responsibility);
  }

  private void responsibility(Responsibility responsibility, JsonPointer at, boolean followed) {
    texts.label(responsibility.getParty().getName(), at.child("party"), "name");
    if (responsibility.getStatement().isPresent()) {
      boolean hasDetails = !responsibility.getDetails().isEmpty();
      String statement = responsibility.getStatement().get();
      texts.item(statement, at.child("statement"), hasDetails, followed);
    }
    texts.details(responsibility.getDetails(), at);
  }

  private void monitoring(Monitoring monitoring, JsonPointer at) {
    texts.label(monitoring.getHeading(), at, "heading");
    texts.prose(
        monitoring.getIntroduction(), at, "introduction", !monitoring.getActivities().isEmpty());
    texts.items(monitoring.getActivities(), at, "activities", this::activity);
  }

  private void activity(MonitoringActivity activity, JsonPointer at, boolean followed) {
    texts.label(activity.getId(), at, "id");
    texts.item(
        activity.getStatement(),
        at.child("statement"),
        !activity.getFeedsInto().isEmpty(),
        followed);
    texts.party(activity.getActor(), at, "actor");
    texts.party(activity.getReportsTo(), at, "reportsTo");
    texts.labels(activity.getFeedsInto(), at, "feedsInto");
  }

  private void review(ReviewSchedule review, JsonPointer at) {
    texts.label(review.getHeading(), at, "heading");
    texts.prose(review.getStatement(), at, "statement", !review.getFeedsInto().isEmpty());
    texts.party(review.getReviewer(), at, "reviewer");
    texts.prose(review.getOutcome(), at, "outcome", !review.getFeedsInto().isEmpty());
    texts.labels(review.getFeedsInto(), at, "feedsInto");
  }

  private void link(Link link, JsonPointer at) {
    texts.prose(link.getTitle(), at, "title", link.getUrl().isPresent());
    texts.label(link.getUrl(), at, "url");
  }
}
