package org.cohesion.validation.rule.review;

import java.time.LocalDate;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Policy;
import org.cohesion.review.PartialDate;
import org.cohesion.validation.internal.RuleTexts;
import org.cohesion.validation.internal.Standing;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The policy does not say when it is reviewed next; only told where the day can be worked out. */
final class ReviewNextMissing implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("review.next-missing", RuleTexts.TEXTS);

  /** A cycle after a date in the last year there is ends in a year of five digits. */
  private static final int LAST_YEAR = 9999;

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    boolean unstated = policy.getReview().filter(r -> r.getNextReview().isEmpty()).isPresent();
    if (unstated && !Standing.isRetired(policy)) {
      Finding finding = Finding.of(KIND, JsonPointer.of("review"));
      Optional<LocalDate> due = policy.reviewDueBy().filter(day -> day.getYear() <= LAST_YEAR);
      context.report(
          due.map(day -> finding.with("due", PartialDate.of(day)).withSeverity(Severity.INFO))
              .orElse(finding));
    }
  }
}
