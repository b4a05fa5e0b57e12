package org.cohesion.examples.policycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package may use which, as the program's sources import them. */
class RoomsTest {

  private static final Path SOURCES =
      Path.of("src/main/java", PolicyCheck.class.getPackageName().replace('.', '/'));
  private static final Pattern USE =
      Pattern.compile(
          Pattern.quote(PolicyCheck.class.getPackageName()) + "[.](?:([a-z]\\w*)[.])?[A-Z]");

  /** From top to bottom: none is used by one that stands below it. */
  private static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();

  static {
    MAY_USE.put("", Set.of("command", "output", "wording"));
    MAY_USE.put(
        "command",
        Set.of(
            "calendar",
            "completion",
            "coverage",
            "option",
            "draft",
            "checking",
            "comparison",
            "report",
            "output",
            "input",
            "wording"));
    MAY_USE.put("completion", Set.of("option", "checking"));
    MAY_USE.put("calendar", Set.of("output"));
    MAY_USE.put("coverage", Set.of("output"));
    MAY_USE.put("option", Set.of("input"));
    MAY_USE.put("draft", Set.of());
    MAY_USE.put("checking", Set.of("output", "input"));
    MAY_USE.put("comparison", Set.of("report", "output", "wording"));
    MAY_USE.put("report", Set.of("output", "wording"));
    MAY_USE.put("output", Set.of("input", "wording"));
    MAY_USE.put("input", Set.of("wording"));
    MAY_USE.put("wording", Set.of());
  }

  @Test
  void useOnlyTheRoomsBelowThemThatAreMeantForThem() throws IOException {
    Map<String, Set<String>> used = new LinkedHashMap<>();
    for (String room : MAY_USE.keySet()) {
      used.put(room, usedBy(room));
    }

    assertThat(used).isEqualTo(MAY_USE);
  }

  @Test
  void haveNoWayBackUp() {
    List<String> above = new ArrayList<>();
    MAY_USE.forEach(
        (room, below) -> {
          above.add(room);
          assertThat(below).as(room).doesNotContainAnyElementsOf(above);
        });
  }

  @Test
  void areAllThere() throws IOException {
    try (Stream<Path> entries = Files.list(SOURCES)) {
      assertThat(entries.filter(Files::isDirectory).map(room -> room.getFileName().toString()))
          .allSatisfy(room -> assertThat(MAY_USE).containsKey(room))
          .hasSize(MAY_USE.size() - 1);
    }
  }

  private static Set<String> usedBy(String room) throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.list(SOURCES.resolve(room))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        USE.matcher(Files.readString(file))
            .results()
            .map(use -> use.group(1) == null ? "" : use.group(1))
            .forEach(used::add);
      }
    }
    used.remove(room);
    return used;
  }
}
