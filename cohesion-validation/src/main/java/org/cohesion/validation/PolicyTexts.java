package org.cohesion.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.community.Community;
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
import org.cohesion.school.Party;
import org.cohesion.school.School;
import org.cohesion.strand.Aim;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;
import org.cohesion.validation.rule.PolicyText;

/** Walks a policy in document order and collects its texts, extensions aside. */
final class PolicyTexts {

  private final List<PolicyText> texts = new ArrayList<>();

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
    return List.copyOf(walk.texts);
  }

  private void policy(Policy policy) {
    JsonPointer root = JsonPointer.ROOT;
    label(policy.getSchemaUri(), root, "$schema");
    label(policy.getTitle(), root, "title");
    label(policy.getReference(), root, "reference");
    policy.getSchool().ifPresent(s -> school(s, root.child("school")));
    each(policy.getAlsoFor(), root.child("alsoFor"), (s, at, followed) -> school(s, at));
    policy.getControl().ifPresent(c -> control(c, root.child("control")));
    each(
        policy.getLegalBasis(),
        root.child("legalBasis"),
        (c, at, followed) -> legalCitation(c, at));
    policy.getRationale().ifPresent(n -> narrative(n, root.child("rationale")));
    policy.getDefinition().ifPresent(d -> definition(d, root.child("definition")));
    policy.getContext().ifPresent(c -> context(c, root.child("context")));
    policy.getCommunity().ifPresent(c -> community(c, root.child("community")));
    policy.getPrinciples().ifPresent(p -> principles(p, root.child("principles")));
    policy.getAims().ifPresent(a -> aims(a, root.child("aims")));
    policy.getProcedures().ifPresent(p -> procedures(p, root.child("procedures")));
    policy.getMonitoring().ifPresent(m -> monitoring(m, root.child("monitoring")));
    policy.getReview().ifPresent(r -> review(r, root.child("review")));
    each(policy.getLinks(), root.child("links"), (l, at, followed) -> link(l, at));
    each(policy.getSections(), root.child("sections"), (n, at, followed) -> narrative(n, at));
  }

  private void school(School school, JsonPointer at) {
    label(school.getName(), at, "name");
    labels(school.getAliases(), at.child("aliases"));
    label(school.getMotto(), at, "motto");
  }

  private void control(Control control, JsonPointer at) {
    control.getAuthor().ifPresent(p -> party(p, at.child("author")));
    control.getOwner().ifPresent(p -> party(p, at.child("owner")));
    control.getLinkGovernor().ifPresent(p -> party(p, at.child("linkGovernor")));
    label(control.getVersion(), at, "version");
    control
        .getApproval()
        .flatMap(a -> a.getBody())
        .ifPresent(p -> party(p, at.child("approval").child("body")));
    label(control.getPublishedAt(), at, "publishedAt");
    labels(control.getAudience(), at.child("audience"));
    each(control.getHistory(), at.child("history"), (entry, p, f) -> versionEntry(entry, p));
  }

  private void versionEntry(VersionEntry entry, JsonPointer at) {
    label(entry.getVersion(), at, "version");
    prose(entry.getChange(), at, "change", false);
  }

  private void party(Party party, JsonPointer at) {
    label(party.getName(), at, "name");
  }

  private void legalCitation(LegalCitation citation, JsonPointer at) {
    label(Optional.of(citation.getInstrument()), at, "instrument");
    label(citation.getProvision(), at, "provision");
    prose(citation.getStatement(), at, "statement", false);
  }

  private void narrative(Narrative narrative, JsonPointer at) {
    label(narrative.getHeading(), at, "heading");
    paragraphs(narrative.getParagraphs(), at.child("paragraphs"));
  }

  private void definition(Definition definition, JsonPointer at) {
    label(definition.getHeading(), at, "heading");
    prose(
        Optional.of(definition.getStatement()),
        at,
        "statement",
        !definition.getLimbs().isEmpty() || !definition.getParagraphs().isEmpty());
    label(definition.getAttribution(), at, "attribution");
    paragraphs(definition.getParagraphs(), at.child("paragraphs"));
  }

  private void context(Context context, JsonPointer at) {
    label(context.getHeading(), at, "heading");
    paragraphs(context.getParagraphs(), at.child("paragraphs"));
  }

  private void community(Community community, JsonPointer at) {
    label(community.getHeading(), at, "heading");
    prose(community.getIntroduction(), at, "introduction", !community.getDimensions().isEmpty());
    each(
        community.getDimensions(),
        at.child("dimensions"),
        (dimension, p, followed) -> {
          label(Optional.of(dimension.getName()), p, "name");
          item(dimension.getDescription(), p.child("description"), false, followed);
        });
  }

  private void principles(Principles principles, JsonPointer at) {
    label(principles.getHeading(), at, "heading");
    prose(principles.getIntroduction(), at, "introduction", !principles.getPrinciples().isEmpty());
    each(principles.getPrinciples(), at.child("principles"), this::principle);
  }

  private void principle(Principle principle, JsonPointer at, boolean followed) {
    label(principle.getId(), at, "id");
    item(Optional.of(principle.getStatement()), at.child("statement"), false, followed);
  }

  private void aims(Aims aims, JsonPointer at) {
    label(aims.getHeading(), at, "heading");
    boolean hasAims = !aims.getGeneral().isEmpty() || !aims.getStrands().isEmpty();
    prose(aims.getIntroduction(), at, "introduction", hasAims);
    each(aims.getGeneral(), at.child("general"), this::aim);
    each(aims.getStrands(), at.child("strands"), (s, p, followed) -> strandAims(s, p));
  }

  private void strandAims(StrandAims strand, JsonPointer at) {
    label(strand.getHeading(), at, "heading");
    prose(strand.getIntroduction(), at, "introduction", !strand.getAims().isEmpty());
    each(strand.getAims(), at.child("aims"), this::aim);
  }

  private void aim(Aim aim, JsonPointer at, boolean followed) {
    label(aim.getId(), at, "id");
    item(Optional.of(aim.getStatement()), at.child("statement"), false, followed);
  }

  private void procedures(Procedures procedures, JsonPointer at) {
    label(procedures.getHeading(), at, "heading");
    boolean hasProcedures =
        !procedures.getGeneral().isEmpty() || !procedures.getStrands().isEmpty();
    prose(procedures.getIntroduction(), at, "introduction", hasProcedures);
    each(procedures.getGeneral(), at.child("general"), this::procedure);
    each(procedures.getStrands(), at.child("strands"), (s, p, f) -> strandProcedures(s, p));
  }

  private void strandProcedures(StrandProcedures strand, JsonPointer at) {
    label(strand.getHeading(), at, "heading");
    boolean hasProcedures = !strand.getProcedures().isEmpty() || !strand.getGroups().isEmpty();
    prose(strand.getIntroduction(), at, "introduction", hasProcedures);
    each(strand.getProcedures(), at.child("procedures"), this::procedure);
    each(strand.getGroups(), at.child("groups"), (g, p, followed) -> procedureGroup(g, p));
  }

  private void procedureGroup(ProcedureGroup group, JsonPointer at) {
    label(Optional.of(group.getHeading()), at, "heading");
    prose(group.getIntroduction(), at, "introduction", !group.getProcedures().isEmpty());
    each(group.getProcedures(), at.child("procedures"), this::procedure);
  }

  private void procedure(Procedure procedure, JsonPointer at, boolean followed) {
    label(procedure.getId(), at, "id");
    item(
        Optional.of(procedure.getStatement()),
        at.child("statement"),
        !procedure.getDetails().isEmpty(),
        followed);
    each(
        procedure.getDetails(),
        at.child("details"),
        (detail, p, more) -> item(Optional.of(detail), p, false, more));
    labels(procedure.getSupports(), at.child("supports"));
    procedure.getOwner().ifPresent(p -> party(p, at.child("owner")));
    prose(procedure.getResources(), at, "resources", false);
    prose(procedure.getMeasure(), at, "measure", false);
  }

  private void monitoring(Monitoring monitoring, JsonPointer at) {
    label(monitoring.getHeading(), at, "heading");
    prose(monitoring.getIntroduction(), at, "introduction", !monitoring.getActivities().isEmpty());
    each(monitoring.getActivities(), at.child("activities"), this::activity);
  }

  private void activity(MonitoringActivity activity, JsonPointer at, boolean followed) {
    label(activity.getId(), at, "id");
    item(
        Optional.of(activity.getStatement()),
        at.child("statement"),
        !activity.getFeedsInto().isEmpty(),
        followed);
    activity.getActor().ifPresent(p -> party(p, at.child("actor")));
    activity.getReportsTo().ifPresent(p -> party(p, at.child("reportsTo")));
    labels(activity.getFeedsInto(), at.child("feedsInto"));
  }

  private void review(ReviewSchedule review, JsonPointer at) {
    label(review.getHeading(), at, "heading");
    prose(review.getStatement(), at, "statement", !review.getFeedsInto().isEmpty());
    review.getReviewer().ifPresent(p -> party(p, at.child("reviewer")));
    prose(review.getOutcome(), at, "outcome", !review.getFeedsInto().isEmpty());
    labels(review.getFeedsInto(), at.child("feedsInto"));
  }

  private void link(Link link, JsonPointer at) {
    prose(Optional.of(link.getTitle()), at, "title", link.getUrl().isPresent());
    label(link.getUrl(), at, "url");
  }

  /**
   * List items among paragraphs begin with a hyphen and a space. One has the next under it only if
   * it ends in a colon; else the two stand side by side.
   */
  private void paragraphs(List<String> paragraphs, JsonPointer at) {
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i);
      boolean beforeItem = i + 1 < paragraphs.size() && isListItem(paragraphs.get(i + 1));
      boolean announces =
          beforeItem && (!isListItem(paragraph) || paragraph.stripTrailing().endsWith(":"));
      item(Optional.of(paragraph), at.child(i), announces, beforeItem && isListItem(paragraph));
    }
  }

  private static boolean isListItem(String paragraph) {
    return paragraph.startsWith("- ");
  }

  private void labels(List<String> values, JsonPointer at) {
    for (int i = 0; i < values.size(); i++) {
      texts.add(new PolicyText(values.get(i), at.child(i), false, false, false));
    }
  }

  private void label(Optional<String> value, JsonPointer at, String member) {
    value.ifPresent(text -> texts.add(new PolicyText(text, at.child(member), false, false, false)));
  }

  private void prose(Optional<String> value, JsonPointer at, String member, boolean hasMore) {
    item(value, at.child(member), hasMore, false);
  }

  private void item(Optional<String> value, JsonPointer at, boolean hasMore, boolean followed) {
    value.ifPresent(text -> texts.add(new PolicyText(text, at, true, hasMore, followed)));
  }

  private interface Visit<T> {
    void visit(T element, JsonPointer at, boolean followed);
  }

  private static <T> void each(List<T> elements, JsonPointer at, Visit<T> visit) {
    for (int i = 0; i < elements.size(); i++) {
      visit.visit(elements.get(i), at.child(i), i + 1 < elements.size());
    }
  }
}
