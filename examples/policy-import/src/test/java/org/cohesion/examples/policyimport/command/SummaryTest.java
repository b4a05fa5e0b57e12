package org.cohesion.examples.policyimport.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cohesion.examples.policycheck.output.Terminal;
import org.cohesion.examples.policyimport.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {

  @Test
  void tellsWhatWasFoundWhereAndWhatToLookAtFirst() {
    Outcome outcome = Outcome.withInput(SampleDocuments.STRANGE, "-");

    assertThat(outcome.err())
        .startsWith("standard input: Markdown, ")
        .contains(" words understood\n")
        .contains("  Found:\n")
        .contains("    approval date (line 5)\n")
        .contains("    next review (line 7)\n")
        .contains("    title (line 3)\n")
        .contains("    rationale (lines 9 to 11)\n")
        .contains("    aims (lines 13 to 16)\n")
        .contains(
            """
              Not understood, kept word for word:
                /sections/0: "Hot lunches", line 18, 20 words
              Look first at:
                /sections/0, the longest part that was not understood
                the dates: approval date 2024-05-03, next review 2025-05
            """);
  }

  @Test
  void quotesNothingOfTheTextButHeadings() {
    Outcome outcome = Outcome.withInput(SampleDocuments.STRANGE, "-");

    assertThat(outcome.err()).contains("Hot lunches").doesNotContain("Alder", "Fridays", "welcome");
  }

  @Test
  void tellsWhatWasNotFound() {
    Outcome outcome = Outcome.withInput("Our school is one of many in the town.\n", "-");

    assertThat(outcome.err())
        .contains("what was not found: title, name of the school, approval date, next review\n");
  }

  @Test
  void isInColourOnAScreenOnlyAndNotIfThatIsNotWanted() {
    assertThat(err(Map.of())).contains("\u001b[1mFound:\u001b[0m", "\u001b[33m");
    assertThat(err(Map.of("NO_COLOR", "1"))).doesNotContain("\u001b");
    assertThat(Outcome.withInput(SampleDocuments.STRANGE, "-").err()).doesNotContain("\u001b");
  }

  private static String err(Map<String, String> environment) {
    PrintWriter screen = new PrintWriter(new StringWriter());
    byte[] document = SampleDocuments.STRANGE.getBytes(StandardCharsets.UTF_8);
    return Outcome.of(new ByteArrayInputStream(document), Terminal.of(screen, environment), "-")
        .err();
  }

  @Test
  void tellsOnAScreenWhichOfSeveralFilesIsRead(@TempDir Path folder) throws IOException {
    StringWriter shown = new StringWriter();
    Path one = Files.writeString(folder.resolve("one.md"), SampleDocuments.PLAIN);
    Path two = Files.writeString(folder.resolve("two.md"), SampleDocuments.PLAIN);
    Terminal terminal = Terminal.of(new PrintWriter(shown), Map.of());

    Outcome.of(new ByteArrayInputStream(new byte[0]), terminal, one.toString(), two.toString());

    assertThat(shown)
        .hasToString("reading 1 of 2: " + one + "\r\u001b[Kreading 2 of 2: " + two + "\r\u001b[K");
  }

  @Test
  void letsNothingOfADocumentMoveTheCursor() {
    Outcome outcome = Outcome.withInput(SampleDocuments.STRANGE.replace("Hot", "\u202eHot"), "-");

    assertThat(outcome.err()).doesNotContain("\u202e");
  }
}
