package org.cohesion.examples.misservice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cohesion.examples.misservice.Policies;
import org.cohesion.examples.misservice.TestService;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages that tell of mistakes. */
class FaultyPagesTest {

  private final Visitor writer = Visitor.signedIn("writer");

  @BeforeEach
  void forgetAll() {
    TestService.shared().clear();
  }

  /** The summary comes first, gets the focus and leads to what is to be put right. */
  private static void assertTellsOfMistakes(Document page, String error) {
    assertThat(page.title()).startsWith(error);
    Element summary = page.expectFirst("main > *");
    assertThat(summary.attr("role")).isEqualTo("alert");
    assertThat(summary.hasAttr("autofocus")).isTrue();
    assertThat(summary.attr("tabindex")).isEqualTo("-1");
    assertThat(summary.select("a[href^=#]"))
        .isNotEmpty()
        .allSatisfy(
            link -> assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull());
  }

  @Test
  void sayItInTheTitleAndFirst() {
    writer.get("/new");
    assertThat(writer.page().title()).isEqualTo("Add a policy · School policies");

    Document page = writer.submit("/store", Map.of("text", "{"));
    assertTellsOfMistakes(page, "Error: Add a policy · ");

    writer.get("/new");
    page = writer.submit("/store", Map.of("text", "{}", "urn", "12"));
    assertTellsOfMistakes(page, "Error: ");

    writer.get("/new");
    page = writer.upload("policy.docx", new byte[0], Map.of("urn", "12"));
    assertTellsOfMistakes(page, "Error: Upload a document · ");
    assertThat(page.select("#file-wrong .unseen").text()).isEqualTo("Error:");

    Stored.policy(Policies.titled("First", "999002"), "999002");
    writer.get("/new");
    page = writer.submit("/store", Map.of("text", Stored.text(Policies.titled("Mine", "999002"))));
    assertTellsOfMistakes(page, "Error: ");
  }

  @Test
  void sayItInWelsh() {
    writer.asking("cy").get("/new");

    assertTellsOfMistakes(writer.submit("/store", Map.of("text", "{")), "Gwall: Ychwanegu polisi");
  }

  @Test
  void sayItToThoseWhoCouldNotSignIn() {
    Visitor stranger = Visitor.stranger();
    assertThat(stranger.get("/login").title()).startsWith("Sign in");

    stranger.submit("/login", Map.of("username", "writer", "password", "wrong"));

    Document page = stranger.follow();
    assertTellsOfMistakes(page, "Error: Sign in");
    assertThat(page.select("input[aria-invalid=true]").eachAttr("id"))
        .containsExactly("username", "password");
    assertThat(stranger.get("/login").select("[aria-invalid]")).isEmpty();
  }
}
