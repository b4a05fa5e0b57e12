package org.cohesion.examples.misservice.checking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.cohesion.examples.policycheck.checking.Checker;
import org.cohesion.examples.policycheck.checking.Validators;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.finding.Finding;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyReader;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.report.CheckSettings;
import org.cohesion.review.TermCalendar;
import org.cohesion.school.Urn;
import org.cohesion.validation.PolicyValidator;
import org.cohesion.validation.rule.RuleInfo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads and checks policies, each by the profile that its status asks for. All methods may be
 * called from any number of threads.
 */
@Component
public class PolicyChecking {

  private static final String OVERDUE = "review.overdue";

  private final Clock clock;
  private final PolicyReader reader = PolicyReader.builder().build();
  private final TermCalendar terms;
  private final Validators validators;
  private final PolicyValidator overdue;

  /**
   * @param clock tells the day
   * @param settings the terms of the schools, if they have their own, and what else is decided
   */
  public PolicyChecking(Clock clock, CheckSettings settings) {
    this.clock = clock;
    this.terms =
        settings.getTermDates().isEmpty()
            ? TermCalendar.statutory()
            : TermCalendar.of(settings.getTermDates());
    this.validators = new Validators(null, () -> Checker.rules().settings(settings));
    this.overdue =
        PolicyValidator.builder()
            .settings(settings)
            .without(
                PolicyValidator.builder().build().getRules().stream()
                    .map(RuleInfo::id)
                    .filter(Predicate.not(OVERDUE::equals))
                    .toArray(String[]::new))
            .build();
  }

  /** {@return the day of today} */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** {@return when terms begin and end: those of the law, unless the schools have their own} */
  public TermCalendar terms() {
    return terms;
  }

  /**
   * Checks a document for today.
   *
   * @param document the document in UTF-8; must not be changed as long as the result is in use
   */
  public Checked check(byte[] document) {
    Decoded decoded = reader.decode(document);
    CheckedDocuments documents = new Checker(validators, null, today()).check(decoded);
    return new Checked(
        decoded,
        documents.findings(),
        documents.policies().isEmpty() ? null : documents.policies().get(0));
  }

  /**
   * Checks a document that is to be kept as the policy of a school.
   *
   * @param document the document in UTF-8; must not be changed as long as the result is in use
   * @param urn the school
   */
  public Submission submit(byte[] document, Urn urn) {
    return Submission.of(document, urn, this);
  }

  /** {@return what is found in a policy today; without positions, since there is no document} */
  public List<Finding> findings(Policy policy) {
    return validators.of(policy).validate(policy, today()).getFindings();
  }

  /**
   * The last day on which the next review of a policy is on time, as the rules see it.
   *
   * @return the day; null if the policy is never overdue: a draft, or no longer in force, or
   *     nothing tells
   */
  public @Nullable LocalDate dueBy(Policy policy) {
    if (isDraft(policy) || policy.reviewDueBy().isEmpty()) {
      return null;
    }
    // A term can move it within the year, or into the next.
    LocalDate onTime = policy.reviewDueBy().get().minusYears(2);
    LocalDate late = policy.reviewDueBy().get().plusYears(2);
    if (!isOverdue(policy, late)) {
      return null;
    }
    while (onTime.plusDays(1).isBefore(late)) {
      LocalDate between = onTime.plusDays((late.toEpochDay() - onTime.toEpochDay()) / 2);
      if (isOverdue(policy, between)) {
        late = between;
      } else {
        onTime = between;
      }
    }
    return onTime;
  }

  private static boolean isDraft(Policy policy) {
    return policy
        .getControl()
        .flatMap(Control::getStatus)
        .filter(PolicyStatus.DRAFT::equals)
        .isPresent();
  }

  private boolean isOverdue(Policy policy, LocalDate day) {
    return overdue.validate(policy, day).getFindings().stream()
        .anyMatch(finding -> finding.getKind().getId().equals(OVERDUE));
  }
}
