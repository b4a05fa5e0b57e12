package org.cohesion.validation.rule.version;

import java.util.Optional;
import org.cohesion.comparison.Change;
import org.cohesion.comparison.ChangeKind;
import org.cohesion.comparison.PolicyDiff;
import org.cohesion.extension.Extensions;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/** The policy is said to be a new one, and says what the one before says. */
final class VersionUnchanged implements PolicyRule {

  private static final FindingKind KIND = FindingKind.info("version.unchanged", RuleTexts.TEXTS);

  private static final JsonPointer CONTROL = JsonPointer.of("control");
  private static final ReviewSchedule NO_REVIEW = ReviewSchedule.builder().build();

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).onGivenPrevious();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Optional<Policy> previous = context.previous();
    if (previous.isEmpty() || isDraft(previous.get())) {
      return;
    }
    JsonPointer place = newLabel(policy, previous.get());
    if (place != null && saysTheSame(previous.get(), policy)) {
      context.report(Finding.of(KIND, place));
    }
  }

  /** To approve a draft as it stands is what drafts are for. */
  private static boolean isDraft(Policy policy) {
    return policy
        .getControl()
        .flatMap(Control::getStatus)
        .filter(s -> s == PolicyStatus.DRAFT)
        .isPresent();
  }

  /** The first member by which both policies are told apart; null if none differs. */
  private static @Nullable JsonPointer newLabel(Policy policy, Policy previous) {
    Control now = policy.getControl().orElse(null);
    Control before = previous.getControl().orElse(null);
    if (now == null || before == null) {
      return null;
    }
    if (differ(now.getVersion(), before.getVersion())) {
      return CONTROL.child("version");
    }
    if (differ(now.getAcademicYear(), before.getAcademicYear())) {
      return CONTROL.child("academicYear");
    }
    return certainlyDiffer(policy.approvedOn(), previous.approvedOn())
        ? CONTROL.child("approval").child("date")
        : null;
  }

  /** Whether both are stated, and not the same: what was added later is no news. */
  private static boolean differ(Optional<?> now, Optional<?> before) {
    return now.isPresent() && before.isPresent() && !now.equals(before);
  }

  private static boolean certainlyDiffer(Optional<PartialDate> now, Optional<PartialDate> before) {
    return now.isPresent()
        && before.isPresent()
        && (now.get().isCertainlyBefore(before.get()) || before.get().isCertainlyBefore(now.get()));
  }

  private static boolean saysTheSame(Policy before, Policy after) {
    for (Change change : PolicyDiff.between(content(before), content(after)).getChanges()) {
      if (change.getKind() != ChangeKind.TYPOGRAPHY) {
        return false;
      }
    }
    return true;
  }

  /** The policy without what is about the document, or says when it was and will be reviewed. */
  private static Policy content(Policy policy) {
    return policy.toBuilder()
        .schemaUri(Optional.empty())
        .reference(Optional.empty())
        .control(Optional.empty())
        .review(
            policy
                .getReview()
                .map(VersionUnchanged::withoutDates)
                .filter(r -> !r.equals(NO_REVIEW)))
        .extensions(Extensions.NONE)
        .build();
  }

  private static ReviewSchedule withoutDates(ReviewSchedule review) {
    return review.toBuilder()
        .lastReview(Optional.empty())
        .nextReview(Optional.empty())
        .extensions(Extensions.NONE)
        .build();
  }
}
