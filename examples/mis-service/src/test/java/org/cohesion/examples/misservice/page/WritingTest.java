package org.cohesion.examples.misservice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cohesion.examples.misservice.Policies;
import org.cohesion.examples.misservice.TestService;
import org.cohesion.examples.misservice.store.PolicyStore;
import org.cohesion.policy.Policy;
import org.cohesion.school.School;
import org.cohesion.school.Urn;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WritingTest {

  private static final Urn URN = Urn.of("999002");
  private static final String EDIT = "/schools/999002/edit";

  private final Visitor writer = Visitor.signedIn("writer");
  private final PolicyStore store = TestService.shared().bean(PolicyStore.class);

  @BeforeEach
  void forgetAll() {
    TestService.shared().clear();
  }

  private static String sound() {
    return Stored.text(Policies.of("sound", "999002"));
  }

  @Test
  void storesAFirstVersionAndSaysSo() {
    writer.get("/new");

    writer.submit("/store", Map.of("text", sound()));

    assertThat(writer.status()).isEqualTo(303);
    assertThat(writer.location()).isEqualTo("/schools/999002?stored=1");
    assertThat(writer.follow().select(".notice").text()).isEqualTo("Version 1 is stored.");
    assertThat(store.current(URN).orElseThrow().version().storedBy()).isEqualTo("writer");
  }

  @Test
  void storesTheNextVersionOnTopOfTheOneThatWasRead() {
    Stored.example("sound", "999002");
    writer.get(EDIT);
    String text = writer.written("text");

    writer.submit("/store", Map.of("text", text.replaceFirst("\"title\": \"", "$0New: ")));

    assertThat(writer.location()).isEqualTo("/schools/999002?stored=2");
    assertThat(writer.follow().select("h1").text()).startsWith("New: ");
  }

  @Test
  void storesNothingIfNothingChanged() {
    Stored.example("sound", "999002");
    writer.get(EDIT);

    writer.submit("/store", Map.of());

    assertThat(writer.location()).isEqualTo("/schools/999002?same=1");
    assertThat(writer.follow().select(".notice").text()).startsWith("Nothing has changed");
    assertThat(store.school(URN).orElseThrow().version().number()).isEqualTo(1);
  }

  @Test
  void showsErrorsAtTheirLinesAndKeepsWhatWasTyped() {
    String text = sound().replace("\"nextReview\": \"20", "\"nextReview\": \"x20");
    writer.get("/new");

    Document page = writer.submit("/store", Map.of("text", text));

    assertThat(writer.status()).isEqualTo(422);
    assertThat(page.select("[role=alert]").attr("autofocus")).isNotNull();
    assertThat(page.select("[role=alert] a").text()).startsWith("This cannot be read as a policy.");
    assertThat(writer.written("text")).isEqualTo(text);
    assertThat(page.select("article")).hasSize(1);
    assertThat(page.select(".hit code").text()).contains("x20");
    assertThat(store.current(URN)).isEmpty();
  }

  @Test
  void refusesAnAdoptedPolicyWithErrors() {
    writer.get("/new");

    Document page =
        writer.submit("/store", Map.of("text", Stored.text(Policies.of("slips", "999002"))));

    assertThat(writer.status()).isEqualTo(422);
    assertThat(page.select("[role=alert] a").text())
        .startsWith("The policy was not stored: it has errors.");
  }

  @Test
  void checksWithoutStoring() {
    writer.get("/new");

    Document page = writer.post("/check", writer.fields("/store", Map.of("text", sound())));

    assertThat(writer.status()).isEqualTo(200);
    assertThat(page.select("#said").text()).startsWith("Nothing was found");
    assertThat(store.current(URN)).isEmpty();
  }

  @Test
  void asksForTheNumberOfTheSchoolIfThePolicyDoesNotGiveIt() {
    Policy policy = Policies.of("sound", "999002");
    School school =
        policy.getSchool().orElseThrow().toBuilder().urn(java.util.Optional.empty()).build();
    String text = Stored.text(policy.toBuilder().school(school).build());
    writer.get("/new");

    Document page = writer.submit("/store", Map.of("text", text));
    assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#urn");
    assertThat(page.select("#urn").attr("aria-invalid")).isEqualTo("true");

    page = writer.submit("/store", Map.of("urn", "12345"));
    assertThat(page.select("[role=alert] a").text())
        .isEqualTo("A URN has six digits. Check the one that you wrote in the field.");

    writer.submit("/store", Map.of("urn", " 999002 "));
    assertThat(writer.location()).isEqualTo("/schools/999002?stored=1");
    assertThat(store.current(URN).orElseThrow().policy()).isEqualTo(policy);
  }

  @Test
  void doesNotStoreThePolicyOfAnotherSchool() {
    Stored.example("sound", "999002");
    writer.get(EDIT);

    Document page =
        writer.submit("/store", Map.of("text", Stored.text(Policies.of("sound", "999003"))));

    assertThat(writer.status()).isEqualTo(422);
    assertThat(page.select("[role=alert] a").text()).contains("999003");
  }

  @Test
  void tellsOfAVersionThatSomebodyElseStoredMeanwhile() {
    Stored.policy(Policies.titled("First", "999002"), "999002");
    writer.get(EDIT);
    Map<String, String> mine =
        writer.fields("/store", Map.of("text", Stored.text(Policies.titled("Mine", "999002"))));
    Stored.policy(Policies.titled("Theirs", "999002"), "999002");

    Document page = writer.post("/store", mine);

    assertThat(writer.status()).isEqualTo(409);
    assertThat(page.select("[role=alert]").text())
        .contains(
            "While you were writing, somebody stored version 2.",
            "Nothing of what you wrote is lost");
    assertThat(page.select("#differences .change").text()).contains("Theirs", "Mine");
    assertThat(page.expectFirst("textarea.theirs").wholeText()).contains("\"Theirs\"");
    assertThat(writer.written("text")).contains("\"Mine\"");
    assertThat(store.school(URN).orElseThrow().title()).isEqualTo("Theirs");

    writer.submit("/store", Map.of());
    assertThat(writer.location()).isEqualTo("/schools/999002?stored=3");
    assertThat(store.school(URN).orElseThrow().title()).isEqualTo("Mine");
  }

  @Test
  void tellsThatASchoolHasAPolicyAlready() {
    Stored.policy(Policies.titled("First", "999002"), "999002");
    writer.get("/new");

    Document page = writer.submit("/store", Map.of("text", sound()));

    assertThat(writer.status()).isEqualTo(409);
    assertThat(page.select("[role=alert]").text())
        .contains(
            "This school has a policy already", "This school already has a policy, version 1.");
    assertThat(page.select(".menu [aria-current]")).isEmpty();
  }

  @Test
  void isNotForReadersNorForOtherSites() {
    Visitor reader = Visitor.signedIn("reader");
    reader.get("/");
    Map<String, String> fields = reader.fields("/logout", Map.of("text", sound()));

    Document page = reader.post("/store", fields);
    assertThat(reader.status()).isEqualTo(403);
    assertThat(page.select("h1").text()).isEqualTo("You may not do this");

    writer.post("/store", Map.of("text", sound()));
    assertThat(writer.status()).isEqualTo(403);
    assertThat(store.current(URN)).isEmpty();
  }

  @Test
  void keepsATextWithMarkupAsItIs() {
    String text = "</textarea><script>ran()</script>\n{\"title\": \"&amp;\"}";
    writer.get("/new");

    Document page = writer.submit("/store", Map.of("text", text));

    assertThat(writer.written("text")).isEqualTo(text);
    assertThat(page.select("script:not([src])")).isEmpty();
  }

  @Test
  void saysThatThereIsNoText() {
    writer.get("/new");

    Document page = writer.submit("/store", Map.of("text", " \n "));

    assertThat(page.select("[role=alert] a").text())
        .isEqualTo("There is no text. Paste the policy first.");
  }
}
