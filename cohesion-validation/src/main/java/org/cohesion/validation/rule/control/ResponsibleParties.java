package org.cohesion.validation.rule.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Located;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.school.Party;
import org.cohesion.school.Responsibility;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandProcedures;

/** Everybody who has something to do under a policy. */
final class ResponsibleParties {

  private static final JsonPointer PROCEDURES = JsonPointer.of("procedures");
  private static final JsonPointer RESPONSIBILITIES =
      JsonPointer.of("responsibilities", "responsibilities");
  private static final JsonPointer ACTIVITIES = JsonPointer.of("monitoring", "activities");
  private static final JsonPointer REVIEW = JsonPointer.of("review");

  private final List<Party> withRole = new ArrayList<>();
  private final List<Located<Party>> withoutRole = new ArrayList<>();

  ResponsibleParties(Policy policy) {
    if (policy.getControl().isPresent()) {
      addControl(policy.getControl().get());
    }
    if (policy.getProcedures().isPresent()) {
      addProcedures(policy.getProcedures().get());
    }
    if (policy.getResponsibilities().isPresent()) {
      addResponsibilities(policy.getResponsibilities().get().getResponsibilities());
    }
    if (policy.getMonitoring().isPresent()) {
      addMonitoring(policy.getMonitoring().get());
    }
    if (policy.getReview().isPresent()) {
      add(REVIEW, "reviewer", policy.getReview().get().getReviewer());
    }
  }

  List<Party> withRole() {
    return withRole;
  }

  /** Those without a role, in document order. */
  List<Located<Party>> withoutRole() {
    return withoutRole;
  }

  private void addControl(Control control) {
    add(ControlPlaces.CONTROL, "author", control.getAuthor());
    add(ControlPlaces.CONTROL, "owner", control.getOwner());
    // The member says what this one is, whether or not a role repeats it.
    if (control.getLinkGovernor().isPresent()) {
      withRole.add(control.getLinkGovernor().get());
    }
    if (control.getApproval().isPresent()) {
      add(ControlPlaces.APPROVAL, "body", control.getApproval().get().getBody());
    }
    List<Approval> others = control.getAlsoApproved();
    for (int i = 0; i < others.size(); i++) {
      add(ControlPlaces.ALSO_APPROVED.child(i), "body", others.get(i).getBody());
    }
  }

  private void addProcedures(Procedures procedures) {
    addOwners(PROCEDURES.child("general"), procedures.getGeneral());
    for (int i = 0; i < procedures.getStrands().size(); i++) {
      StrandProcedures strand = procedures.getStrands().get(i);
      JsonPointer place = PROCEDURES.child("strands").child(i);
      addOwners(place.child("procedures"), strand.getProcedures());
      for (int j = 0; j < strand.getGroups().size(); j++) {
        ProcedureGroup group = strand.getGroups().get(j);
        addOwners(place.child("groups").child(j).child("procedures"), group.getProcedures());
      }
    }
  }

  private void addOwners(JsonPointer list, List<Procedure> procedures) {
    for (int i = 0; i < procedures.size(); i++) {
      Optional<Party> owner = procedures.get(i).getOwner();
      if (owner.isPresent()) {
        add(list.child(i), "owner", owner);
      }
    }
  }

  private void addResponsibilities(List<Responsibility> responsibilities) {
    for (int i = 0; i < responsibilities.size(); i++) {
      add(RESPONSIBILITIES.child(i), "party", Optional.of(responsibilities.get(i).getParty()));
    }
  }

  private void addMonitoring(Monitoring monitoring) {
    List<MonitoringActivity> activities = monitoring.getActivities();
    for (int i = 0; i < activities.size(); i++) {
      Optional<Party> actor = activities.get(i).getActor();
      Optional<Party> reader = activities.get(i).getReportsTo();
      if (actor.isPresent() || reader.isPresent()) {
        JsonPointer activity = ACTIVITIES.child(i);
        add(activity, "actor", actor);
        add(activity, "reportsTo", reader);
      }
    }
  }

  private void add(JsonPointer holder, String member, Optional<Party> party) {
    if (party.isPresent()) {
      if (party.get().getRole().isPresent()) {
        withRole.add(party.get());
      } else {
        withoutRole.add(new Located<>(holder.child(member), party.get()));
      }
    }
  }
}
