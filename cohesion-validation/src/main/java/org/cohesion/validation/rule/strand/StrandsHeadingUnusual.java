package org.cohesion.validation.rule.strand;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A strand goes under a heading in other words than those of the guidance. */
final class StrandsHeadingUnusual implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.info("strands.heading-unusual", RuleTexts.TEXTS);

  private static final Map<AimStrand, String> WORDINGS = wordings();

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (!policy.writtenIn(Language.ENGLISH)) {
      return;
    }
    List<StrandAims> aims = CoveredStrands.aims(policy);
    for (int i = 0; i < aims.size(); i++) {
      StrandAims entry = aims.get(i);
      check(entry.getStrand(), entry.getHeading(), "aims", i, context);
    }
    List<StrandProcedures> procedures = CoveredStrands.procedures(policy);
    for (int i = 0; i < procedures.size(); i++) {
      StrandProcedures entry = procedures.get(i);
      check(entry.getStrand(), entry.getHeading(), "procedures", i, context);
    }
  }

  private static void check(
      AimStrand strand,
      Optional<String> heading,
      String section,
      int position,
      RuleContext context) {
    if (heading.isPresent() && isUnusual(heading.get(), strand)) {
      context.report(
          Finding.of(KIND, JsonPointer.of(section, "strands").child(position).child("heading"))
              .with("strand", strand));
    }
  }

  private static boolean isUnusual(String heading, AimStrand strand) {
    if (heading.equalsIgnoreCase(strand.wording())) {
      return false;
    }
    String words = HeadingWords.of(heading);
    return !words.isEmpty() && !words.equals(WORDINGS.get(strand));
  }

  private static Map<AimStrand, String> wordings() {
    Map<AimStrand, String> wordings = new EnumMap<>(AimStrand.class);
    for (AimStrand strand : AimStrand.values()) {
      wordings.put(strand, HeadingWords.of(strand.wording()));
    }
    return wordings;
  }
}
