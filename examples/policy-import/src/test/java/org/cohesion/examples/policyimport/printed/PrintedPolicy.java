package org.cohesion.examples.policyimport.printed;

import java.util.List;
import java.util.Optional;
import org.cohesion.community.Community;
import org.cohesion.examples.policyimport.printed.Wording.Part;
import org.cohesion.extension.Extensions;
import org.cohesion.policy.Control;
import org.cohesion.policy.Language;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Policy;
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.School;
import org.cohesion.strand.Aim;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;

/**
 * The policy that a reader of the printed document can know: with headings where the printer puts
 * them, and without what it leaves out.
 */
public final class PrintedPolicy {

  private final Policy policy;
  private final Make make;
  private final Wording words;

  private PrintedPolicy(Policy policy, Make make) {
    this.policy = policy;
    this.make = make;
    this.words = Wording.of(make, policy.writtenIn(Language.WELSH));
  }

  /**
   * {@return what the document of the policy says}
   *
   * @param policy the policy
   * @param make how the document is made: "s1", "s2" or "s3"
   */
  public static Policy of(Policy policy, String make) {
    return of(policy, Make.of(make));
  }

  static Policy of(Policy policy, Make make) {
    return new PrintedPolicy(policy, make).printed();
  }

  private Policy printed() {
    return policy.toBuilder()
        .school(policy.getSchool().map(school -> school.toBuilder().aliases(List.of()).build()))
        .alsoFor(
            policy.getAlsoFor().stream()
                .map(school -> School.builder().name(school.getName()).build())
                .toList())
        .group(Optional.empty())
        .control(policy.getControl().map(this::control))
        .legalBasis(policy.getLegalBasis().stream().map(PrintedPolicy::citation).toList())
        .context(policy.getContext().map(it -> it.toBuilder().asOf(Optional.empty()).build()))
        .legalBasisHeading(
            policy.getLegalBasis().isEmpty()
                ? Optional.empty()
                : or(policy.getLegalBasisHeading(), Part.LAW))
        .linksHeading(
            policy.getLinks().isEmpty()
                ? Optional.empty()
                : or(policy.getLinksHeading(), Part.LINKS))
        .community(policy.getCommunity().map(this::community))
        .aims(policy.getAims().map(this::aims))
        .procedures(policy.getProcedures().map(this::procedures))
        .monitoring(policy.getMonitoring().map(this::monitoring))
        .review(policy.getReview().map(this::review))
        .extensions(Extensions.NONE)
        .build();
  }

  private Control control(Control control) {
    return control.toBuilder()
        .history(make == Make.STYLES ? control.getHistory() : List.of())
        .effectiveUntil(Optional.empty())
        .alsoApproved(List.of())
        .consultations(List.of())
        .build();
  }

  /** The printer gives the name, the provision and the statement. */
  private static LegalCitation citation(LegalCitation citation) {
    return LegalCitation.builder()
        .instrument(citation.getInstrument())
        .provision(citation.getProvision())
        .statement(citation.getStatement())
        .build();
  }

  private Community community(Community community) {
    return community.toBuilder().heading(or(community.getHeading(), Part.COMMUNITY)).build();
  }

  private Aims aims(Aims aims) {
    return aims.toBuilder()
        .heading(or(aims.getHeading(), Part.AIMS))
        .general(aims.getGeneral().stream().map(PrintedPolicy::aim).toList())
        .strands(aims.getStrands().stream().map(PrintedPolicy::strand).toList())
        .build();
  }

  private static StrandAims strand(StrandAims strand) {
    return strand.toBuilder()
        .heading(strand.getHeading().orElse(strand.getStrand().wording()))
        .aims(strand.getAims().stream().map(PrintedPolicy::aim).toList())
        .build();
  }

  private static Aim aim(Aim aim) {
    return Aim.builder().statement(aim.getStatement()).build();
  }

  private Procedures procedures(Procedures procedures) {
    return procedures.toBuilder()
        .heading(or(procedures.getHeading(), Part.PROCEDURES))
        .general(list(procedures.getGeneral()))
        .strands(procedures.getStrands().stream().map(this::strand).toList())
        .build();
  }

  private StrandProcedures strand(StrandProcedures strand) {
    return strand.toBuilder()
        .heading(strand.getHeading().orElse(strand.getStrand().wording()))
        .procedures(list(strand.getProcedures()))
        .groups(
            strand.getGroups().stream()
                .map(it -> it.toBuilder().procedures(list(it.getProcedures())).build())
                .toList())
        .build();
  }

  private List<Procedure> list(List<Procedure> procedures) {
    boolean table = StrandPrinter.isTable(make, procedures);
    return procedures.stream().map(it -> procedure(it, table)).toList();
  }

  private Procedure procedure(Procedure procedure, boolean table) {
    Procedure plain =
        Procedure.builder()
            .statement(procedure.getStatement())
            .details(procedure.getDetails())
            .build();
    Procedure planned =
        plain.toBuilder()
            .owner(procedure.getOwner())
            .due(procedure.getDue())
            .resources(procedure.getResources())
            .measure(procedure.getMeasure())
            .build();
    if (table) {
      return planned;
    }
    return make == Make.STYLES
        ? planned.toBuilder()
            .frequency(procedure.getFrequency())
            .forGroups(procedure.getForGroups())
            .baseline(procedure.getBaseline())
            .progress(procedure.getProgress())
            .build()
        : plain;
  }

  private Monitoring monitoring(Monitoring monitoring) {
    return monitoring.toBuilder()
        .heading(or(monitoring.getHeading(), Part.MONITORING))
        .activities(monitoring.getActivities().stream().map(this::activity).toList())
        .build();
  }

  private MonitoringActivity activity(MonitoringActivity activity) {
    return make == Make.STYLES
        ? activity.toBuilder().id(Optional.empty()).build()
        : MonitoringActivity.builder().statement(activity.getStatement()).build();
  }

  private ReviewSchedule review(ReviewSchedule review) {
    return review.toBuilder().heading(or(review.getHeading(), Part.REVIEW)).build();
  }

  private Optional<String> or(Optional<String> heading, Part part) {
    return Optional.of(heading.orElse(words.heading(part)));
  }
}
