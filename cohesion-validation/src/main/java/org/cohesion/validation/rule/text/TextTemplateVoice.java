package org.cohesion.validation.rule.text;

import java.util.List;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Policy;
import org.cohesion.validation.internal.AdjacentWords;
import org.cohesion.validation.internal.OwnWords;
import org.cohesion.validation.internal.RuleTexts;
import org.cohesion.validation.internal.WordLists;
import org.cohesion.validation.internal.Words;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A school's own policy speaks of schools as guidance does: "schools will want to", "their". */
final class TextTemplateVoice implements PolicyRule {

  private static final FindingKind KIND = FindingKind.info("text.template-voice", RuleTexts.TEXTS);

  private static final WordLists LISTS = new WordLists("text/template-voice_en.properties");
  private static final PhraseList VOICE = LISTS.phrases("advice", "doing");
  private static final Set<String> ADVICE = Set.copyOf(LISTS.phrases("advice").phrases());
  private static final Set<String> BEFORE = LISTS.get("before");
  private static final Set<String> SELF = LISTS.get("self");
  private static final Set<String> FACTS = LISTS.get("facts");

  /** The one word with a capital letter that is no name: "All schools", as opposed to "Kent". */
  private static final String ALL = "all";

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public List<PhraseList> phrases() {
    return List.of(VOICE);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    List<PhraseMatch> found = context.found(VOICE);
    // A trust or a federation may well speak of its schools.
    if (found.isEmpty() || !policy.getAlsoFor().isEmpty()) {
      return;
    }
    PolicyText reported = null;
    Sentence sentence = null;
    for (PhraseMatch match : found) {
      if (match.text().equals(reported) || !isBare(match) || !OwnWords.areIn(match.text())) {
        continue;
      }
      if (sentence == null || !sentence.holds(match)) {
        sentence = Sentence.around(match);
      }
      if (sentence.isTemplate(ADVICE.contains(match.phrase()))) {
        reported = match.text();
        context.report(Finding.of(KIND, reported.pointer()));
      }
    }
  }

  /** Whether schools in general are meant. */
  private static boolean isBare(PhraseMatch match) {
    String text = match.text().value();
    String before = AdjacentWords.before(text, match.start());
    if (before.isEmpty()) {
      return true;
    }
    int word = match.start();
    while (word > 0 && AdjacentWords.isSpace(text.charAt(word - 1))) {
      word--;
    }
    int start = word - before.length();
    boolean afterName =
        start >= 0 && Character.isUpperCase(text.charAt(start)) && !before.equals(ALL);
    return !afterName
        && !BEFORE.contains(before)
        && !Character.isDigit(before.charAt(before.length() - 1));
  }

  /** What the words of one sentence tell; kept while matches of the same sentence follow. */
  private record Sentence(
      PolicyText text, int start, int end, boolean hasTheir, boolean hasSelf, boolean hasFacts) {

    static Sentence around(PhraseMatch match) {
      String text = match.text().value();
      int start = match.start();
      while (start > 0 && !isStop(text.charAt(start - 1))) {
        start--;
      }
      int end = match.end();
      while (end < text.length() && !isStop(text.charAt(end))) {
        end++;
      }
      Words words = new Words().of(text.substring(start, end));
      boolean hasTheir = false;
      boolean hasSelf = false;
      boolean hasFacts = false;
      for (int i = 0; i < words.count(); i++) {
        String word = words.lowerCase(i);
        hasTheir |= word.equals("their");
        hasSelf |= SELF.contains(word);
        hasFacts |= FACTS.contains(word);
      }
      return new Sentence(match.text(), start, end, hasTheir, hasSelf, hasFacts);
    }

    private static boolean isStop(char c) {
      return c == '.' || c == '!' || c == '?';
    }

    boolean holds(PhraseMatch match) {
      return match.text().equals(text) && match.start() >= start && match.end() <= end;
    }

    boolean isTemplate(boolean advice) {
      return !hasSelf && (advice || (hasTheir && !hasFacts));
    }
  }
}
