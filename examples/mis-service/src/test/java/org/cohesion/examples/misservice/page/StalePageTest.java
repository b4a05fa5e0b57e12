package org.cohesion.examples.misservice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cohesion.examples.misservice.Policies;
import org.cohesion.examples.misservice.TestService;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forms that are sent from pages that were open too long. */
class StalePageTest {

  private final String typed = Stored.text(Policies.titled("</textarea>Mine", "999002"));

  @BeforeEach
  void forgetAll() {
    TestService.shared().clear();
  }

  private Document sent(Visitor visitor, Map<String, String> more) {
    Map<String, String> fields = visitor.fields("/store", Map.of("text", typed));
    fields.put("_csrf", "of a session that has ended");
    fields.putAll(more);
    return visitor.post("/store", fields);
  }

  @Test
  void giveBackWhatWasTypedToThoseWhoWereSignedOut() {
    Visitor writer = Visitor.signedIn("writer");
    writer.get("/new");
    Map<String, String> fields = writer.fields("/store", Map.of("text", typed));

    Visitor signedOut = Visitor.stranger();
    Document page = signedOut.post("/store", fields);

    assertThat(signedOut.status()).isEqualTo(403);
    assertThat(page.select("h1").text()).isEqualTo("This page was open too long");
    assertThat(page.select("main").text())
        .contains("You have been signed out", "nothing was stored", "Copy it first, then sign in");
    assertThat(page.expectFirst("main textarea[readonly]").wholeText()).endsWith(typed);
    assertThat(page.select("main form")).isEmpty();
    assertThat(page.select("main a.button").attr("href")).isEqualTo("/login");
  }

  @Test
  void canBeSentAgainByThoseWhoSignedInMeanwhile() {
    Visitor writer = Visitor.signedIn("writer").sendingFrom("same-origin");
    writer.get("/new");

    Document page = sent(writer, Map.of());

    assertThat(writer.status()).isEqualTo(403);
    assertThat(page.select("main").text())
        .contains("You opened it before you last signed in.", "Look at it, and send it again.");
    assertThat(writer.written("text")).isEqualTo(typed);
    writer.submit("/store", Map.of());
    assertThat(writer.location()).isEqualTo("/schools/999002?stored=1");
  }

  @Test
  void cannotBeSentAgainIfTheBrowserDoesNotSayThatTheyAreOurs() {
    Visitor writer = Visitor.signedIn("writer");
    writer.get("/new");

    Document page = sent(writer, Map.of("school", "999002"));
    assertThat(page.select("main form")).isEmpty();
    assertThat(page.expectFirst("main textarea").wholeText()).endsWith(typed);
    assertThat(page.select("main a.button").attr("href")).isEqualTo("/schools/999002/edit");

    writer.get("/new");
    page = sent(writer.sendingFrom("cross-site"), Map.of());
    assertThat(page.select("main form, main textarea")).isEmpty();
    assertThat(page.text()).doesNotContain("Mine");
    assertThat(page.select("main a.button").attr("href")).isEqualTo("/new");
  }

  @Test
  void leadBackToWhereDocumentsAreUploadedAndPeopleSignInAndOut() {
    Visitor writer = Visitor.signedIn("writer");
    writer.get("/new");
    Document page = writer.upload("policy.txt", new byte[] {'a'}, Map.of("_csrf", "old"));
    assertThat(writer.status()).isEqualTo(403);
    assertThat(page.select("main").text()).contains("fill in the form and send it once more");
    assertThat(page.select("main a.button").attr("href")).isEqualTo("/new");

    page = Visitor.stranger().post("/login", Map.of("username", "writer"));
    assertThat(page.select("h1").text()).isEqualTo("This page was open too long");
    assertThat(page.select("main a.button").attr("href")).isEqualTo("/login");

    Visitor reader = Visitor.signedIn("reader");
    page = reader.post("/logout", Map.of());
    assertThat(page.select("h1").text()).isEqualTo("This page was open too long");
    assertThat(page.select("main a.button").attr("href")).isEqualTo("/");
  }

  @Test
  void speakWelsh() {
    Document page = Visitor.stranger().asking("cy").post("/store", Map.of("text", "a"));

    assertThat(page.select("html").attr("lang")).isEqualTo("cy");
    assertThat(page.select("h1").text()).isEqualTo("Bu'r dudalen hon ar agor yn rhy hir");
  }
}
