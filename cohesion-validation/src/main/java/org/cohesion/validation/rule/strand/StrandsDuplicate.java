package org.cohesion.validation.rule.strand;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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

/** The same strand stands twice in aims, or twice in procedures. */
final class StrandsDuplicate implements PolicyRule {

  private static final FindingKind KIND = FindingKind.error("strands.duplicate", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    List<AimStrand> ofAims = new ArrayList<>();
    for (StrandAims entry : CoveredStrands.aims(policy)) {
      ofAims.add(entry.getStrand());
    }
    check(ofAims, "aims", context);
    List<AimStrand> ofProcedures = new ArrayList<>();
    for (StrandProcedures entry : CoveredStrands.procedures(policy)) {
      ofProcedures.add(entry.getStrand());
    }
    check(ofProcedures, "procedures", context);
  }

  private static void check(List<AimStrand> strands, String section, RuleContext context) {
    Set<AimStrand> seen = EnumSet.noneOf(AimStrand.class);
    for (int i = 0; i < strands.size(); i++) {
      if (!seen.add(strands.get(i))) {
        context.report(
            Finding.of(KIND, JsonPointer.of(section, "strands").child(i).child("strand"))
                .with("strand", strands.get(i)));
      }
    }
  }
}
