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

  private static final int NONE = -1;

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
    List<PhraseMatch> matches = context.found(AnnouncedCount.NUMBERED);
    int last = NONE;
    for (int i = 0; i < matches.size(); i++) {
      PhraseMatch match = matches.get(i);
      Optional<AnnouncedCount> announced =
          match.text().isProse() ? AnnouncedCount.at(match) : Optional.empty();
      if (announced.isPresent() && match.reading().position() != last) {
        int said = announced.get().number();
        List<Integer> listed = announced.get().listed(lists);
        if (!listed.isEmpty() && !listed.contains(said)) {
          // One text is looked at once: what else it counts has been weighed.
          last = match.reading().position();
          if (!fitsAnother(matches, i, listed, lists)) {
            context.report(
                Finding.of(KIND, match.text().pointer())
                    .with("said", said)
                    .with("listed", listed.get(0)));
          }
        }
      }
    }
  }

  /** Whether another number of the same sentence fits a list: "two aims and five objectives". */
  private static boolean fitsAnother(
      List<PhraseMatch> matches, int position, List<Integer> listed, ListLengths lists) {
    PhraseMatch match = matches.get(position);
    int start = match.reading().sentenceStart(match.first());
    int end = match.reading().sentenceEnd(match.first());
    for (int i = first(matches, position, start); i < matches.size(); i++) {
      PhraseMatch other = matches.get(i);
      if (other.reading() != match.reading() || other.first() >= end) {
        return false;
      }
      Optional<AnnouncedCount> count = i == position ? Optional.empty() : AnnouncedCount.at(other);
      if (count.isPresent()
          && (listed.contains(count.get().number()) || lists.hasOne(count.get().number()))) {
        return true;
      }
    }
    return false;
  }

  /** The first of the matches of a sentence. */
  private static int first(List<PhraseMatch> matches, int position, int start) {
    int first = position;
    while (first > 0
        && matches.get(first - 1).reading() == matches.get(position).reading()
        && matches.get(first - 1).first() >= start) {
      first--;
    }
    return first;
  }
}
