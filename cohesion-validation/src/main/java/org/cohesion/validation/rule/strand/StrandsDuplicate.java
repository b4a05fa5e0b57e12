package org.cohesion.validation.rule.strand;

import java.util.EnumSet;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Policy;
import org.cohesion.strand.AimStrand;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The same strand stands twice in aims, or twice in procedures. */
final class StrandsDuplicate implements PolicyRule {

  private static final FindingKind KIND = FindingKind.error("strands.duplicate", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Set<AimStrand> ofAims = EnumSet.noneOf(AimStrand.class);
    Set<AimStrand> ofProcedures = EnumSet.noneOf(AimStrand.class);
    for (StrandEntry entry : StrandEntries.all(policy, context)) {
      Set<AimStrand> seen = entry.part() == StrandPart.AIMS ? ofAims : ofProcedures;
      if (!seen.add(entry.strand())) {
        context.report(
            Finding.of(KIND, entry.pointer().child("strand")).with("strand", entry.strand()));
      }
    }
  }
}
