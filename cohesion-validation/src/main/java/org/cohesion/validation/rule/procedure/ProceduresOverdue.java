package org.cohesion.validation.rule.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
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
    if (context.today().isEmpty() || policy.retired()) {
      return;
    }
    LocalDate today = context.today().get();
    PolicyProcedures procedures = PolicyProcedures.of(policy, context);
    for (int i = 0; i < procedures.all().size(); i++) {
      Optional<PartialDate> due = procedures.all().get(i).getDue();
      if (due.isPresent() && isOverdue(procedures.all().get(i), due.get(), today)) {
        context.report(Finding.of(KIND, procedures.pointer(i).child("due")).with("due", due.get()));
      }
    }
  }

  private static boolean isOverdue(Procedure procedure, PartialDate due, LocalDate today) {
    return due.isCertainlyBefore(today)
        && procedure.getStatus().orElse(null) != ProcedureStatus.DONE;
  }
}
