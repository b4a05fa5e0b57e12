package org.cohesion.validation.rule.procedure;

import java.util.List;
import org.cohesion.validation.rule.PolicyRule;

/** The rules about single procedures. */
public final class ProcedureRules {

  private ProcedureRules() {}

  /** {@return the rules of this subject} */
  public static List<PolicyRule> all() {
    return List.of(
        new ProceduresUnknownAim(),
        new ProceduresDuplicateId(),
        new ProceduresNotMeasurable(),
        new ProceduresOwnerMissing(),
        new ProceduresDeadlineMissing(),
        new ProceduresOverdue());
  }
}
