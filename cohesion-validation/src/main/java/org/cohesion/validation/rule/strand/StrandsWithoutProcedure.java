package org.cohesion.validation.rule.strand;

import java.util.HashSet;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.Located;
import org.cohesion.policy.Policy;
import org.cohesion.strand.Aim;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Procedure;
import org.cohesion.validation.law.FramePart;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A strand has aims, but neither a procedure nor an aim that one elsewhere serves. */
final class StrandsWithoutProcedure implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("strands.without-procedure", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).inFrame(FramePart.STRANDS);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    for (AimStrand strand : StrandEntries.lacking(StrandPart.PROCEDURES, policy, context)) {
      if (!isServed(strand, policy)) {
        context.report(
            Finding.of(KIND, StrandEntries.place(StrandPart.PROCEDURES, strand, policy, context))
                .with("strand", strand));
      }
    }
  }

  private static boolean isServed(AimStrand strand, Policy policy) {
    Set<String> served = new HashSet<>();
    for (Located<Procedure> procedure : policy.locatedProcedures()) {
      served.addAll(procedure.value().getSupports());
    }
    for (Aim aim : policy.aimsOf(strand)) {
      if (aim.getId().filter(served::contains).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
