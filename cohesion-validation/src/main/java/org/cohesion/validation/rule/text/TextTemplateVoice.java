package org.cohesion.validation.rule.text;

import java.util.List;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordList;
import org.cohesion.validation.reading.WordLists;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A school's own policy speaks of schools as guidance does: "schools will want to", "their". */
final class TextTemplateVoice implements PolicyRule {

  private static final FindingKind KIND = FindingKind.info("text.template-voice", RuleTexts.TEXTS);

  private static final WordLists LISTS = WordLists.of("text/template-voice_en");
  private static final PhraseList VOICE =
      PhraseList.of(Language.ENGLISH, LISTS.phrases("advice", "doing"));
  private static final Set<String> ADVICE = Set.copyOf(LISTS.phrases("advice"));
  private static final WordList BEFORE = LISTS.words("before");
  private static final WordList SELF = LISTS.words("self");
  private static final WordList THEIR = LISTS.words("their");
  private static final WordList FACTS = LISTS.words("facts");

  /** The one word with a capital letter that is no name: "All schools", as opposed to "Kent". */
  private static final String ALL = "all";

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).onFoundPhrase();
  }

  @Override
  public List<PhraseList> phrases() {
    return List.of(VOICE);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    // A trust or a federation may well speak of its schools.
    if (!policy.getAlsoFor().isEmpty()) {
      return;
    }
    TextReading reported = null;
    Sentence sentence = null;
    for (PhraseMatch match : context.found(VOICE)) {
      if (match.reading().equals(reported) || !isBare(match) || !match.text().isOwn()) {
        continue;
      }
      if (sentence == null || !sentence.holds(match)) {
        sentence = Sentence.around(match);
      }
      if (sentence.isTemplate(ADVICE.contains(match.phrase()))) {
        reported = match.reading();
        context.report(Finding.of(KIND, match.text().pointer()));
      }
    }
  }

  /** Whether schools in general are meant. */
  private static boolean isBare(PhraseMatch match) {
    TextReading text = match.reading();
    int before = text.wordBefore(match.first());
    boolean afterName = text.isCapital(before) && !text.is(before, ALL);
    return !afterName && !text.isIn(before, BEFORE) && !text.isNumber(before);
  }

  /** What the words of one sentence tell; kept while matches of the same sentence follow. */
  private record Sentence(
      TextReading text, int start, int end, boolean hasTheir, boolean hasSelf, boolean hasFacts) {

    static Sentence around(PhraseMatch match) {
      TextReading text = match.reading();
      int start = text.sentenceStart(match.first());
      int end = text.sentenceEnd(match.last());
      return new Sentence(
          text,
          start,
          end,
          text.find(start, end, THEIR) >= 0,
          text.find(start, end, SELF) >= 0,
          text.find(start, end, FACTS) >= 0);
    }

    boolean holds(PhraseMatch match) {
      return match.reading().equals(text) && match.first() >= start && match.last() < end;
    }

    boolean isTemplate(boolean advice) {
      return !hasSelf && (advice || (hasTheir && !hasFacts));
    }
  }
}
