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
import org.cohesion.validation.law.FramePart;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The definition lacks one of the limbs that the guidance asks for. */
final class DefinitionLimbMissing implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("definition.limb-missing", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).inFrame(FramePart.LIMBS);
  }

  @Override
  public List<PhraseList> phrases() {
    List<PhraseList> lists = new ArrayList<>(DefinitionWords.LIMBS.values());
    lists.add(DefinitionWords.SOURCE);
    lists.add(DefinitionWords.DEPARTMENT);
    return lists;
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (policy.getDefinition().isPresent()
        && !isOfAnotherBody(policy.getDefinition().get(), context)) {
      for (PrincipleTheme limb : lacking(policy, policy.getDefinition().get(), context)) {
        context.report(Finding.of(KIND, JsonPointer.of("definition")).with("limb", limb));
      }
    }
  }

  /** A definition of somebody else is not measured by the limbs of the department's. */
  private static boolean isOfAnotherBody(Definition definition, RuleContext context) {
    return definition.getAttribution().isPresent()
        && definition.getLimbs().isEmpty()
        && !DefinitionWords.isAttributedToTheDepartment(context);
  }

  private static Set<PrincipleTheme> lacking(
      Policy policy, Definition definition, RuleContext context) {
    Set<PrincipleTheme> lacking = EnumSet.noneOf(PrincipleTheme.class);
    lacking.addAll(context.frame().getLimbs());
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
