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
import org.cohesion.text.ReadableText;
import org.cohesion.validation.message.RuleTexts;
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
    Set<String> ids = aimIds(policy);
    if (ProcedureCount.of(policy, procedure -> namesUnknown(procedure, ids)) == 0) {
      return;
    }
    for (Located<Procedure> procedure : policy.locatedProcedures()) {
      JsonPointer supports = procedure.pointer().child("supports");
      List<String> aims = procedure.value().getSupports();
      for (int i = 0; i < aims.size(); i++) {
        if (isUnknown(aims.get(i), ids)) {
          context.report(Finding.of(KIND, supports.child(i)));
        }
      }
    }
  }

  private static Set<String> aimIds(Policy policy) {
    Set<String> ids = new HashSet<>();
    for (Located<Aim> aim : policy.locatedAims()) {
      if (aim.value().getId().isPresent()) {
        ids.add(aim.value().getId().get());
      }
    }
    return ids;
  }

  private static boolean namesUnknown(Procedure procedure, Set<String> ids) {
    for (String aim : procedure.getSupports()) {
      if (isUnknown(aim, ids)) {
        return true;
      }
    }
    return false;
  }

  /** Blank text is found as such. */
  private static boolean isUnknown(String aim, Set<String> ids) {
    return !ids.contains(aim) && !ReadableText.isBlank(aim);
  }
}
