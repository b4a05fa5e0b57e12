package org.cohesion.validation.rule.community;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohesion.community.PrincipleTheme;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Definition;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.text.ReadableText;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The definition lacks one of the four limbs of the guidance. */
final class DefinitionLimbMissing implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("definition.limb-missing", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public List<PhraseList> phrases() {
    List<PhraseList> lists = new ArrayList<>(DefinitionWords.LIMBS.values());
    lists.add(DefinitionWords.SOURCE);
    return lists;
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (policy.getDefinition().isPresent()) {
      for (PrincipleTheme limb : lacking(policy, policy.getDefinition().get(), context)) {
        context.report(Finding.of(KIND, JsonPointer.of("definition")).with("limb", limb));
      }
    }
  }

  private static Set<PrincipleTheme> lacking(
      Policy policy, Definition definition, RuleContext context) {
    Set<PrincipleTheme> lacking = EnumSet.complementOf(EnumSet.of(PrincipleTheme.OTHER));
    if (!definition.getLimbs().isEmpty()) {
      lacking.removeAll(definition.getLimbs());
      return lacking;
    }
    if (!policy.writtenIn(Language.ENGLISH) || ReadableText.isBlank(definition.getStatement())) {
      return Set.of();
    }
    for (Map.Entry<PrincipleTheme, PhraseList> limb : DefinitionWords.LIMBS.entrySet()) {
      if (DefinitionTexts.isIn(limb.getValue(), context)) {
        lacking.remove(limb.getKey());
      }
    }
    // A definition that is no more than a reference has its limbs where it refers to.
    boolean isReference =
        lacking.size() == DefinitionWords.LIMBS.size()
            && DefinitionWords.namesSource(definition, context);
    return isReference ? Set.of() : lacking;
  }
}
