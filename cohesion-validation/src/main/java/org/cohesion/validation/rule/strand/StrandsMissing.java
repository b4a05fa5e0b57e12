package org.cohesion.validation.rule.strand;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.strand.AimStrand;
import org.cohesion.validation.law.FramePart;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A strand that the guidance asks for stands in neither aims nor procedures. */
final class StrandsMissing implements PolicyRule {

  private static final FindingKind KIND = FindingKind.warning("strands.missing", RuleTexts.TEXTS);

  /** The strands that are lacking, one after the other, as the message has them. */
  private static final List<String> ARGUMENTS = List.of("strand", "second", "third");

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).inFrame(FramePart.STRANDS);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Set<AimStrand> present = EnumSet.noneOf(AimStrand.class);
    for (StrandEntry entry : StrandEntries.all(policy, context)) {
      present.add(entry.strand());
    }
    Finding finding = Finding.of(KIND, JsonPointer.ROOT);
    int lacking = 0;
    for (AimStrand strand : AimStrand.values()) {
      if (context.frame().getStrands().contains(strand) && !present.contains(strand)) {
        finding = finding.with(ARGUMENTS.get(lacking++), strand);
      }
    }
    if (lacking > 0) {
      context.report(finding);
    }
  }
}
