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
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.strand.Procedure;

/** Everybody who has something to do under a policy, in document order. */
final class ResponsibleParties {

  private final List<Located<Party>> parties = new ArrayList<>();

  private ResponsibleParties() {}

  static List<Located<Party>> of(Policy policy) {
    ResponsibleParties found = new ResponsibleParties();
    policy.getControl().ifPresent(found::addControl);
    for (Located<Procedure> procedure : policy.locatedProcedures()) {
      found.add(procedure.pointer(), "owner", procedure.value().getOwner());
    }
    policy.getMonitoring().ifPresent(found::addMonitoring);
    found.add(
        JsonPointer.of("review"),
        "reviewer",
        policy.getReview().flatMap(ReviewSchedule::getReviewer));
    return found.parties;
  }

  private void addControl(Control control) {
    add(ControlPlaces.CONTROL, "author", control.getAuthor());
    add(ControlPlaces.CONTROL, "owner", control.getOwner());
    // The member says what this one is, whether or not the role repeats it.
    add(
        ControlPlaces.CONTROL,
        "linkGovernor",
        control.getLinkGovernor().map(p -> p.toBuilder().role(Role.LINK_GOVERNOR).build()));
    add(ControlPlaces.APPROVAL, "body", control.getApproval().flatMap(Approval::getBody));
  }

  private void addMonitoring(Monitoring monitoring) {
    JsonPointer activities = JsonPointer.of("monitoring", "activities");
    for (int i = 0; i < monitoring.getActivities().size(); i++) {
      MonitoringActivity activity = monitoring.getActivities().get(i);
      add(activities.child(i), "actor", activity.getActor());
      add(activities.child(i), "reportsTo", activity.getReportsTo());
    }
  }

  private void add(JsonPointer holder, String member, Optional<Party> party) {
    party.ifPresent(p -> parties.add(new Located<>(holder.child(member), p)));
  }
}
