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

/** A strand has procedures, but neither an aim nor a procedure that serves one elsewhere. */
final class StrandsWithoutAim implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("strands.without-aim", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).inFrame(FramePart.STRANDS);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    for (AimStrand strand : StrandEntries.lacking(StrandPart.AIMS, policy, context)) {
      if (!servesAnAim(strand, policy)) {
        context.report(
            Finding.of(KIND, StrandEntries.place(StrandPart.AIMS, strand, policy, context))
                .with("strand", strand));
      }
    }
  }

  private static boolean servesAnAim(AimStrand strand, Policy policy) {
    Set<String> ids = new HashSet<>();
    for (Located<Aim> aim : policy.locatedAims()) {
      aim.value().getId().ifPresent(ids::add);
    }
    for (Procedure procedure : policy.proceduresOf(strand)) {
      if (procedure.getSupports().stream().anyMatch(ids::contains)) {
        return true;
      }
    }
    return false;
  }
}
