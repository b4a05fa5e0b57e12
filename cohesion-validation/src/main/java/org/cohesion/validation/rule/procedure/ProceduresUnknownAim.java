package org.cohesion.validation.rule.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Located;
import org.cohesion.policy.Policy;
import org.cohesion.strand.Aim;
import org.cohesion.strand.Procedure;
import org.cohesion.text.NotBlankTextValidator;
import org.cohesion.validation.internal.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A procedure says that it serves an aim, and the policy has no aim of that id. */
final class ProceduresUnknownAim implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.error("procedures.unknown-aim", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (ProcedureCount.of(policy, procedure -> !procedure.getSupports().isEmpty()) == 0) {
      return;
    }
    Set<String> ids = new HashSet<>();
    for (Located<Aim> aim : policy.locatedAims()) {
      aim.value().getId().ifPresent(ids::add);
    }
    for (Located<Procedure> procedure : policy.locatedProcedures()) {
      JsonPointer supports = procedure.pointer().child("supports");
      List<String> aims = procedure.value().getSupports();
      for (int i = 0; i < aims.size(); i++) {
        // Blank text is found as such.
        if (!ids.contains(aims.get(i)) && !NotBlankTextValidator.isBlank(aims.get(i))) {
          context.report(Finding.of(KIND, supports.child(i)));
        }
      }
    }
  }
}
