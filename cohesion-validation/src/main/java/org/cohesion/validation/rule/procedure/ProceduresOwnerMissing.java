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

/** Procedures that nobody is named to see to. */
final class ProceduresOwnerMissing implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.info("procedures.owner-missing", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    int count = 0;
    for (Procedure procedure : PolicyProcedures.of(policy, context).all()) {
      count += lacksOwner(procedure) ? 1 : 0;
    }
    if (count > 0) {
      context.report(Finding.of(KIND, JsonPointer.of("procedures")).with("procedures", count));
    }
  }

  private static boolean lacksOwner(Procedure procedure) {
    return procedure.getOwner().isEmpty()
        && procedure.getStatus().orElse(null) != ProcedureStatus.DONE;
  }
}
