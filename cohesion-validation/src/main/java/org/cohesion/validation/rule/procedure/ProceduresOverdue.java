package org.cohesion.validation.rule.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.Located;
import org.cohesion.policy.Policy;
import org.cohesion.review.PartialDate;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureStatus;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A procedure was due before the day, and is not marked as done. */
final class ProceduresOverdue implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("procedures.overdue", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).onGivenDay();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Optional<LocalDate> today = context.today();
    if (today.isEmpty()
        || ProcedureCount.of(policy, p -> isOverdue(p, today.get())) == 0
        || policy.retired()) {
      return;
    }
    for (Located<Procedure> procedure : policy.locatedProcedures()) {
      Optional<PartialDate> due = procedure.value().getDue();
      if (due.isPresent() && isOverdue(procedure.value(), today.get())) {
        context.report(Finding.of(KIND, procedure.pointer().child("due")).with("due", due.get()));
      }
    }
  }

  private static boolean isOverdue(Procedure procedure, LocalDate today) {
    return procedure.getDue().isPresent()
        && procedure.getDue().get().isCertainlyBefore(today)
        && procedure.getStatus().orElse(null) != ProcedureStatus.DONE;
  }
}
