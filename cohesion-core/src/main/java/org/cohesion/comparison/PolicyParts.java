package org.cohesion.comparison;

import java.util.List;
import java.util.Optional;
import org.cohesion.community.Community;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.CommunityScope;
import org.cohesion.community.Context;
import org.cohesion.community.Principle;
import org.cohesion.community.Principles;
import org.cohesion.comparison.ListPart.Movable;
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
import org.cohesion.school.AgeRange;
import org.cohesion.school.Party;
import org.cohesion.school.Responsibilities;
import org.cohesion.school.Responsibility;
import org.cohesion.school.School;
import org.cohesion.school.SchoolGroup;

/** A policy as a tree of parts, with the names and the order of the JSON format. */
final class PolicyParts {

  private PolicyParts() {}

  static ObjectPart of(Policy policy) {
    return new ObjectPart(JsonPointer.ROOT, policy)
        .value("$schema", policy.getSchemaUri())
        .value("title", policy.getTitle())
        .value("reference", policy.getReference())
        .value("subject", policy.getSubject())
        .value("language", policy.getLanguage())
        .values("outline", policy.getOutline())
        .part("school", policy.getSchool(), PolicyParts::school)
        .list("alsoFor", policy.getAlsoFor(), PolicyParts::school)
        .part("group", policy.getGroup(), PolicyParts::group)
        .part("control", policy.getControl(), PolicyParts::control)
        .value("legalBasisHeading", policy.getLegalBasisHeading())
        .list("legalBasis", policy.getLegalBasis(), PolicyParts::legalCitation)
        .part("rationale", policy.getRationale(), PolicyParts::narrative)
        .part("definition", policy.getDefinition(), PolicyParts::definition)
        .part("context", policy.getContext(), PolicyParts::context)
        .part("community", policy.getCommunity(), PolicyParts::community)
        .part("principles", policy.getPrinciples(), PolicyParts::principles)
        .part("aims", policy.getAims(), StrandParts::aims)
        .part("procedures", policy.getProcedures(), StrandParts::procedures)
        .part("responsibilities", policy.getResponsibilities(), PolicyParts::responsibilities)
        .part("monitoring", policy.getMonitoring(), PolicyParts::monitoring)
        .part("review", policy.getReview(), PolicyParts::review)
        .value("linksHeading", policy.getLinksHeading())
        .list("links", policy.getLinks(), PolicyParts::link)
        .list("sections", policy.getSections(), PolicyParts::narrative)
        .list("appendices", policy.getAppendices(), PolicyParts::narrative)
        .extensions(policy.getExtensions());
  }

  private static Part school(JsonPointer at, School school) {
    return new ObjectPart(at, school)
        .key(school.getUrn())
        .key(school.getName())
        .value("name", school.getName())
        .values("aliases", school.getAliases())
        .value("urn", school.getUrn())
        .value("ukprn", school.getUkprn())
        .value("laEstab", school.getLaEstab())
        .value("seedCode", school.getSeedCode())
        .value("nation", school.getNation())
        .value("phase", school.getPhase())
        .value("establishmentType", school.getEstablishmentType())
        .part("ageRange", school.getAgeRange(), PolicyParts::ageRange)
        .value("motto", school.getMotto())
        .value("dutyBasis", school.getDutyBasis())
        .extensions(school.getExtensions());
  }

  private static Part group(JsonPointer at, SchoolGroup group) {
    return new ObjectPart(at, group)
        .value("name", group.getName())
        .value("kind", group.getKind())
        .value("groupId", group.getGroupId());
  }

  private static Part ageRange(JsonPointer at, AgeRange range) {
    return new ObjectPart(at, range).value("from", range.from()).value("to", range.to());
  }

  static Part party(JsonPointer at, Party party) {
    return new ObjectPart(at, party).value("role", party.getRole()).value("name", party.getName());
  }

  private static Part control(JsonPointer at, Control control) {
    return new ObjectPart(at, control)
        .value("academicYear", control.getAcademicYear())
        .part("author", control.getAuthor(), PolicyParts::party)
        .part("owner", control.getOwner(), PolicyParts::party)
        .part("linkGovernor", control.getLinkGovernor(), PolicyParts::party)
        .value("status", control.getStatus())
        .value("version", control.getVersion())
        .value("effectiveFrom", control.getEffectiveFrom())
        .value("effectiveUntil", control.getEffectiveUntil())
        .part("approval", control.getApproval(), PolicyParts::approval)
        .list("alsoApproved", control.getAlsoApproved(), PolicyParts::approval)
        .list("consultations", control.getConsultations(), PolicyParts::consultation)
        .value("publishedAt", control.getPublishedAt())
        .values("audience", control.getAudience())
        .list("history", control.getHistory(), PolicyParts::versionEntry)
        .extensions(control.getExtensions());
  }

  private static Part approval(JsonPointer at, Approval approval) {
    return new ObjectPart(at, approval)
        .key(approval.getBody())
        .key(approval.getDate())
        .part("body", approval.getBody(), PolicyParts::party)
        .value("date", approval.getDate());
  }

  private static Part consultation(JsonPointer at, Consultation consultation) {
    return new ObjectPart(at, consultation)
        .key(consultation.getWith())
        .key(consultation.getDate())
        .part("with", consultation.getWith(), PolicyParts::party)
        .value("date", consultation.getDate())
        .value("outcome", consultation.getOutcome());
  }

  private static Part versionEntry(JsonPointer at, VersionEntry entry) {
    return new ObjectPart(at, entry)
        .key(entry.getVersion())
        .key(entry.getDate())
        .value("version", entry.getVersion())
        .value("date", entry.getDate())
        .value("change", entry.getChange());
  }

  private static Part legalCitation(JsonPointer at, LegalCitation citation) {
    return new ObjectPart(at, citation)
        .key(citation.getProvision().map(place -> citation.getInstrument() + '\n' + place))
        .key(Optional.of(citation.getInstrument()))
        .value("instrument", citation.getInstrument())
        .value("provision", citation.getProvision())
        .value("statement", citation.getStatement())
        .value("edition", citation.getEdition())
        .value("date", citation.getDate())
        .value("url", citation.getUrl())
        .value("kind", citation.getKind());
  }

  private static Part narrative(JsonPointer at, Narrative narrative) {
    List<String> paragraphs = narrative.getParagraphs();
    return new ObjectPart(at, narrative)
        .key(narrative.getHeading())
        .key(paragraphs.stream().findFirst())
        .key(paragraphs.stream().skip(Math.max(0, paragraphs.size() - 1)).findFirst())
        .value("number", narrative.getNumber())
        .value("heading", narrative.getHeading())
        .paragraphs(paragraphs)
        .list("sections", narrative.getSections(), PolicyParts::narrative);
  }

  private static Part definition(JsonPointer at, Definition definition) {
    return new ObjectPart(at, definition)
        .value("heading", definition.getHeading())
        .value("statement", definition.getStatement())
        .values("limbs", definition.getLimbs())
        .value("attribution", definition.getAttribution())
        .paragraphs(definition.getParagraphs());
  }

  private static Part context(JsonPointer at, Context context) {
    return new ObjectPart(at, context)
        .value("heading", context.getHeading())
        .paragraphs(context.getParagraphs())
        .value("asOf", context.getAsOf())
        .values("considers", context.getConsiders());
  }

  private static Part community(JsonPointer at, Community community) {
    return new ObjectPart(at, community)
        .value("heading", community.getHeading())
        .value("introduction", community.getIntroduction())
        .list("dimensions", community.getDimensions(), PolicyParts::dimension);
  }

  private static Part dimension(JsonPointer at, CommunityDimension dimension) {
    boolean named = dimension.getScope() == CommunityScope.OTHER;
    return new ObjectPart(at, dimension)
        .key(Optional.of(named ? dimension.getName() : dimension.getScope()))
        .value("scope", dimension.getScope())
        .value("name", dimension.getName())
        .value("description", dimension.getDescription());
  }

  private static Part principles(JsonPointer at, Principles principles) {
    return new ObjectPart(at, principles)
        .value("heading", principles.getHeading())
        .value("introduction", principles.getIntroduction())
        .list("principles", Movable.PRINCIPLE, principles.getPrinciples(), PolicyParts::principle);
  }

  private static Part principle(JsonPointer at, Principle principle) {
    return new ObjectPart(at, principle)
        .key(principle.getId())
        .key(principle.getName())
        .value("id", principle.getId())
        .value("theme", principle.getTheme())
        .value("name", principle.getName())
        .value("statement", principle.getStatement())
        .values("details", principle.getDetails());
  }

  private static Part responsibilities(JsonPointer at, Responsibilities section) {
    return new ObjectPart(at, section)
        .value("heading", section.getHeading())
        .value("introduction", section.getIntroduction())
        .list("responsibilities", section.getResponsibilities(), PolicyParts::responsibility);
  }

  private static Part responsibility(JsonPointer at, Responsibility responsibility) {
    Party party = responsibility.getParty();
    return new ObjectPart(at, responsibility)
        .key(party.getName())
        .key(party.getRole())
        .part("party", Optional.of(party), PolicyParts::party)
        .value("statement", responsibility.getStatement())
        .values("details", responsibility.getDetails())
        .extensions(responsibility.getExtensions());
  }

  private static Part monitoring(JsonPointer at, Monitoring monitoring) {
    return new ObjectPart(at, monitoring)
        .value("heading", monitoring.getHeading())
        .value("introduction", monitoring.getIntroduction())
        .list(
            "activities",
            Movable.MONITORING_ACTIVITY,
            monitoring.getActivities(),
            PolicyParts::monitoringActivity);
  }

  private static Part monitoringActivity(JsonPointer at, MonitoringActivity activity) {
    return new ObjectPart(at, activity)
        .key(activity.getId())
        .value("id", activity.getId())
        .value("statement", activity.getStatement())
        .part("actor", activity.getActor(), PolicyParts::party)
        .value("frequency", activity.getFrequency())
        .value("term", activity.getTerm())
        .part("reportsTo", activity.getReportsTo(), PolicyParts::party)
        .values("feedsInto", activity.getFeedsInto())
        .extensions(activity.getExtensions());
  }

  private static Part review(JsonPointer at, ReviewSchedule review) {
    return new ObjectPart(at, review)
        .value("heading", review.getHeading())
        .value("statement", review.getStatement())
        .value("frequency", review.getFrequency())
        .value("term", review.getTerm())
        .part("reviewer", review.getReviewer(), PolicyParts::party)
        .value("lastReview", review.getLastReview())
        .value("nextReview", review.getNextReview())
        .value("outcome", review.getOutcome())
        .values("feedsInto", review.getFeedsInto())
        .extensions(review.getExtensions());
  }

  private static Part link(JsonPointer at, Link link) {
    return new ObjectPart(at, link)
        .key(Optional.of(link.getTitle()))
        .key(link.getUrl())
        .value("title", link.getTitle())
        .value("url", link.getUrl())
        .value("kind", link.getKind());
  }
}
