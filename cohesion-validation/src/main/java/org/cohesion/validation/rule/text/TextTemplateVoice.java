package org.cohesion.validation.rule.text;

import java.util.BitSet;
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

/**
 * A school's own policy speaks of schools as guidance does ("schools will want to"), calls itself a
 * template, or speaks to whoever adapts it ("your school").
 */
final class TextTemplateVoice implements PolicyRule {

  private static final FindingKind KIND = FindingKind.info("text.template-voice", RuleTexts.TEXTS);

  private static final WordLists LISTS = WordLists.of("text/template-voice_en");
  private static final PhraseList VOICE =
      PhraseList.of(Language.ENGLISH, LISTS.phrases("advice", "doing"));
  private static final PhraseList TEMPLATE =
      PhraseList.of(Language.ENGLISH, LISTS.phrases("template"));
  private static final PhraseList TO_AUTHORS =
      PhraseList.of(Language.ENGLISH, LISTS.phrases("to-authors"));
  private static final PhraseList YOURS = PhraseList.of(Language.ENGLISH, LISTS.phrases("yours"));
  private static final Set<String> ADVICE = Set.copyOf(LISTS.phrases("advice"));
  private static final WordList BEFORE = LISTS.words("before");
  private static final WordList SELF = LISTS.words("self");
  private static final WordList THEIR = LISTS.words("their");
  private static final WordList FACTS = LISTS.words("facts");
  private static final WordList OTHER_TEMPLATES = LISTS.words("other-templates");
  private static final WordList MODALS = LISTS.words("modals");
  private static final WordList ADAPTING = LISTS.words("adapting");
  private static final WordList ADDRESSED = LISTS.words("addressed");
  private static final WordList READERS = LISTS.words("readers");
  private static final WordList PARTS = LISTS.words("parts");

  /** So many words and marks of a sentence about a phrase are read. */
  private static final int NEAR = 40;

  private static final String ENDS = ".!?\u2022";

  /** The one word with a capital letter that is no name: "All schools", as opposed to "Kent". */
  private static final String ALL = "all";

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).onFoundPhrase();
  }

  @Override
  public List<PhraseList> phrases() {
    return List.of(VOICE, TEMPLATE, TO_AUTHORS, YOURS);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    // A trust or a federation may well speak of its schools.
    if (!policy.getAlsoFor().isEmpty()) {
      return;
    }
    BitSet found = new BitSet();
    Sentence sentence = null;
    for (PhraseMatch match : context.found(VOICE)) {
      if (found.get(match.reading().position()) || !isBare(match) || !match.text().isOwn()) {
        continue;
      }
      if (sentence == null || !sentence.holds(match)) {
        sentence = Sentence.around(match);
      }
      if (sentence.isTemplate(ADVICE.contains(match.phrase()))) {
        found.set(match.reading().position());
      }
    }
    for (PhraseMatch match : context.found(TEMPLATE)) {
      add(match, !nearHas(match, OTHER_TEMPLATES) && !nearHas(match, SELF), found);
    }
    for (PhraseMatch match : context.found(TO_AUTHORS)) {
      add(match, !nearHas(match, ADDRESSED), found);
    }
    for (PhraseMatch match : context.found(YOURS)) {
      add(match, isToAuthor(match), found);
    }
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      context.report(Finding.of(KIND, context.texts().get(i).pointer()));
    }
  }

  private static void add(PhraseMatch match, boolean isTemplate, BitSet found) {
    if (isTemplate && match.text().isOwn() && !match.reading().isQuoted(match.first())) {
      found.set(match.reading().position());
    }
  }

  /** "Your school's name", "to suit your school", and not "your school council". */
  private static boolean isToAuthor(PhraseMatch match) {
    TextReading text = match.reading();
    int next = match.last() + 1;
    boolean owns = text.isAnyMark(next, "'\u2019") && text.is(next + 1, "s");
    boolean isName = owns && text.is(next + 2, "name");
    return (isName || text.isIn(next, MODALS) || nearHas(match, ADAPTING))
        && !text.isIn(next, PARTS)
        && !nearHas(match, ADDRESSED)
        && !nearHas(match, READERS);
  }

  /** Whether the sentence has a word of a list, not too far from the phrase. */
  private static boolean nearHas(PhraseMatch match, WordList list) {
    TextReading text = match.reading();
    int from = match.first();
    while (from > 0 && match.first() - from < NEAR && !text.isAnyMark(from - 1, ENDS)) {
      from--;
    }
    int to = match.last();
    while (to < text.size() && to - match.last() < NEAR && !text.isAnyMark(to, ENDS)) {
      to++;
    }
    return text.find(from, to, list) >= 0;
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
