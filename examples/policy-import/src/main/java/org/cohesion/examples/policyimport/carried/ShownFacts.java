package org.cohesion.examples.policyimport.carried;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Party;
import org.cohesion.school.Role;

/**
 * Compares dates that the rules read, and who approved, with those of a policy: the words alone do
 * not tell which date is which.
 */
final class ShownFacts {

  private static final List<Function<Policy, Optional<String>>> FACTS =
      List.of(
          policy -> policy.approvedOn().map(Object::toString),
          policy ->
              policy
                  .getControl()
                  .flatMap(Control::getApproval)
                  .flatMap(Approval::getBody)
                  .flatMap(Party::getRole)
                  .map(Role::getJsonName),
          policy ->
              policy.getControl().flatMap(Control::getAcademicYear).map(AcademicYear::toString),
          policy -> policy.getControl().flatMap(Control::getEffectiveFrom).map(Object::toString),
          policy -> policy.getReview().flatMap(ReviewSchedule::getLastReview).map(Object::toString),
          policy ->
              policy.getReview().flatMap(ReviewSchedule::getNextReview).map(Object::toString));

  private ShownFacts() {}

  /** {@return whether the rules have read something that is another thing in the policy} */
  static boolean contradict(Policy policy, Imported byRules) {
    return FACTS.stream()
        .anyMatch(
            fact -> {
              Optional<String> carried = fact.apply(policy);
              Optional<String> read = fact.apply(byRules.policy());
              return carried.isPresent()
                  && read.isPresent()
                  && !carried.get().startsWith(read.get())
                  && !read.get().startsWith(carried.get());
            });
  }
}
