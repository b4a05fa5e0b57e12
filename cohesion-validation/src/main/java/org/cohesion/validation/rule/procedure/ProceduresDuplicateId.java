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
import org.cohesion.text.ReadableText;
import org.cohesion.validation.message.RuleTexts;
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
    Set<String> aims = new HashSet<>();
    for (Located<Aim> aim : policy.locatedAims()) {
      check(aim.value().getId(), aim.pointer(), aims, context);
    }
    Set<String> seen = new HashSet<>();
    if (ProcedureCount.of(policy, procedure -> isRepeated(procedure.getId(), seen)) > 0) {
      seen.clear();
      for (Located<Procedure> procedure : policy.locatedProcedures()) {
        check(procedure.value().getId(), procedure.pointer(), seen, context);
      }
    }
  }

  private static void check(
      Optional<String> id, JsonPointer at, Set<String> seen, RuleContext context) {
    if (isRepeated(id, seen)) {
      context.report(Finding.of(KIND, at.child("id")));
    }
  }

  /** Remembers the id as well. Blank text is found as such. */
  private static boolean isRepeated(Optional<String> id, Set<String> seen) {
    return id.isPresent() && !seen.add(id.get()) && !ReadableText.isBlank(id.get());
  }
}
