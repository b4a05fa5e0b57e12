package org.cohesion.examples.policyimport.recognition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.Deadline;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.cohesion.examples.policyimport.format.DocumentReader;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.html.HtmlReader;
import org.cohesion.examples.policyimport.format.markdown.MarkdownReader;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlBlocksTest {

  private static final String WHY =
      "We wrote this policy so that everybody here knows what we mean to do.";
  private static final String PAM =
      "Ysgrifennwyd y polisi hwn fel bod pawb yma yn gwybod beth yr ydym am ei wneud.";
  private static final String WELSH_LABELS =
      """

      Dyddiad cymeradwyo: 3 Mawrth 2024
      Dyddiad yr adolygiad nesaf: Mawrth 2025
      Awdur: Pennaeth

      """;

  @Test
  void takesLabelsWithSoftBreaksBetweenThemBelowTheTitle() {
    Policy draft =
        markdown("# Polisi Cydlyniant Cymunedol\n" + WELSH_LABELS + "## Rhesymeg\n\n" + PAM);

    assertWelsh(draft);
  }

  @Test
  void takesLabelsWithSoftBreaksBetweenThemAtTheEnd() {
    Policy draft =
        markdown("# Polisi Cydlyniant Cymunedol\n\n## Rhesymeg\n\n" + PAM + "\n" + WELSH_LABELS);

    assertWelsh(draft);
  }

  @Test
  void takesLinesOfAParagraphOfAPage() {
    String labels =
        "<p>Approved by: Governing Body<br>Date approved: 12.3.24<br>Next review: 2.4.25</p>";
    String title = "<h1>Community Cohesion Policy</h1>";
    String why = "<h2>Rationale</h2><p>" + WHY + "</p>";

    assertEnglish(html(title + labels + why));
    assertEnglish(html(title + why + labels));
  }

  @Test
  void takesBoldLabelsAndTheDateBelowWhoApproved() {
    Policy draft =
        markdown(
            "# Community Cohesion Policy\nElm Row School\n\n**Approved by:** Governing Body\n"
                + "**Date:** 12.3.24\n**Next review:** 2.4.25\n\n## Rationale\n\n"
                + WHY);

    assertEnglish(draft);
  }

  @Test
  void takesALineOfTextThatIsAsLongAsOthers() {
    Policy draft =
        TextDraft.of(
            "Community Cohesion Policy\n\nApproved by: Governing Body of the Elm Row School in"
                + " Derwent\nDate approved: 12.3.24\nNext review: 2.4.25\nOne more line\n\n"
                + "Rationale\n\nWe wrote this policy so that everybody here who works and learns\n"
                + "knows what we mean to do, and can ask us how far we have come in the\n"
                + "year.\n");

    assertThat(draft.getReview().orElseThrow().getNextReview().orElseThrow())
        .hasToString("2025-04-02");
    assertThat(draft.getRationale().orElseThrow().getParagraphs()).hasSize(1);
  }

  @Test
  void keepsWhatIsNoLabelInSections() {
    Policy english =
        markdown(
            "# Community Cohesion Policy\n\n"
                + WHY
                + "\n\nApproved by: Governing Body\n12 Hill Road\nDate approved: 12.3.24\n"
                + "Next review: 2.4.25\n");
    Policy welsh =
        markdown(
            "# Polisi Cydlyniant Cymunedol\n\nAwdur: Pennaeth\n12 Heol y Bryn\n"
                + "Dyddiad cymeradwyo: 3 Mawrth 2024\nAdolygiad nesaf: Mawrth 2025\n\n"
                + "## Rhesymeg\n\n"
                + PAM);

    assertEnglish(english);
    assertThat(english.getSections())
        .singleElement()
        .extracting(Narrative::getParagraphs)
        .hasToString("[12 Hill Road]");
    assertWelsh(welsh);
    assertThat(welsh.getSections())
        .singleElement()
        .extracting(Narrative::getParagraphs)
        .hasToString("[12 Heol y Bryn]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We believe one thing above all<br>Review: it never ends, and nobody thinks that it does.",
        "We ask families what they think<br>Contact: we are always glad to hear from them.",
        "Every voice counts here<br>Approved by: everybody who reads it, since all of them are ours"
            + " and all of them may say so",
        "Credwn mewn un peth<br>Adolygiad: nid yw byth yn dod i ben, ac mae pawb yma yn gwybod.",
        "Mae pob llais yn cyfrif<br>Cyfrifoldeb: mae gan bawb ei ran yn y gwaith hwn bob dydd."
      })
  void leavesProseWithALabelWordWhole(String prose) {
    String front = "<h1>Community Cohesion Policy</h1><h2>Rationale</h2>";

    Policy draft = html(front + "<p>" + prose + "</p><h2>Aims</h2><p>To be kind.</p>");

    assertThat(draft.getRationale().orElseThrow().getParagraphs())
        .singleElement()
        .hasToString(prose.replace("<br>", " "));
    assertThat(draft.getReview()).isEmpty();
    assertThat(draft.getControl().orElseThrow().getApproval()).isEmpty();
    assertThat(draft.getControl().orElseThrow().getOwner()).isEmpty();
  }

  @Test
  void leavesTheLabelsOfAnActionWhereTheyStand() {
    Policy draft =
        html(
            "<h1>Community Cohesion Policy</h1><h2>Rationale</h2><p>"
                + WHY
                + "</p><h2>What we do</h2><p>Hold a fair<br>Lead: Deputy Head<br>"
                + "By when: July 2025</p>");

    assertThat(draft.getControl().orElseThrow().getOwner()).isEmpty();
  }

  private static void assertEnglish(Policy draft) {
    assertThat(draft.getControl().orElseThrow().getApproval().orElseThrow())
        .satisfies(
            approval -> {
              assertThat(approval.getBody().orElseThrow().getName()).contains("Governing Body");
              assertThat(approval.getDate().orElseThrow()).hasToString("2024-03-12");
            });
    assertThat(draft.getReview().orElseThrow().getNextReview().orElseThrow())
        .hasToString("2025-04-02");
    assertThat(draft.getRationale().orElseThrow().getParagraphs()).singleElement().hasToString(WHY);
  }

  private static void assertWelsh(Policy draft) {
    assertThat(draft.getControl().orElseThrow().getAuthor().orElseThrow().getName())
        .contains("Pennaeth");
    assertThat(draft.getControl().orElseThrow().getApproval().orElseThrow().getDate().orElseThrow())
        .hasToString("2024-03-03");
    assertThat(draft.getReview().orElseThrow().getNextReview().orElseThrow())
        .hasToString("2025-03");
    assertThat(draft.getRationale().orElseThrow().getParagraphs()).singleElement().hasToString(PAM);
  }

  private static Policy markdown(String text) {
    return draft(new MarkdownReader(), text);
  }

  private static Policy html(String body) {
    return draft(new HtmlReader(), "<!doctype html><html><body>" + body + "</body></html>");
  }

  private static Policy draft(DocumentReader reader, String text) {
    try {
      Deadline deadline = Deadline.in(DocumentLimits.DEFAULT.time());
      Budget budget = new Budget(DocumentLimits.DEFAULT, deadline);
      return Recognition.of(reader.read(text.getBytes(UTF_8), budget), deadline).policy();
    } catch (UnreadableDocumentException e) {
      throw new AssertionError("the text cannot be read", e);
    }
  }
}
