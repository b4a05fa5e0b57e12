package org.cohesion.validation.rule.text;

import java.util.List;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A text says how many of something there are, and the list that is meant has more or fewer. */
final class TextDeclaredCountMismatch implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("text.declared-count-mismatch", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).onFoundPhrase();
  }

  @Override
  public List<PhraseList> phrases() {
    return List.of(AnnouncedCount.NUMBERED);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    ListLengths lists = new ListLengths(policy);
    for (PhraseMatch match : context.found(AnnouncedCount.NUMBERED)) {
      Optional<AnnouncedCount> announced =
          match.text().isProse() ? AnnouncedCount.at(match) : Optional.empty();
      if (announced.isPresent()) {
        int said = announced.get().number();
        List<Integer> listed = announced.get().listed(lists);
        if (!listed.isEmpty() && !listed.contains(said)) {
          context.report(
              Finding.of(KIND, match.text().pointer())
                  .with("said", said)
                  .with("listed", listed.get(0)));
        }
      }
    }
  }
}
