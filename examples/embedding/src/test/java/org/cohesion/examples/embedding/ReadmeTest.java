package org.cohesion.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  private static final Path README = Path.of("../../README.md");
  private static final Path PROGRAM =
      Path.of("src/main/java/org/cohesion/examples/embedding/Embedding.java");

  @Test
  void showsTheLinesOfTheProgram() throws IOException {
    List<String> shown = between(README, "<!-- embedding -->", "```java", "```");
    List<String> run = between(PROGRAM, "// README begins", "// README begins", "// README ends");

    assertThat(run).hasSizeBetween(5, 12);
    assertThat(shown).containsExactlyElementsOf(run);
  }

  /**
   * The lines between the first {@code start} at or after {@code marker} and the next {@code end}.
   */
  private static List<String> between(Path file, String marker, String start, String end)
      throws IOException {
    List<String> lines = Files.readAllLines(file).stream().map(String::strip).toList();
    assertThat(lines).as(file.toString()).contains(marker);
    List<String> rest = lines.subList(lines.indexOf(marker), lines.size());
    rest = rest.subList(rest.indexOf(start) + 1, rest.size());
    return rest.subList(0, rest.indexOf(end));
  }
}
