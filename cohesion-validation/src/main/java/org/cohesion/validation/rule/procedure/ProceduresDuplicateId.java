package org.cohesion.validation.rule.procedure;

import java.util.HashSet;
import java.util.Optional;
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

/** Two procedures have the same id, or two of the aims that procedures refer to. */
final class ProceduresDuplicateId implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.error("procedures.duplicate-id", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    // An aim and a procedure may have the same id: only aims are looked up by "supports".
    Set<String> ids = new HashSet<>();
    for (Located<Aim> aim : policy.locatedAims()) {
      check(aim.value().getId(), aim.pointer(), ids, context);
    }
    ids.clear();
    for (Located<Procedure> procedure : policy.locatedProcedures()) {
      check(procedure.value().getId(), procedure.pointer(), ids, context);
    }
  }

  private static void check(
      Optional<String> id, JsonPointer at, Set<String> seen, RuleContext context) {
    // Blank text is found as such.
    if (id.isPresent() && !seen.add(id.get()) && !NotBlankTextValidator.isBlank(id.get())) {
      context.report(Finding.of(KIND, at.child("id")));
    }
  }
}
