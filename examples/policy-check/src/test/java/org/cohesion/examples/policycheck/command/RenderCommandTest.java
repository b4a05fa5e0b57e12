package org.cohesion.examples.policycheck.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.examples.policyreport.document.PolicyMarkdown;
import org.cohesion.examples.policyreport.document.PolicyPage;
import org.cohesion.examples.policyreport.document.PrintedDocument;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {

  private static final String SOUND = "../policies/sound.json";

  private static Policy sound() throws IOException {
    return PolicyJson.decode(Path.of(SOUND)).orThrow();
  }

  @Test
  void printsAPageUnlessAskedForSomethingElse() throws IOException {
    Outcome outcome = Outcome.of("render", SOUND);

    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).isEqualTo(PolicyPage.of(sound()));
    assertThat(Outcome.of("render", "--format", "html", SOUND)).isEqualTo(outcome);
  }

  @Test
  void printsMarkdown() throws IOException {
    Outcome outcome = Outcome.of("render", "--format", "md", SOUND);

    assertThat(outcome.out()).isEqualTo(PolicyMarkdown.of(PrintedDocument.of(sound())));
  }

  @Test
  void writesToAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("policy.html");

    Outcome outcome = Outcome.of("render", SOUND, "--output", file.toString());

    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    assertThat(file).hasContent(PolicyPage.of(sound()));
  }

  @Test
  void readsStandardInput() throws IOException {
    String policy = Files.readString(Path.of(SOUND));

    assertThat(Outcome.withInput(policy, "render", "-").out()).isEqualTo(PolicyPage.of(sound()));
  }

  @Test
  void isInTheLanguageOfThePolicy() {
    Outcome outcome = Outcome.of("render", "../policies/cymraeg.json");

    assertThat(outcome.out()).contains("<html lang=\"cy\">", "Rheoli dogfennau");
  }

  @Test
  void leavesTheFileAloneIfThereIsNoPolicy(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("policy.html"), "before");

    Outcome outcome =
        Outcome.withInput(
            "{\"formatVersion\": \"1.0\", \"titel\": \"x\"}",
            "render",
            "-",
            "--output",
            file.toString());

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("[json.unknown-member]");
    assertThat(file).hasContent("before");
  }

  @Test
  void saysWhatItCannotRead() {
    Outcome outcome = Outcome.of("render", "no-such.json");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("no-such.json");
  }

  @Test
  void saysWhatItLeavesOutOfANewerVersion() {
    Outcome outcome =
        Outcome.withInput("{\"formatVersion\": \"1.9\", \"titel\": \"x\"}", "render", "-");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).contains("newer version of the format");
  }
}
