package org.cohesion.validation.rule.community;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cohesion.community.Context;
import org.cohesion.community.Difference;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.validation.law.FramePart;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.reading.WordLists;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** Nothing in the policy considers faith, or ethnicity, or socio-economic background. */
final class ContextUnmentionedDifference implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.info("context.unmentioned-difference", RuleTexts.TEXTS);

  private static final List<Map.Entry<Difference, PhraseList>> WORDS = words();

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).inFrame(FramePart.DIFFERENCES);
  }

  @Override
  public List<PhraseList> phrases() {
    return WORDS.stream().map(Map.Entry::getValue).toList();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (!policy.writtenIn(Language.ENGLISH)) {
      return;
    }
    Context section = policy.getContext().orElse(null);
    Collection<Difference> considered = section == null ? List.of() : section.getConsiders();
    for (Map.Entry<Difference, PhraseList> difference : WORDS) {
      if (context.frame().getDifferences().contains(difference.getKey())
          && !considered.contains(difference.getKey())
          && !isMentioned(difference.getValue(), context)) {
        JsonPointer place = section == null ? JsonPointer.ROOT : JsonPointer.of("context");
        context.report(Finding.of(KIND, place).with("difference", difference.getKey()));
      }
    }
  }

  private static boolean isMentioned(PhraseList words, RuleContext context) {
    for (PhraseMatch match : context.found(words)) {
      if (match.text().isOwn()) {
        return true;
      }
    }
    return false;
  }

  private static List<Map.Entry<Difference, PhraseList>> words() {
    WordLists lists = WordLists.of("community/differences_en");
    List<Map.Entry<Difference, PhraseList>> words = new ArrayList<>();
    for (Difference difference : Difference.values()) {
      List<String> phrases = lists.phrases(difference.getJsonName());
      words.add(Map.entry(difference, PhraseList.of(Language.ENGLISH, phrases)));
    }
    return words;
  }
}
