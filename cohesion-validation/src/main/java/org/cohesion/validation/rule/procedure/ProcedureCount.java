package org.cohesion.validation.rule.procedure;

import java.util.List;
import java.util.function.Predicate;
import org.cohesion.policy.Policy;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandProcedures;

/** Counts procedures wherever they stand, without making an address for each. */
final class ProcedureCount {

  private ProcedureCount() {}

  /**
   * Counts.
   *
   * @param policy the policy
   * @param counted tells which procedures to count
   * @return how many there are, those outside the strands and those in groups included
   */
  static int of(Policy policy, Predicate<Procedure> counted) {
    Procedures procedures = policy.getProcedures().orElse(null);
    if (procedures == null) {
      return 0;
    }
    int count = of(procedures.getGeneral(), counted);
    for (StrandProcedures strand : procedures.getStrands()) {
      count += of(strand.getProcedures(), counted);
      for (ProcedureGroup group : strand.getGroups()) {
        count += of(group.getProcedures(), counted);
      }
    }
    return count;
  }

  private static int of(List<Procedure> procedures, Predicate<Procedure> counted) {
    int count = 0;
    for (Procedure procedure : procedures) {
      count += counted.test(procedure) ? 1 : 0;
    }
    return count;
  }
}
