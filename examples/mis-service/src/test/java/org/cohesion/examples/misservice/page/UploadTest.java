package org.cohesion.examples.misservice.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cohesion.examples.misservice.Policies;
import org.cohesion.examples.misservice.TestService;
import org.cohesion.examples.misservice.store.PolicyStore;
import org.cohesion.school.Urn;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {

  private static final Path DOCUMENTS = Path.of("../policy-import/src/test/documents");

  private final Visitor writer = Visitor.signedIn("writer");
  private final PolicyStore store = TestService.shared().bean(PolicyStore.class);

  @BeforeEach
  void forgetAll() {
    TestService.shared().clear();
  }

  @Test
  void refusesWhatNoFileCanBeCalled() {
    Visitor visitor = Visitor.signedIn("writer");
    visitor.get("/new");

    visitor.upload("a\0.txt", new byte[] {'a'}, Map.of());

    assertThat(visitor.status()).isEqualTo(400);
    assertThat(visitor.header("Content-Security-Policy")).startsWith("default-src 'none'");
  }

  @Test
  void showsWhatWasUnderstoodBeforeItIsStored() throws IOException {
    writer.get("/new");

    writer.upload(
        "policy.docx",
        Files.readAllBytes(DOCUMENTS.resolve("docx/draft.s2.docx")),
        Map.of("urn", "999005"));
    assertThat(writer.status()).isEqualTo(303);
    assertThat(writer.location()).startsWith("/imports/");
    String draft = writer.location();
    Document page = writer.follow();

    assertThat(page.select("h1").text()).isEqualTo("Is this right?");
    assertThat(page.expectFirst(".verdict").text()).matches("\\d+% of [\\d,]+ words understood");
    assertThat(page.select("#found tbody tr").eachText())
        .anyMatch(row -> row.startsWith("Title "))
        .anyMatch(row -> row.startsWith("URN 999005 given by you"))
        .anyMatch(row -> row.startsWith("Aims "));
    assertThat(page.select("#found").text()).containsPattern("paragraph \\d+");
    assertThat(page.select(".first li")).isNotEmpty();
    assertThat(store.current(Urn.of("999005"))).isEmpty();

    Visitor other = Visitor.signedIn("reader");
    other.get(draft);
    assertThat(other.status()).isEqualTo(403);
  }

  @Test
  void saysFirstThatADraftHasErrors() {
    writer.get("/new");
    writer.upload(
        "policy.txt",
        "Community Cohesion Policy\n\nAims\n\n[Insert the aims of the school here]\n"
            .getBytes(StandardCharsets.UTF_8),
        Map.of("urn", "999005"));

    Document page = writer.follow();

    assertThat(page.expectFirst(".first li a").attr("href")).isEqualTo("#result");
    assertThat(page.expectFirst(".first li").text()).startsWith("1 error to put right");
  }

  @Test
  void storesWhatIsConfirmed() throws IOException {
    writer.get("/new");
    writer.upload(
        "policy.docx",
        Files.readAllBytes(DOCUMENTS.resolve("docx/sound.s3.docx")),
        Map.of("urn", "999005"));
    assertThat(writer.follow().select(".first li a")).isEmpty();

    writer.submit("/store", Map.of());

    assertThat(writer.location()).isEqualTo("/schools/999005?stored=1");
    assertThat(store.school(Urn.of("999005")).orElseThrow().version().storedBy())
        .isEqualTo("writer");
  }

  @Test
  void showsAPolicyAsJsonAsIfItHadBeenPasted() {
    Stored.policy(Policies.titled("First", "999002"), "999002");
    writer.get("/new");

    writer.upload(
        "policy.json",
        Stored.text(Policies.titled("Second", "999002")).getBytes(StandardCharsets.UTF_8),
        Map.of("urn", "999002"));

    assertThat(writer.status()).isEqualTo(200);
    assertThat(writer.written("text")).contains("\"Second\"");
    assertThat(writer.page().select(".notice[role=status]").text())
        .startsWith("The file was read as a policy in JSON");
    writer.submit("/store", Map.of());
    assertThat(writer.location()).isEqualTo("/schools/999002?stored=2");
  }

  @Test
  void takesAFileThatIsCalledJsonForOneWhateverIsInIt() {
    writer.get("/new");

    writer.upload("Policy.JSON", "[]".getBytes(StandardCharsets.UTF_8), Map.of());

    assertThat(writer.status()).isEqualTo(200);
    assertThat(writer.written("text")).isEqualTo("[]");
    assertThat(writer.page().select("article.error")).isNotEmpty();

    writer.get("/new");
    Document page = writer.upload("policy.json", new byte[(1 << 20) + 1], Map.of());
    assertThat(writer.status()).isEqualTo(422);
    assertThat(page.select("[role=alert] a").text())
        .isEqualTo("The text is too large. A policy takes at most 1 MiB.");
  }

  @Test
  void saysWhyADocumentIsNotTaken() {
    writer.get("/new");
    Document page = writer.upload("policy.docx", new byte[] {'P', 'K', 3, 4, 0, 0}, Map.of());
    assertThat(writer.status()).isEqualTo(422);
    assertThat(page.select("[role=alert] a").text()).isEqualTo("The document could not be read.");
    assertThat(page.select("[role=alert] p[lang=en]").text()).isNotEmpty();
    assertThat(page.text()).doesNotContain("Exception");

    page = writer.upload("policy.docx", new byte[0], Map.of());
    assertThat(page.select("[role=alert] a").text()).isEqualTo("Choose a document first.");

    page = writer.upload("policy.docx", new byte[] {'a'}, Map.of("urn", "12"));
    assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#upload-urn");
    assertThat(page.select("#upload-urn").attr("value")).isEqualTo("12");
    assertThat(page.select("main > p").text()).contains("Choose the document once more");
  }

  @Test
  void saysAtOnceAllThatIsWrongWithTheForm() {
    writer.get("/new");

    Document page = writer.upload("", new byte[0], Map.of("urn", "12"));

    assertThat(writer.status()).isEqualTo(422);
    assertThat(page.select("[role=alert] a").eachAttr("href"))
        .containsExactly("#file", "#upload-urn");
    assertThat(page.select("#file-wrong").text()).isEqualTo("Error: Choose a document first.");
    assertThat(page.select("#upload-urn-wrong").text())
        .isEqualTo("Error: A URN has six digits. Check the one that you wrote in the field.");
    assertThat(page.select("[aria-invalid=true]").eachAttr("id"))
        .containsExactly("file", "upload-urn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK Policy", "\u00d0\u00cf Policy", "Policy"})
  void refusesALongTextAtOnceWhateverItBeginsWith(String start) {
    writer.get("/new");
    byte[] text = (start + "\n\n" + "a\n\n".repeat(400_000)).getBytes(ISO_8859_1);

    Document page = writer.upload("policy.txt", text, Map.of());

    assertThat(page.select("[role=alert]").text()).isNotEmpty();
    assertThat(page.text()).contains("it has more than 1 MiB");
  }

  @Test
  void saysThatADocumentIsTooLarge() {
    writer.get("/new");

    Document page = writer.upload("policy.docx", new byte[16 * 1024 * 1024 + 1], Map.of());

    assertThat(writer.status()).isEqualTo(413);
    assertThat(page.select("h1").text()).isEqualTo("This is too large");
    assertThat(page.text()).contains("up to 16 MiB");
  }

  @Test
  void saysThatWhatWasReadIsNoLongerKept() {
    Document page = writer.get("/imports/0123456789");

    assertThat(writer.status()).isEqualTo(422);
    assertThat(page.select("[role=alert] a").text())
        .isEqualTo("What was read from this document is no longer kept. Upload it again.");
  }
}
