package org.cohesion.validation.rule.procedure;

import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureStatus;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** Procedures of which nobody can say whether they are late. */
final class ProceduresDeadlineMissing implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.info("procedures.deadline-missing", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    int count = 0;
    for (Procedure procedure : PolicyProcedures.of(policy, context).all()) {
      count += lacksDeadline(procedure) ? 1 : 0;
    }
    if (count > 0) {
      context.report(Finding.of(KIND, JsonPointer.of("procedures")).with("procedures", count));
    }
  }

  /** What is done again and again has no end, and what is in place or done has been begun. */
  private static boolean lacksDeadline(Procedure procedure) {
    return procedure.getDue().isEmpty()
        && procedure.getFrequency().isEmpty()
        && procedure.getStatus().orElse(ProcedureStatus.PLANNED) == ProcedureStatus.PLANNED;
  }
}
