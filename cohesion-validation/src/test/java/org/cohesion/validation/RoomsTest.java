package org.cohesion.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which packages of this module may use which, told from what stands in their classes. */
class RoomsTest {

  /** The engine itself has no name of its own below the module's. */
  private static final String ENGINE = "";

  /** The rules of one subject, whichever. */
  private static final String SUBJECT = "rule/*";

  /** Each with those that it may use, itself aside: no arrow points up. */
  private static final Map<String, Set<String>> ARROWS =
      Map.of(
          "bean",
          Set.of(ENGINE, "rule"),
          ENGINE,
          Set.of(SUBJECT, "rule", "law", "reading", "message"),
          SUBJECT,
          Set.of("rule", "law", "reading", "message"),
          "rule",
          Set.of("law", "reading"),
          "law",
          Set.of("reading"),
          "reading",
          Set.of(),
          "message",
          Set.of());

  private static final Pattern OWN_CLASS =
      Pattern.compile("org/cohesion/validation/((?:[a-z]+/)*)[A-Z]\\w*");

  private static final Path CLASSES =
      Path.of(PolicyValidator.class.getProtectionDomain().getCodeSource().getLocation().getPath());

  @Test
  void useNothingButWhatTheyMay() throws IOException {
    Map<String, Set<String>> used = used();

    assertThat(used.keySet().stream().map(RoomsTest::kind)).containsAll(ARROWS.keySet());
    used.forEach(
        (room, others) -> {
          assertThat(ARROWS).as("a room").containsKey(kind(room));
          Set<String> allowed = ARROWS.getOrDefault(kind(room), Set.of());
          assertThat(others)
              .as("what " + room + " uses")
              .allMatch(other -> other.equals(room) || allowed.contains(kind(other)));
        });
  }

  @Test
  void showWhatIsForEmbedders() throws IOException {
    try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
      assertThat(ModuleDescriptor.read(in).exports())
          .extracting(ModuleDescriptor.Exports::source)
          .containsExactlyInAnyOrder(
              "org.cohesion.validation",
              "org.cohesion.validation.bean",
              "org.cohesion.validation.law",
              "org.cohesion.validation.reading",
              "org.cohesion.validation.rule");
    }
  }

  private static String kind(String room) {
    return room.startsWith("rule/") ? SUBJECT : room;
  }

  /** By room, the rooms whose classes its classes name. */
  private static Map<String, Set<String>> used() throws IOException {
    Path root = CLASSES.resolve("org/cohesion/validation");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(root)) {
      files = walk.filter(file -> file.toString().endsWith(".class")).toList();
    }
    Map<String, Set<String>> used = new TreeMap<>();
    for (Path file : files) {
      if (!file.endsWith("package-info.class")) {
        String room = root.relativize(file.getParent()).toString().replace('\\', '/');
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        OWN_CLASS
            .matcher(bytes)
            .results()
            .map(match -> match.group(1).isEmpty() ? "" : match.group(1).replaceFirst("/$", ""))
            .forEach(other -> used.computeIfAbsent(room, r -> new TreeSet<>()).add(other));
      }
    }
    return used;
  }
}
