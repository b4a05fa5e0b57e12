package org.cohesion.validation.rule.text;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.cohesion.community.Context;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Control;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.policy.VersionEntry;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.reading.WordLists;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A text counts time from the day it was written, and nothing says what day that was. */
final class TextRelativeTime implements PolicyRule {

  private static final FindingKind KIND = FindingKind.info("text.relative-time", RuleTexts.TEXTS);

  private static final WordLists LISTS = WordLists.of("text/relative-time_en");
  private static final Set<String> ASIDE = Set.copyOf(LISTS.phrases("aside"));

  /**
   * What stands aside is in the same list, since of phrases that begin alike the longest counts.
   */
  private static final PhraseList PHRASES =
      PhraseList.of(Language.ENGLISH, LISTS.phrases("phrases", "aside"));

  /** Words about which others tell. */
  private static final PhraseList ANCHORS =
      PhraseList.of(Language.ENGLISH, LISTS.phrases("anchors"));

  /** The parts in which a school tells of itself; an aim or a procedure may mean any year. */
  private static final Set<String> NARRATIVE =
      Set.of("legalBasis", "rationale", "definition", "context", "sections");

  private static final String INTRODUCTION = "introduction";

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).onFoundPhrase();
  }

  @Override
  public List<PhraseList> phrases() {
    return List.of(PHRASES, ANCHORS);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (hasDate(policy)) {
      return;
    }
    boolean datedContext = policy.getContext().flatMap(Context::getAsOf).isPresent();
    BitSet found = new BitSet();
    for (PhraseMatch match : context.found(PHRASES)) {
      if (!ASIDE.contains(match.phrase())) {
        found.set(match.reading().position());
      }
    }
    for (PhraseMatch match : context.found(ANCHORS)) {
      int text = match.reading().position();
      if (!found.get(text) && TimeWords.countFromToday(match.reading(), match.first())) {
        found.set(text);
      }
    }
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      PolicyText text = context.texts().get(i);
      if (isNarrative(text, datedContext) && !context.reading(i).namesYear()) {
        context.report(Finding.of(KIND, text.pointer()));
      }
    }
  }

  private static boolean isNarrative(PolicyText text, boolean datedContext) {
    List<String> tokens = text.pointer().tokens();
    String section = tokens.get(0);
    return text.isProse()
        && (NARRATIVE.contains(section) || tokens.get(tokens.size() - 1).equals(INTRODUCTION))
        && !(datedContext && section.equals("context"));
  }

  /** Any date by which a reader can tell how old the words are. */
  private static boolean hasDate(Policy policy) {
    return policy.approvedOn().isPresent()
        || policy.getControl().filter(TextRelativeTime::hasDate).isPresent()
        || policy.getReview().flatMap(ReviewSchedule::getLastReview).isPresent();
  }

  private static boolean hasDate(Control control) {
    boolean dated = control.getEffectiveFrom().isPresent() || control.getAcademicYear().isPresent();
    for (VersionEntry entry : control.getHistory()) {
      dated |= entry.getDate().isPresent();
    }
    return dated;
  }
}
