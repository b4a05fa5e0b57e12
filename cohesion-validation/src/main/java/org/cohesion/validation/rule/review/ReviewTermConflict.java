package org.cohesion.validation.rule.review;

import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.policy.Policy;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.review.Term;
import org.cohesion.review.TermCalendar;
import org.cohesion.review.TermDates;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The next review is dated outside the term in which the policy says it is reviewed. */
final class ReviewTermConflict implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("review.term-conflict", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (policy.getReview().isEmpty()) {
      return;
    }
    ReviewSchedule review = policy.getReview().get();
    if (review.getTerm().isEmpty()
        || review.getNextReview().isEmpty()
        || policy.retired()
        || ReviewDates.nextIsBeforeWhatItFollows(policy)) {
      return;
    }
    Term term = review.getTerm().get();
    PartialDate next = review.getNextReview().get();
    TermCalendar calendar = context.calendar().orElseGet(TermCalendar::approximate);
    if (!canBeIn(term, calendar, next)) {
      context.report(
          Finding.of(KIND, ReviewDates.NEXT_REVIEW).with("next", next).with("term", term));
    }
  }

  /** Whether some day that the date can mean is in the term. */
  private static boolean canBeIn(Term term, TermCalendar calendar, PartialDate date) {
    int year = date.getYear();
    // A year of the calendar has days of two school years, but the first and the last there are.
    if (!isSchoolYear(year - 1) || !isSchoolYear(year)) {
      return true;
    }
    return overlaps(calendar.dates(term, AcademicYear.of(year - 1)), date)
        || overlaps(calendar.dates(term, AcademicYear.of(year)), date);
  }

  private static boolean isSchoolYear(int startYear) {
    return startYear >= 1000 && startYear <= 9998;
  }

  private static boolean overlaps(TermDates term, PartialDate date) {
    return !date.isCertainlyBefore(term.first()) && !date.isCertainlyAfter(term.last());
  }
}
