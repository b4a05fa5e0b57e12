package org.cohesion.examples.nationalaudit.generation;

import java.time.LocalDate;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Policy;

/** Slips in the words of a policy. */
final class SlipsOfText {

  private SlipsOfText() {}

  static Policy repealedLaw(Policy policy, LocalDate day) {
    return policy.toBuilder()
        .addLegalBasis(
            LegalCitation.builder()
                .instrument("Race Relations Act 1976")
                .provision("section 71")
                .build())
        .build();
  }

  static Policy dangling(Policy policy, LocalDate day) {
    return withParagraph(policy, "Those who took part in writing it were:");
  }

  static Policy blank(Policy policy, LocalDate day) {
    return withParagraph(policy, " ");
  }

  static Policy placeholder(Policy policy, LocalDate day) {
    return withParagraph(policy, "Questions go to [name of contact] in the office.");
  }

  private static Policy withParagraph(Policy policy, String paragraph) {
    return policy.toBuilder()
        .rationale(policy.getRationale().orElseThrow().toBuilder().addParagraphs(paragraph).build())
        .build();
  }
}
