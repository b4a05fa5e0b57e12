package com.example.policies

import java.time.LocalDate
import kotlin.jvm.optionals.getOrNull
import org.cohesion.json.PolicyJson
import org.cohesion.policy.Approval
import org.cohesion.policy.Control
import org.cohesion.policy.Policy
import org.cohesion.review.Frequency
import org.cohesion.review.PartialDate
import org.cohesion.review.ReviewSchedule
import org.cohesion.review.Term
import org.cohesion.school.Party
import org.cohesion.school.Role
import org.cohesion.validation.PolicyValidator

/** A policy that is approved and then reviewed each year. */
fun reviewedYearly(title: String, approved: LocalDate, next: PartialDate?): Policy {
  val review =
    ReviewSchedule.builder()
      .frequency(Frequency.ANNUAL)
      .reviewer(Party.builder().role(Role.GOVERNING_BODY).build())
      .apply { next?.let { nextReview(it) } }
      .build()
  return Policy.builder()
    .title(title)
    .control(
      Control.builder()
        .approval(Approval.builder().date(PartialDate.of(approved)).build())
        .build()
    )
    .review(review)
    .build()
}

/** The term of the review in words, or null if the policy has none. */
fun term(policy: Policy): String? =
  when (policy.review.getOrNull()?.term?.getOrNull()) {
    Term.AUTUMN -> "before Christmas"
    Term.SPRING -> "before Easter"
    Term.SUMMER -> "before the holidays"
    null -> null
  }

/** Ids of the rules that have something to say about the review. */
fun reviewFindings(policy: Policy, day: LocalDate): List<String> =
  PolicyValidator.builder()
    .build()
    .validate(policy, day)
    .findings
    .map { it.kind.id }
    .filter { it.startsWith("review.") }

/** The policy after a journey as JSON. */
fun copied(policy: Policy): Policy = PolicyJson.decode(PolicyJson.encode(policy)).orThrow()
