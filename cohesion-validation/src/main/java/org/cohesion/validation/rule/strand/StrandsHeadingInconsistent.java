package org.cohesion.validation.rule.strand;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Policy;
import org.cohesion.strand.AimStrand;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** One strand goes under two wordings in one policy. */
final class StrandsHeadingInconsistent implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("strands.heading-inconsistent", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Map<AimStrand, Set<String>> wordings = new EnumMap<>(AimStrand.class);
    for (StrandEntry entry : StrandEntries.all(policy, context)) {
      if (!entry.words().isEmpty()) {
        Set<String> seen = wordings.computeIfAbsent(entry.strand(), s -> new HashSet<>());
        if (seen.add(entry.words()) && seen.size() > 1) {
          context.report(
              Finding.of(KIND, entry.pointer().child("heading")).with("strand", entry.strand()));
        }
      }
    }
  }
}
