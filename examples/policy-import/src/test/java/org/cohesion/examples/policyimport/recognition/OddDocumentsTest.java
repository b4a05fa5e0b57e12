package org.cohesion.examples.policyimport.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cohesion.examples.policyimport.DocumentImport;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.DocumentFormat;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.school.School;
import org.junit.jupiter.api.Test;

/** What looks like a fact of the policy and is none. */
class OddDocumentsTest {

  private static final String FRONT = "Elm Row School\n\nCommunity Cohesion Policy\n\n";
  private static final String BODY =
      "\n\nRationale\n\nWe wrote this policy so that everybody here knows what we mean to do.\n";

  private static Block block(Zone zone, String text) {
    return new Block(BlockKind.PARAGRAPH, 0, "", List.of(text), zone, Print.PLAIN, Place.NONE);
  }

  private static Policy draft(Block... blocks) throws UnreadableDocumentException {
    return DocumentImport.of(SourceDocument.of(DocumentFormat.DOCX, List.of(blocks))).policy();
  }

  @Test
  void takesNoDateOfAReviewForThatOfTheApproval() {
    Policy draft = TextDraft.of(FRONT + "Approved. To be reviewed in March 2026." + BODY);

    assertThat(draft.approvedOn()).isEmpty();
    assertThat(draft.getControl().flatMap(Control::getApproval)).isEmpty();
  }

  @Test
  void takesNoSentenceForAnAuthor() {
    String song = "Author: of the song we sing each day nobody knows, but it is a fine song.";
    Policy draft = TextDraft.of(FRONT + song + "\n\nAuthor: Staff of Elm Row" + BODY);

    assertThat(draft.getControl().orElseThrow().getAuthor().orElseThrow().getName())
        .contains("Staff of Elm Row");
  }

  @Test
  void keepsPlacesToBeFilledInOutOfTheAims() {
    String aims = "Aims\n\n- to know our neighbours\n\n";
    String blanks = "Signed: ........\n\nDate: ........\n\nReview date: ________\n";

    Policy draft = TextDraft.of(FRONT + aims + blanks);

    assertThat(draft.getAims().orElseThrow().getGeneral()).hasSize(1);
    assertThat(draft.getSections())
        .singleElement()
        .satisfies(
            section ->
                assertThat(section.getParagraphs())
                    .containsExactly(
                        "Signed: ........", "Date: ........", "Review date: ________"));
  }

  @Test
  void takesNoNoteAtTheEdgeOfAPageForTheNameOfTheSchool() throws UnreadableDocumentException {
    Block title = block(Zone.BODY, "Community Cohesion Policy");

    Policy noted = draft(title, block(Zone.FOOTER, "© 2024 Elm Row School. Rated good in 2019"));
    Policy named = draft(title, block(Zone.FOOTER, "Elm Row School"));

    assertThat(noted.getSchool().flatMap(School::getName)).isEmpty();
    assertThat(named.getSchool().flatMap(School::getName)).contains("Elm Row School");
  }

  @Test
  void takesTheSubjectOfALetterForTheTitle() {
    assertThat(TextDraft.of("Subject: Community Cohesion Policy" + BODY).getTitle())
        .contains("Community Cohesion Policy");
  }

  @Test
  void readsLabelsInTwoLanguages() {
    Policy draft =
        TextDraft.of(
            FRONT
                + "Dyddiad adolygu / Review date: 1af o Fai 2025\n"
                + "Cymeradwywyd gan / Approved by: Corff Llywodraethu"
                + BODY);

    assertThat(draft.getReview().orElseThrow().getNextReview().orElseThrow())
        .hasToString("2025-05-01");
    assertThat(draft.getControl().flatMap(Control::getApproval).flatMap(Approval::getBody))
        .hasValueSatisfying(body -> assertThat(body.getName()).contains("Corff Llywodraethu"));
  }

  @Test
  void findsHeadingsBehindRomanNumerals() {
    Policy draft =
        TextDraft.of(
            FRONT
                + """
                I. WHY WE HAVE THIS POLICY
                We live in a town of many faiths, and children need to know each other well.

                II. WHAT WE WANT
                (i) that children know each other
                (ii) that families meet
                """);

    assertThat(draft.getRationale().orElseThrow().getParagraphs()).hasSize(1);
    assertThat(draft.getAims().orElseThrow().getGeneral()).hasSize(2);
  }

  @Test
  void takesHalfOfACharacterAsOneThatIsNotKnown() throws UnreadableDocumentException {
    Policy draft = draft(block(Zone.BODY, "Soup \uD83C is good"));

    assertThat(draft.getSections().get(0).getParagraphs()).containsExactly("Soup \uFFFD is good");
  }

  @Test
  void understandsNoLawInTensOfThousandsOfCapitals() throws UnreadableDocumentException {
    Policy draft = draft(block(Zone.BODY, "Legal"), block(Zone.BODY, "A ".repeat(60_000).strip()));

    assertThat(draft.getLegalBasis()).isEmpty();
  }
}
