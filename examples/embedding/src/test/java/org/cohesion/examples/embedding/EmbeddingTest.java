package org.cohesion.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingTest {

  private static final Path POLICIES = Path.of("../policies");

  @Test
  void hasNothingToSayAgainstTheSoundPolicy() throws IOException {
    List<String> printed = printedFor(POLICIES.resolve("sound.json"));

    assertThat(printed).noneMatch(line -> line.startsWith("error") || line.startsWith("warning"));
  }

  @Test
  void saysWhatIsWrongWithThePolicyThatHasSlips() throws IOException {
    List<String> printed = printedFor(POLICIES.resolve("slips.json"));

    assertThat(printed)
        .hasSizeGreaterThan(5)
        .allMatch(line -> line.matches("(error|warning|info) \\S+ at .+ \\(\\d+:\\d+\\): .+"))
        .anyMatch(line -> line.startsWith("warning review.overdue at /review/nextReview ("));
  }

  @Test
  void saysWhatIsWrongWithADocumentThatIsNoPolicy(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("empty.json");
    Files.createFile(file);

    assertThat(printedFor(file))
        .singleElement()
        .asString()
        .startsWith("error json.syntax at the root (1:1): ");
  }

  private static List<String> printedFor(Path file) throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      Embedding.main(new String[] {file.toString(), "2026-11-22"});
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
