package org.cohesion.examples.misservice.page.school;

import java.time.LocalDate;
import java.util.Optional;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.examples.misservice.store.SchoolState;
import org.cohesion.examples.policyreport.page.ShownText;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;

/**
 * A school and its policy at a glance.
 *
 * @param urn the number of the school
 * @param name its name
 * @param title the title of the policy
 * @param language the language of the policy, and so of the title
 * @param isTitled whether the policy has a title; otherwise something else stands for it, in the
 *     language of the page
 * @param status the status of the policy in words
 * @param statusId the same as the format has it; {@code unstated} if the policy does not say
 * @param review when the next review is due, in words
 * @param isOverdue whether that is past
 */
public record SchoolFacts(
    String urn,
    String name,
    String title,
    String language,
    boolean isTitled,
    String status,
    String statusId,
    String review,
    boolean isOverdue) {

  /** Takes what is to be known out of a policy and out of what the database knows of it. */
  public static SchoolFacts of(SchoolState state, Policy policy, LocalDate today, PageWords words) {
    String urn = state.urn().value();
    return new SchoolFacts(
        urn,
        policy
            .getSchool()
            .flatMap(school -> school.getName())
            .map(ShownText::of)
            .orElseGet(() -> words.text("school.unnamed", urn)),
        policy.getTitle().map(ShownText::of).orElseGet(() -> words.text("school.untitled")),
        policy.getTitle().isPresent()
            ? policy.getLanguage().orElse(Language.ENGLISH).getJsonName()
            : words.language(),
        policy.getTitle().isPresent(),
        policy
            .getControl()
            .flatMap(control -> control.getStatus())
            .map(words.report()::heading)
            .orElseGet(() -> words.text("school.status.none")),
        policy
            .getControl()
            .flatMap(control -> control.getStatus())
            .map(PolicyStatus::getJsonName)
            .orElse("unstated"),
        review(state, policy, words),
        state.on(today) == SchoolState.State.OVERDUE);
  }

  /** {@return whether the policy says whether it is a draft or in force} */
  public boolean hasStatus() {
    return !statusId.equals("unstated");
  }

  /** What the policy states, or else what follows from it. */
  private static String review(SchoolState state, Policy policy, PageWords words) {
    Optional<PartialDate> stated = policy.getReview().flatMap(ReviewSchedule::getNextReview);
    Optional<LocalDate> due = Optional.ofNullable(state.dueBy()).or(policy::reviewDueBy);
    return stated
        .or(() -> due.map(PartialDate::of))
        .map(words.report()::date)
        .orElseGet(() -> words.text("school.review.none"));
  }
}
