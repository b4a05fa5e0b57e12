package org.cohesion.examples.misservice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cohesion.examples.misservice.Policies;
import org.cohesion.examples.misservice.TestService;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was understood of a document, until somebody confirms it. */
class DraftPageTest {

  private static final Path DOCUMENTS = Path.of("../policy-import/src/test/documents");

  private final Visitor writer = Visitor.signedIn("writer");

  @BeforeEach
  void forgetAll() {
    TestService.shared().clear();
  }

  private Document draft(String name) throws IOException {
    writer.get("/new");
    writer.upload(name, Files.readAllBytes(DOCUMENTS.resolve(name)), Map.of("urn", "999005"));
    return writer.follow();
  }

  private static void assertIsStillTheDraft(Document page) {
    assertThat(page.select("h1").text()).isEqualTo("Is this right?");
    assertThat(page.select("#found tbody tr")).hasSizeGreaterThan(5);
  }

  @Test
  void staysWithItsGuessesIfThePolicyHasErrors() throws IOException {
    draft("docx/sound.s3.docx");
    String text = writer.written("text").replaceFirst("(\"statement\": \"[^\"]+)\"", "$1 and\"");

    Document page = writer.submit("/store", Map.of("text", text));

    assertThat(writer.status()).isEqualTo(422);
    assertThat(page.select("[role=alert] a").text()).startsWith("The policy was not stored");
    assertIsStillTheDraft(page);
    assertThat(page.select("article.error")).isNotEmpty();
    assertThat(writer.written("text")).isEqualTo(text);
  }

  @Test
  void staysWithItsGuessesIfTheTextIsNoPolicy() throws IOException {
    draft("docx/sound.s3.docx");

    Document page = writer.submit("/store", Map.of("text", "{\"title\": "));

    assertThat(writer.status()).isEqualTo(422);
    assertThat(page.select("[role=alert] a").text()).startsWith("This cannot be read as a policy.");
    assertIsStillTheDraft(page);
    assertThat(writer.written("text")).isEqualTo("{\"title\": ");
  }

  @Test
  void staysWithItsGuessesIfTheNumberIsThatOfAnotherSchool() throws IOException {
    draft("docx/sound.s3.docx");

    Document page = writer.submit("/store", Map.of("urn", "999006"));

    assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#urn");
    assertThat(page.select("#urn").attr("value")).isEqualTo("999006");
    assertIsStillTheDraft(page);

    writer.submit("/store", Map.of("urn", "999005"));
    assertThat(writer.location()).isEqualTo("/schools/999005?stored=1");
  }

  @Test
  void staysWithWhatWasTypedWhenItIsCheckedOrTheLanguageIsChanged() throws IOException {
    draft("docx/sound.s3.docx");
    String text = writer.written("text") + "\n";

    Document page =
        writer.post("/check", writer.fields("/store", Map.of("text", text, "lang", "cy")));

    assertThat(writer.status()).isEqualTo(200);
    assertThat(page.select("html").attr("lang")).isEqualTo("cy");
    assertThat(page.select("#found tbody tr")).hasSizeGreaterThan(5);
    assertThat(writer.written("text")).isEqualTo(text);
    assertThat(page.select("[role=alert]")).isEmpty();
  }

  @Test
  void isCheckedAsAdoptedIfSomebodySaysThatItWasApproved() throws IOException {
    Document asDraft = draft("docx/slips.s3.docx");
    assertThat(asDraft.select("#status button").text()).isEqualTo("It was approved");
    assertThat(writer.written("text")).contains("\"status\": \"draft\"");
    int before = asDraft.select("#result article").size();

    Document page = writer.post("/check", writer.fields("/store", Map.of("approved", "yes")));

    assertIsStillTheDraft(page);
    assertThat(page.select("#status")).isEmpty();
    assertThat(writer.written("text")).contains("\"status\": \"adopted\"");
    assertThat(page.select("#result article").size()).isGreaterThan(before);
  }

  @Test
  void staysAsItIsIfATextThatIsNoPolicyIsSaidToBeApproved() throws IOException {
    draft("docx/sound.s3.docx");

    writer.post(
        "/check", writer.fields("/store", Map.of("approved", "yes", "text", "{\"title\": ")));

    assertThat(writer.written("text")).isEqualTo("{\"title\": ");
  }

  @Test
  void saysWhatIsMissingInTheTextAsItIsNow() throws IOException {
    draft("docx/sound.s3.docx");
    String text =
        writer.written("text").replaceFirst("\"urn\": \"999005\"", "\"ukprn\": \"10012345\"");

    Document page = writer.post("/check", writer.fields("/store", Map.of("text", text)));

    assertThat(page.select(".first li").eachText())
        .anyMatch(said -> said.contains("not found: URN"));

    page =
        writer.post(
            "/check",
            writer.fields(
                "/store",
                Map.of("text", text.replace("\"ukprn\": \"10012345\"", "\"urn\": \"999005\""))));
    assertThat(page.select(".first li").eachText()).noneMatch(said -> said.contains("URN"));
  }

  @Test
  void givesWayToWhatSomebodyElseStored() throws IOException {
    draft("docx/sound.s3.docx");
    Map<String, String> mine = writer.fields("/store", Map.of());
    Stored.policy(Policies.titled("Theirs", "999005"), "999005");

    Document page = writer.post("/store", mine);

    assertThat(writer.status()).isEqualTo(409);
    assertThat(page.select("#differences")).isNotEmpty();
    writer.submit("/store", Map.of());
    assertThat(writer.location()).isEqualTo("/schools/999005?stored=2");
  }

  @Test
  void goesOnAsATextWhenItIsForgotten() throws IOException {
    draft("docx/sound.s3.docx");

    Document page = writer.submit("/store", Map.of("draft", "forgotten", "text", "{\"title\": "));

    assertThat(page.select("[role=alert] a").text()).startsWith("This cannot be read as a policy.");
    assertThat(page.select("#found")).isEmpty();
    assertThat(writer.written("text")).isEqualTo("{\"title\": ");
  }

  @Test
  void hasEachFindingBesideWhatItIsAboutWithItsPlaceInTheDocument() throws IOException {
    Document page = draft("docx/slips.s2.docx");

    assertThat(page.select("#found tbody th").eachText().subList(0, 4))
        .containsExactly("Title", "Reference", "School", "URN");
    Element review = row(page, "Next review");
    assertThat(review.text()).contains("September 2026", "table 1, row 9");
    assertThat(review.select(".drafted a").eachText()).hasSize(2);
    Element procedures = row(page, "Procedures");
    assertThat(procedures.select(".drafted .place").eachText())
        .anyMatch(text -> text.matches(".*Weekly reading support from.* (paragraph|table).*"));
    assertThat(page.select("#others .drafted a")).isNotEmpty();
    List<String> beside =
        page.select("#found .drafted a, #kept .drafted a, #others .drafted a").eachAttr("href");
    assertThat(beside)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            page.select("#result article").eachAttr("id").stream().map(id -> "#" + id).toList());
    for (Element finding : row(page, "Next review").select(".drafted a")) {
      assertThat(page.expectFirst("#result " + finding.attr("href") + " .source-place").text())
          .isEqualTo("In the document: table 1, row 9");
    }
  }

  @Test
  void showsTheWordsWhereAPageOfTheWebHasNothingToCount() throws IOException {
    Document page = draft("html/slips.s1.html");

    assertThat(row(page, "Next review").text())
        .contains("at the words “Next review date September 2026”");
    assertThat(page.select("#found").text()).doesNotContain("properties of the document");
  }

  @Test
  void showsWhatWasCorrectedBesideWhatWasUnderstood() throws IOException {
    draft("docx/slips.s2.docx");
    String text = writer.written("text").replace("\"2026-09\"", "\"2027-03\"");

    Document page = writer.submit("/store", Map.of("text", text));

    assertThat(row(page, "Next review").text()).contains("September 2026 Now: March 2027");
    assertThat(row(page, "Title").select(".now")).isEmpty();
  }

  @Test
  void forgetsThePlaceOfWhatMovedInTheText() throws IOException {
    draft("docx/slips.s2.docx");
    String text =
        writer
            .written("text")
            .replaceFirst(
                "(\"procedures\": \\[\n *)\\{", "$1{\"statement\": \"Plan more and\"}, {");

    Document page = writer.submit("/store", Map.of("text", text));

    Element added =
        page.select("#result article").stream()
            .filter(article -> article.previousElementSibling() == null)
            .filter(
                article ->
                    Objects.requireNonNull(article.closest(".stretch"))
                        .text()
                        .contains("Plan more and"))
            .findFirst()
            .orElseThrow();
    assertThat(added.select(".source-place").text()).doesNotContain("Weekly");
    assertThat(row(page, "Procedures").text()).doesNotContain("Plan a week of lessons about");
  }

  private static Element row(Document page, String name) {
    return page.select("#found tbody tr").stream()
        .filter(row -> row.expectFirst("th").text().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
