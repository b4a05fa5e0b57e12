package org.cohesion.examples.policyimport.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Policy;
import org.cohesion.review.Term;
import org.cohesion.school.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlFactsTest {

  private static final String FRONT = "Elm Row School\n\nCommunity Cohesion Policy\n\n";
  private static final String BODY =
      "\n\nRationale\n\nWe wrote this policy so that everybody here knows what we mean to do.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Next review: Sept 2025              | 2025-09
          Review date: 10.9.26                | 2026-09-10
          To be reviewed: 1st September 2024  | 2024-09-01
          Due for renewal Jan 2031            | 2031-01
          Date of next review: 09/2016        | 2016-09
          Next review: Autumn term 2025       | 2025
          Adolygiad nesaf: Hydref 2027        | 2027-10
          Dyddiad adolygu: 3 Mawrth 2023      | 2023-03-03
          """)
  void takesTheNextReview(String line, String date) {
    Policy draft = TextDraft.of(FRONT + line + BODY);

    assertThat(draft.getReview().orElseThrow().getNextReview().orElseThrow()).hasToString(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Approved: May 2021                              | 2021-05
          Ratified by governors 14th October 2009         | 2009-10-14
          Adopted by the governing body on 3 May 2019     | 2019-05-03
          Date policy agreed: 12.07.16                    | 2016-07-12
          When was the policy approved: 7 March 2022      | 2022-03-07
          Dyddiad mabwysiadu: 16 Hydref 2025              | 2025-10-16
          """)
  void takesTheApproval(String line, String date) {
    Policy draft = TextDraft.of(FRONT + line + BODY);

    assertThat(draft.getControl().orElseThrow().getApproval().orElseThrow().getDate().orElseThrow())
        .hasToString(date);
  }

  @Test
  void takesFourColumns() {
    Policy draft =
        TextDraft.of(FRONT + "Policy owner\tDeputy Head\tReview date\tSeptember 2026" + BODY);

    assertThat(draft.getControl().orElseThrow().getOwner().orElseThrow().getName())
        .contains("Deputy Head");
    assertThat(draft.getReview().orElseThrow().getNextReview().orElseThrow())
        .hasToString("2026-09");
  }

  @Test
  void takesValuesBelowTheirLabels() {
    Policy draft =
        TextDraft.of(
            FRONT
                + "Document owner\tApproved on\tNext review\n"
                + "Vice Principal\t14 Nov 2023\tNov 2025"
                + BODY);

    assertThat(draft.getControl().orElseThrow().getApproval().orElseThrow().getDate().orElseThrow())
        .hasToString("2023-11-14");
  }

  @Test
  void takesAReviewDateForTheLastReviewWhereTheNextOneIsNamed() {
    Policy draft =
        TextDraft.of(FRONT + "Review date: Sept 2024\nNext review date: Sept 2025" + BODY);

    assertThat(draft.getReview().orElseThrow().getLastReview().orElseThrow())
        .hasToString("2024-09");
    assertThat(draft.getReview().orElseThrow().getNextReview().orElseThrow())
        .hasToString("2025-09");
  }

  @Test
  void takesTwoFactsAtTheFootOfTheDocument() {
    Policy draft = TextDraft.of(FRONT + BODY + "\nReviewed: Sept 2024 Next review: Sept 2025\n");

    assertThat(draft.getReview().orElseThrow().getLastReview().orElseThrow())
        .hasToString("2024-09");
    assertThat(draft.getReview().orElseThrow().getNextReview().orElseThrow())
        .hasToString("2025-09");
  }

  @Test
  void takesNoDateOfWhatIsNotKnown() {
    Policy draft = TextDraft.of(FRONT + "Date: Jan 2010" + BODY);

    assertThat(draft.getReview()).isEmpty();
    assertThat(draft.getControl().orElseThrow().getApproval()).isEmpty();
  }

  @Test
  void keepsASignatureApart() {
    Policy draft = TextDraft.of(FRONT + BODY + "\nSigned: ........ (Chair of Governors)\n");

    assertThat(draft.getRationale().orElseThrow().getParagraphs()).hasSize(1);
    assertThat(draft.getSections()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Approved by: Full Governors 12.3.24   Review: Spring 2026              | Full Governors
          Approved by: Full Governors, 12 March 2024; Next review: Spring 2026   | Full Governors
          Cymeradwywyd gan: Y Llywodraethwyr 12.3.24   Adolygiad: Gwanwyn 2026   | Y Llywodraethwyr
          """)
  void takesWhoApprovedWhenAndTheNextReviewOfOneLine(String line, String body) {
    for (String text : List.of(FRONT + line + BODY, FRONT + BODY + "\n" + line + "\n")) {
      Policy draft = TextDraft.of(text);

      Approval approval = draft.getControl().orElseThrow().getApproval().orElseThrow();
      assertThat(approval.getBody().orElseThrow().getName()).contains(body);
      assertThat(approval.getBody().orElseThrow().getRole()).contains(Role.GOVERNING_BODY);
      assertThat(approval.getDate().orElseThrow()).hasToString("2024-03-12");
      assertThat(draft.getReview().orElseThrow().getNextReview().orElseThrow()).hasToString("2026");
      assertThat(draft.getReview().orElseThrow().getTerm()).contains(Term.SPRING);
    }
  }

  @Test
  void takesNoFactsOfProseThatNamesThem() {
    String english = "What governors approved by vote in May 2023: the plan, and its review.";
    String welsh = "Yr hyn a gymeradwywyd gan bawb yn 2023: y cynllun, a'i adolygiad.";
    Policy draft = TextDraft.of(FRONT + BODY + "\n" + english + "\n\n" + welsh + "\n");

    assertThat(draft.getControl().orElseThrow().getApproval()).isEmpty();
    assertThat(draft.getReview()).isEmpty();
  }
}
