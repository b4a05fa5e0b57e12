package org.cohesion.validation.rule.community;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.validation.law.FramePart;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The definition is the standard one, and nothing says where it comes from. */
final class DefinitionUnattributed implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.info("definition.unattributed", RuleTexts.TEXTS);

  /** Of the four marks of the standard definition; two may meet in anybody's own words. */
  private static final int MARKS = 3;

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).inFrame(FramePart.LIMBS).onFoundPhrase();
  }

  @Override
  public List<PhraseList> phrases() {
    return List.of(DefinitionWords.STANDARD, DefinitionWords.SOURCE);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (policy.getDefinition().isPresent()
        && isStandard(context)
        && !DefinitionWords.namesSource(policy.getDefinition().get(), context)) {
      context.report(Finding.of(KIND, JsonPointer.of("definition")));
    }
  }

  private static boolean isStandard(RuleContext context) {
    Set<String> marks = new HashSet<>();
    for (PhraseMatch match : context.found(DefinitionWords.STANDARD)) {
      if (DefinitionTexts.isInside(match)) {
        marks.add(match.phrase());
      }
    }
    return marks.size() >= MARKS;
  }
}
