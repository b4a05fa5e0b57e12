package org.cohesion.validation.rule.review;

import java.util.List;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.review.Frequency;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The words about the review say another interval than the frequency. */
final class ReviewStatementConflict implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("review.statement-conflict", RuleTexts.TEXTS);

  private static final JsonPointer STATEMENT = JsonPointer.of("review", "statement");

  /** So many words are no longer about how often; each interval looks at its whole sentence. */
  private static final int LONGEST = 400;

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft().onFoundPhrase();
  }

  @Override
  public List<PhraseList> phrases() {
    return List.of(IntervalWords.PHRASES);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Optional<Frequency> stated = policy.getReview().flatMap(ReviewSchedule::getFrequency);
    Optional<Integer> months =
        stated.isPresent() ? IntervalWords.months(stated.get()) : Optional.empty();
    if (months.isEmpty() || policy.retired()) {
      return;
    }
    int said = IntervalWords.NONE;
    int end = -1;
    for (PhraseMatch match : context.found(IntervalWords.PHRASES)) {
      // "Yearly" is no interval of its own in "three-yearly".
      boolean isWhole = match.first() > end;
      if (!match.text().pointer().equals(STATEMENT) || !isWhole) {
        continue;
      }
      if (match.reading().size() > LONGEST) {
        return;
      }
      end = match.last();
      int length = IntervalWords.months(match);
      if (length != IntervalWords.NONE) {
        StatedInterval interval = new StatedInterval(match);
        if (interval.fits(months.get())) {
          return;
        }
        if (interval.isOfReview()) {
          if (said >= 0 && said != length) {
            return;
          }
          said = length;
        }
      }
    }
    if (said >= 0) {
      Finding finding = Finding.of(KIND, STATEMENT).with("stated", stated.get());
      Optional<Frequency> named = IntervalWords.frequency(said);
      context.report(
          named.isPresent() ? finding.with("said", named.get()) : finding.with("months", said));
    }
  }
}
