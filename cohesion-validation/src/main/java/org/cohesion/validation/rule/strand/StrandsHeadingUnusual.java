package org.cohesion.validation.rule.strand;

import java.util.EnumMap;
import java.util.Map;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.strand.AimStrand;
import org.cohesion.validation.law.FramePart;
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
    return RuleInfo.of(KIND).inFrame(FramePart.STRANDS);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (!policy.writtenIn(Language.ENGLISH)) {
      return;
    }
    for (StrandEntry entry : StrandEntries.all(policy, context)) {
      if (isUnusual(entry)) {
        context.report(
            Finding.of(KIND, entry.pointer().child("heading")).with("strand", entry.strand()));
      }
    }
  }

  private static boolean isUnusual(StrandEntry entry) {
    return !entry.words().isEmpty()
        && !entry.words().equals(WORDINGS.get(entry.strand()))
        && !entry.heading().orElse("").equalsIgnoreCase(entry.strand().wording());
  }

  private static Map<AimStrand, String> wordings() {
    Map<AimStrand, String> wordings = new EnumMap<>(AimStrand.class);
    for (AimStrand strand : AimStrand.values()) {
      wordings.put(strand, HeadingWords.of(strand.wording()));
    }
    return wordings;
  }
}
