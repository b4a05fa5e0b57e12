package org.cohesion.validation.rule.community;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cohesion.community.Principle;
import org.cohesion.community.PrincipleTheme;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.validation.law.FramePart;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The principles are marked with what they take up, and one limb of the definition is lacking. */
final class PrinciplesThemeMissing implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.info("principles.theme-missing", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).inFrame(FramePart.LIMBS);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    List<Principle> principles =
        policy.getPrinciples().isPresent()
            ? policy.getPrinciples().get().getPrinciples()
            : List.of();
    Set<PrincipleTheme> present = EnumSet.noneOf(PrincipleTheme.class);
    for (Principle principle : principles) {
      if (principle.getTheme().isPresent()) {
        present.add(principle.getTheme().get());
      }
    }
    if (present.isEmpty()) {
      // Nobody marked them, so what they take up is not known.
      return;
    }
    for (PrincipleTheme limb : PrincipleTheme.values()) {
      if (context.frame().getLimbs().contains(limb) && !present.contains(limb)) {
        context.report(Finding.of(KIND, JsonPointer.of("principles")).with("theme", limb));
      }
    }
  }
}
