package org.cohesion.examples.policyimport.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.policy.Policy;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

  private static final String BODY =
      """

      Rationale

      We wrote this policy so that everybody here knows what we mean to do.
      """;

  @Test
  void takesSchoolMottoAndTitle() {
    Policy draft =
        TextDraft.of(
            "Elm Row Primary School\n\n\"Kindness first\"\n\nPolicy for Community Cohesion\n"
                + BODY);

    assertThat(draft.getSchool().orElseThrow().getName()).contains("Elm Row Primary School");
    assertThat(draft.getSchool().orElseThrow().getMotto()).contains("Kindness first");
    assertThat(draft.getTitle()).contains("Policy for Community Cohesion");
  }

  @Test
  void takesATitleThatDoesNotSayPolicy() {
    Policy draft = TextDraft.of("Being Part of It: Community Cohesion at Elm Row School\n" + BODY);

    assertThat(draft.getTitle()).contains("Being Part of It: Community Cohesion at Elm Row School");
  }

  @Test
  void takesTheSchoolOfTheTitleWithoutWhatFollows() {
    Policy draft = TextDraft.of("Elm Row School: Equality and Community Cohesion Policy\n" + BODY);

    assertThat(draft.getSchool().orElseThrow().getName()).contains("Elm Row School");
  }
}
