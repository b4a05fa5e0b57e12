package org.cohesion.validation.rule.text;

import java.util.List;
import java.util.Optional;
import org.cohesion.finding.DocumentOrder;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
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

/** One policy calls the school's children pupils, students and learners. */
final class TextTermInconsistent implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.info("text.term-inconsistent", RuleTexts.TEXTS);

  private static final WordLists LISTS = WordLists.of("text/terms_en");
  private static final WordList OTHERS = LISTS.words("others");

  private static final WordList THINGS = LISTS.words("things");

  /** Each with the names that begin with it: of phrases that begin alike the longest counts. */
  private static final List<PhraseList> TERMS =
      List.of(
          PhraseList.of(Language.ENGLISH, LISTS.phrases("pupils", "pupils-aside")),
          PhraseList.of(Language.ENGLISH, LISTS.phrases("students", "students-aside")),
          PhraseList.of(Language.ENGLISH, LISTS.phrases("learners", "learners-aside")));

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).onFoundPhrase();
  }

  @Override
  public List<PhraseList> phrases() {
    return TERMS;
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Optional<JsonPointer> last = Optional.empty();
    for (PhraseList term : TERMS) {
      Optional<JsonPointer> first = firstUse(term, context);
      if (first.isEmpty()) {
        return;
      }
      last = last.filter(known -> isBefore(first.get(), known)).or(() -> first);
    }
    last.ifPresent(place -> context.report(Finding.of(KIND, place)));
  }

  private static Optional<JsonPointer> firstUse(PhraseList term, RuleContext context) {
    for (PhraseMatch match : context.found(term)) {
      if (isTerm(match)) {
        return Optional.of(match.text().pointer());
      }
    }
    return Optional.empty();
  }

  private static boolean isBefore(JsonPointer one, JsonPointer other) {
    return DocumentOrder.INSTANCE.compare(one, other) < 0;
  }

  private static boolean isTerm(PhraseMatch match) {
    TextReading text = match.reading();
    return match.first() == match.last()
        && !text.isIn(text.wordBefore(match.first()), OTHERS)
        && !isNamePart(text, match.first())
        && !isPossessiveOfThing(text, match.last() + 1)
        && match.text().isOwn();
  }

  /** "Student Voice", as opposed to "Student voice" and "student voice". */
  private static boolean isNamePart(TextReading text, int i) {
    return text.isCapital(i)
        && !text.isInCapitals(i)
        && text.isCapital(text.after(i))
        && !text.touchesOneBefore(i + 1);
  }

  /** "Students' union", where the apostrophe keeps the words from being one phrase. */
  private static boolean isPossessiveOfThing(TextReading text, int i) {
    return text.touchesOneBefore(i)
        && text.isAnyMark(i, "'\u2019")
        && text.isIn(text.wordAfter(i), THINGS);
  }
}
