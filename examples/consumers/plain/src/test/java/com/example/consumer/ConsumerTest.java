package com.example.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.validation.PolicyValidator;
import org.junit.jupiter.api.Test;

class ConsumerTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

  @Test
  void hasLibrariesThatWorkTogether() throws IOException {
    Policy sound = PolicyJson.decode(Path.of("../../policies/sound.json")).orThrow();

    assertEquals(List.of(), found(sound));
    assertEquals(
        List.of("review.missing"),
        found(sound.toBuilder().review(Optional.empty()).build()).stream()
            .filter(id -> id.startsWith("review."))
            .toList());
  }

  /** The parent's own JUnit is a newer one. */
  @Test
  void keepsVersionsOfItsOwn() {
    String junit = Test.class.getProtectionDomain().getCodeSource().getLocation().getPath();

    assertTrue(junit.endsWith("junit-jupiter-api-5.10.5.jar"), junit);
  }

  @Test
  void getsTheLicenceWithEachLibrary() throws IOException {
    for (Class<?> type : List.of(Policy.class, PolicyJson.class, PolicyValidator.class)) {
      String library = type.getProtectionDomain().getCodeSource().getLocation().toString();
      String folder = library.endsWith(".jar") ? "jar:" + library + "!/" : library;
      try (var licence = URI.create(folder + "META-INF/LICENSE").toURL().openStream()) {
        assertEquals(
            Files.readString(Path.of("../../../LICENSE")), new String(licence.readAllBytes()));
      }
    }
  }

  @Test
  void saysInReadmeWhatItDoes() throws IOException {
    String readme = Files.readString(Path.of("../../../README.md"));
    List<String> shown =
        readme
            .substring(readme.indexOf("<!-- coordinates -->"))
            .lines()
            .skip(2)
            .takeWhile(line -> !line.startsWith("```"))
            .map(String::strip)
            .toList();
    List<String> pom = Files.readAllLines(Path.of("pom.xml")).stream().map(String::strip).toList();

    assertTrue(shown.size() > 10);
    for (String part : String.join("\n", shown).split("\n\n")) {
      assertTrue(String.join("\n", pom).contains(part), part);
    }
  }

  private static List<String> found(Policy policy) {
    return PolicyValidator.builder().build().validate(policy, DAY).getFindings().stream()
        .map(Finding::getKind)
        .map(kind -> kind.getId())
        .toList();
  }
}
