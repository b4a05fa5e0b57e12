package org.cohesion.validation.rule.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cohesion.finding.DocumentOrder;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.validation.internal.AdjacentWords;
import org.cohesion.validation.internal.OwnWords;
import org.cohesion.validation.internal.RuleTexts;
import org.cohesion.validation.internal.WordLists;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** One policy calls the school's children pupils, students and learners. */
final class TextTermInconsistent implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.info("text.term-inconsistent", RuleTexts.TEXTS);

  private static final WordLists LISTS = new WordLists("text/terms_en.properties");
  private static final Set<String> OTHERS = LISTS.get("others");

  private static final Set<String> THINGS = LISTS.get("things");

  /** Each with the names that begin with it: of phrases that begin alike the longest counts. */
  private static final List<PhraseList> TERMS =
      List.of(
          LISTS.phrases("pupils", "pupils-aside"),
          LISTS.phrases("students", "students-aside"),
          LISTS.phrases("learners", "learners-aside"));

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
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
    String text = match.text().value();
    return match.phrase().indexOf(' ') < 0
        && !OTHERS.contains(AdjacentWords.before(text, match.start()))
        && !isNamePart(text, match.start(), match.end())
        && !isPossessiveOfThing(text, match.end())
        && OwnWords.areIn(match.text());
  }

  /** "Student Voice", as opposed to "Student voice" and "student voice". */
  private static boolean isNamePart(String text, int start, int end) {
    return Character.isUpperCase(text.charAt(start))
        && Character.isLowerCase(text.charAt(start + 1))
        && end + 1 < text.length()
        && AdjacentWords.isSpace(text.charAt(end))
        && Character.isUpperCase(text.charAt(end + 1));
  }

  /** "Students' union", where the apostrophe keeps the words from being one phrase. */
  private static boolean isPossessiveOfThing(String text, int end) {
    return end < text.length()
        && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019')
        && THINGS.contains(AdjacentWords.after(text, end + 1));
  }
}
