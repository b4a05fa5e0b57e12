package org.cohesion.examples.policyimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents whose drafts are as large as a policy may be, and just too large. */
class LargestDraftsTest {

  private static final int MIB = 1 << 20;
  private static final int LONGEST = 256 << 10;
  private static final int MOST_VALUES = 16_384;
  private static final String MORE = ", which is more than is read; import the policy by itself";
  private static final String TITLE = "# Community Cohesion Policy\n\n";
  private static final String LUNCH = TITLE + "### Lunch\n\n";
  private static final String TOO_MANY =
      "it has more than 16384 paragraphs, entries and rows" + MORE;
  private static final String TOO_LONG = "one part of it has more than 262144 letters" + MORE;

  private static Policy draft(String document) {
    try {
      return DocumentImport.of(document.getBytes(UTF_8)).policy();
    } catch (UnreadableDocumentException e) {
      throw new AssertionError("the document cannot be read", e);
    }
  }

  private static void refuses(String document, String message) {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> DocumentImport.of(document.getBytes(UTF_8)))
        .withMessage(message)
        .matches(problem -> problem.reason() == Reason.TOO_LARGE);
  }

  @Test
  void takesAsManyParagraphsAsAPolicyHolds() {
    // The section itself is one of them.
    String paragraphs = "Soup.\n\n".repeat(MOST_VALUES - 1);

    assertThat(draft(LUNCH + paragraphs).getSections().get(0).getParagraphs())
        .hasSize(MOST_VALUES - 1);
    refuses(LUNCH + paragraphs + "Soup.\n\n", TOO_MANY);
  }

  @Test
  void takesAsManyAimsAsAPolicyHolds() {
    String aims = TITLE + "## Aims\n\n" + "- to learn\n".repeat(MOST_VALUES);

    assertThat(draft(aims).getAims().orElseThrow().getGeneral()).hasSize(MOST_VALUES);
    refuses(aims + "- to learn\n", TOO_MANY);
  }

  @Test
  void takesAsManyPartsAsAnOutlineNames() {
    // A section, its paragraph, its line of the outline and the two names in that; and the review.
    String first = TITLE + "## Review\n\nWe review it.\n\n## Rationale\n\nIt is good.\n\n";
    int parts = (MOST_VALUES - 1 - 2 * 2) / 5;
    String sections = "## Lunch\n\nSoup.\n\n".repeat(parts);

    assertThat(draft(first + sections).getOutline()).hasSize(parts + 2);
    refuses(first + sections + "## Lunch\n\nSoup.\n\n", TOO_MANY);
  }

  @Test
  void takesATextAsLongAsThatOfAPolicy() {
    String words = "soup ".repeat(LONGEST / 5) + "soups";

    assertThat(draft(LUNCH + words.substring(0, LONGEST)).getSections().get(0).getParagraphs())
        .singleElement()
        .satisfies(text -> assertThat(text).hasSize(LONGEST));
    refuses(
        LUNCH + words.substring(0, LONGEST + 1),
        "one paragraph of it has more than 262144 letters" + MORE);
  }

  @Test
  void takesParagraphsThatAreOneTextAsLongAsThatOfAPolicy() {
    String before = TITLE + "### Our aims\n\n";
    String line = "We want what we want so that we all want it.\n\n";
    int lines = LONGEST / (line.length() - 1);
    String rest = "x".repeat(LONGEST - lines * (line.length() - 1)) + "\n\n";

    assertThat(
            draft(before + line.repeat(lines) + rest + "- to learn\n")
                .getAims()
                .orElseThrow()
                .getIntroduction())
        .hasValueSatisfying(text -> assertThat(text).hasSize(LONGEST));
    refuses(before + line.repeat(lines) + "x" + rest + "- to learn\n", TOO_LONG);
  }

  @Test
  void takesAsManyBytesAsAPolicyHas() {
    String paragraphs = ("soup ".repeat(200).strip() + "\n\n").repeat(1_030);
    int rest = MIB - PolicyJson.encode(draft(LUNCH + paragraphs + "x\n\n")).length;

    assertThat(PolicyJson.encode(draft(LUNCH + paragraphs + "x".repeat(rest + 1) + "\n\n")))
        .hasSize(MIB);
    refuses(
        LUNCH + paragraphs + "x".repeat(rest + 2) + "\n\n",
        "it has more text than a policy" + MORE);
  }

  @Test
  void refusesMarksThatMakeTheJsonTooLarge() {
    refuses(
        LUNCH + ("\"".repeat(999) + "x\n\n").repeat(600), "it has more text than a policy" + MORE);
  }

  @Test
  void keepsListsInsideListsHoweverDeepTheyAre() {
    String open = "<ul><li>soup".repeat(200);
    String close = "</li></ul>".repeat(200);

    Policy policy = draft("<html><h1>Cohesion Policy</h1><h3>Lunch</h3>" + open + close);

    assertThat(policy.getSections().get(0).getParagraphs()).hasSize(200);
  }

  @Test
  void writesADraftOnOneLineIfWhiteSpaceWouldMakeItTooLarge(@TempDir Path folder)
      throws IOException {
    String paragraphs = ("soup ".repeat(13).strip() + "\n\n").repeat(15_000);
    Path document = Files.writeString(folder.resolve("menu.md"), LUNCH + paragraphs);

    Outcome outcome = Outcome.of(document.toString());

    assertThat(outcome.status()).isLessThan(2);
    assertThat(outcome.out()).hasSizeLessThan(MIB).doesNotContain("\n  ");
    assertThat(PolicyJson.decodeText(outcome.out()).getPolicy())
        .contains(draft(LUNCH + paragraphs));
  }

  @Test
  void saysInPlainWordsThatThereIsTooMuch(@TempDir Path folder) throws IOException {
    Path document = Files.writeString(folder.resolve("menu.txt"), "Soup.\n\n".repeat(20_000));

    Outcome outcome = Outcome.of(document.toString());

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).isEqualTo("policy-import: " + document + ": " + TOO_MANY + "\n");
  }
}
