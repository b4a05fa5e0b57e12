package org.cohesion.validation.rule.strand;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;
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
    List<StrandAims> aims = CoveredStrands.aims(policy);
    for (int i = 0; i < aims.size(); i++) {
      StrandAims entry = aims.get(i);
      check(wordings, entry.getStrand(), entry.getHeading(), "aims", i, context);
    }
    List<StrandProcedures> procedures = CoveredStrands.procedures(policy);
    for (int i = 0; i < procedures.size(); i++) {
      StrandProcedures entry = procedures.get(i);
      check(wordings, entry.getStrand(), entry.getHeading(), "procedures", i, context);
    }
  }

  private static void check(
      Map<AimStrand, Set<String>> wordings,
      AimStrand strand,
      Optional<String> heading,
      String section,
      int position,
      RuleContext context) {
    String words = heading.isPresent() ? HeadingWords.of(heading.get()) : "";
    if (words.isEmpty()) {
      return;
    }
    Set<String> seen = wordings.computeIfAbsent(strand, s -> new HashSet<>());
    if (seen.add(words) && seen.size() > 1) {
      context.report(
          Finding.of(KIND, JsonPointer.of(section, "strands").child(position).child("heading"))
              .with("strand", strand));
    }
  }
}
