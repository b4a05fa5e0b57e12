package org.cohesion.examples.policyimport.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.policy.Policy;
import org.cohesion.strand.AimStrand;
import org.junit.jupiter.api.Test;

class SegmentationTest {

  private static final String FRONT =
      """
      Elm Row School

      Community Cohesion Policy

      Rationale

      We wrote this policy so that everybody here knows what we mean to do.

      """;

  @Test
  void findsStrandsBySingleWordsBelowProcedures() {
    Policy draft =
        TextDraft.of(
            FRONT
                + """
                How we do this

                Learning in class

                - Debating is taught.

                A fair deal for everybody

                - Homework club has computers.

                Out and about

                - The choir sings at the fair.
                """);

    assertThat(draft.getProcedures().orElseThrow().getStrands())
        .extracting(strand -> strand.getStrand())
        .containsExactly(
            AimStrand.TEACHING_LEARNING_AND_CURRICULUM,
            AimStrand.EQUITY_AND_EXCELLENCE,
            AimStrand.ENGAGEMENT_AND_EXTENDED_SERVICES);
  }

  @Test
  void prefersTheSurerHeadingOfResponsibilities() {
    Policy draft =
        TextDraft.of(
            FRONT
                + """
                Leadership and management

                Leaders model respect in all they do and say.

                Roles and responsibilities

                - Governors: approve the policy
                - Headteacher: puts it into practice
                """);

    assertThat(draft.getResponsibilities().orElseThrow().getHeading())
        .contains("Roles and responsibilities");
    assertThat(draft.getSections()).hasSize(1);
  }

  @Test
  void keepsAHistoryOfVersionsApartFromTheSectionAboveIt() {
    Policy draft =
        TextDraft.of(
            FRONT
                + """
                Review

                This policy will be reviewed every year.

                Version\tDate\tChanges
                1\tMay 2019\tFirst version
                2\tMay 2021\tNew aims
                """);

    assertThat(draft.getControl().orElseThrow().getHistory()).hasSize(2);
  }

  @Test
  void readsAWelshDocument() {
    Policy draft =
        TextDraft.of(
            """
            Ysgol Gynradd Cwm Derw

            Polisi Cydlyniad Cymunedol

            Dyddiad cymeradwyo: 3 Mawrth 2020

            Cyflwyniad

            Daw plant o ffermydd, o stad newydd ac o deuluoedd sydd wedi ffoi rhag rhyfel.

            Ein gwerthoedd

            - Croeso i bawb, bob amser.
            - Parch at iaith, ffydd a theulu.

            Rolau a chyfrifoldebau

            - Llywodraethwyr: cymeradwyo'r polisi
            - Pennaeth: gweithredu'r polisi

            Adolygu

            Caiff y polisi ei adolygu bob tair blynedd.
            """);

    assertThat(draft.getRationale().orElseThrow().getHeading()).contains("Cyflwyniad");
    assertThat(draft.getPrinciples().orElseThrow().getPrinciples()).hasSize(2);
    assertThat(draft.getResponsibilities().orElseThrow().getResponsibilities()).hasSize(2);
    assertThat(draft.getReview().orElseThrow().getFrequency().orElseThrow())
        .hasToString("EVERY_THREE_YEARS");
    assertThat(draft.getSections()).isEmpty();
  }
}
