package org.cohesion.examples.nationalaudit.generation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandProcedures;

/** Parts of a policy that are missing, or do not fit together. */
final class SlipsOfParts {

  private SlipsOfParts() {}

  static Policy withoutDefinition(Policy policy, LocalDate day) {
    return policy.toBuilder().definition(Optional.empty()).build();
  }

  static Policy withoutMonitoring(Policy policy, LocalDate day) {
    return policy.toBuilder().monitoring(Optional.empty()).build();
  }

  static Policy withoutApprover(Policy policy, LocalDate day) {
    Control control = policy.getControl().orElseThrow();
    return policy.toBuilder()
        .control(
            control.toBuilder()
                .approval(
                    control.getApproval().orElseThrow().toBuilder().body(Optional.empty()).build())
                .build())
        .build();
  }

  /** The first step serves one more aim, which was taken out of an earlier version. */
  static Policy unknownAim(Policy policy, LocalDate day) {
    Procedures procedures = policy.getProcedures().orElseThrow();
    List<StrandProcedures> strands = new ArrayList<>(procedures.getStrands());
    List<Procedure> steps = new ArrayList<>(strands.get(0).getProcedures());
    steps.set(0, steps.get(0).toBuilder().addSupports("A12").build());
    strands.set(0, strands.get(0).toBuilder().procedures(steps).build());
    return policy.toBuilder().procedures(procedures.toBuilder().strands(strands).build()).build();
  }
}
