package org.cohesion.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads about an enumeration that users see is told that it grows. */
class EnumsGrowTest {

  private static final String SENTENCE =
      "<p>Later versions may add constants: a {@code switch} over them needs a {@code default}.";

  private static final Pattern EXPORTED = Pattern.compile("(?m)^ *exports ([a-z.]+);");
  private static final Pattern ENUM = Pattern.compile("(?m)^ *public (?:static )?enum \\w+");

  @Test
  void eachSaysSo() throws IOException {
    List<Path> silent = new ArrayList<>();
    int enums = 0;
    for (Path file : exportedFiles()) {
      String source = Files.readString(file);
      for (MatchResult found : ENUM.matcher(source).results().toList()) {
        enums++;
        String page = source.substring(source.lastIndexOf("/**", found.start()), found.start());
        if (!page.contains(SENTENCE)) {
          silent.add(file);
        }
      }
    }

    assertThat(enums).isGreaterThan(25);
    assertThat(silent).isEmpty();
  }

  private static List<Path> exportedFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String module : List.of("core", "json", "validation")) {
      Path sources = Path.of("..", "cohesion-" + module, "src", "main", "java");
      String declared = Files.readString(sources.resolve("module-info.java"));
      for (MatchResult exported : EXPORTED.matcher(declared).results().toList()) {
        Path folder = sources.resolve(exported.group(1).replace('.', '/'));
        try (Stream<Path> inside = Files.list(folder)) {
          inside.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
        }
      }
    }
    return files;
  }
}
