package org.cohesion.examples.policyimport.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.policy.Policy;
import org.junit.jupiter.api.Test;

class ContentCuesTest {

  private static final String FRONT = "Elm Row School\n\nCommunity Cohesion Policy\n\n";
  private static final String REST =
      """

      Rationale

      We wrote this policy so that everybody here knows what we mean to do.

      """;

  @Test
  void tellsAimsByInfinitives() {
    Policy draft =
        TextDraft.of(
            FRONT + REST + "In three years\n\n- To close the gap.\n- To know our street.\n");

    assertThat(draft.getAims().orElseThrow().getGeneral()).hasSize(2);
  }

  @Test
  void tellsPrinciplesByABelief() {
    Policy draft =
        TextDraft.of(
            FRONT + REST + "Things we hold on to\n\nWe believe that:\n\n- all count\n- all can\n");

    assertThat(draft.getPrinciples().orElseThrow().getPrinciples()).hasSize(2);
  }

  @Test
  void tellsResponsibilitiesByWhoActs() {
    Policy draft =
        TextDraft.of(
            FRONT
                + REST
                + "Jobs to be done\n\nThe headteacher will see that this policy is known.\n\n"
                + "Governors will visit and ask questions about it.\n");

    assertThat(draft.getResponsibilities().orElseThrow().getResponsibilities()).hasSize(2);
  }

  @Test
  void leavesWhatNothingTellsInTheSections() {
    Policy draft =
        TextDraft.of(FRONT + REST + "The pond\n\nThe pond is deep and has a fence around it.\n");

    assertThat(draft.getSections()).hasSize(1);
  }
}
