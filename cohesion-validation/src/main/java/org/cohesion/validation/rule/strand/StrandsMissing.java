package org.cohesion.validation.rule.strand;

import java.util.EnumSet;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.strand.AimStrand;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** One of the three strands stands in neither aims nor procedures. */
final class StrandsMissing implements PolicyRule {

  private static final FindingKind KIND = FindingKind.warning("strands.missing", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Set<AimStrand> present = EnumSet.noneOf(AimStrand.class);
    for (StrandEntry entry : StrandEntries.all(policy, context)) {
      present.add(entry.strand());
    }
    for (AimStrand strand : AimStrand.values()) {
      if (!present.contains(strand)) {
        context.report(Finding.of(KIND, JsonPointer.ROOT).with("strand", strand));
      }
    }
  }
}
