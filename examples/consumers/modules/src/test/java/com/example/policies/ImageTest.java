package com.example.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Runs the image, which needs no JDK beside it. */
class ImageTest {

  @Test
  void hasTheModulesThatItNeeds() throws Exception {
    List<String> modules =
        run("java", "--list-modules").lines().map(line -> line.replaceAll("@.*", "")).toList();

    assertEquals(
        List.of(
            "com.example.policies",
            "com.fasterxml.classmate",
            "jakarta.validation",
            "java.base",
            "java.logging",
            "java.scripting",
            "java.xml",
            "org.cohesion.core",
            "org.cohesion.json",
            "org.cohesion.validation",
            "org.hibernate.validator",
            "org.jboss.logging",
            "tools.jackson.core"),
        modules);
  }

  @Test
  void saysWhatIsWrongByTheValidatorAndByBeanValidation() throws Exception {
    assertEquals("0 findings\n", run("check", policy("sound"), "2026-11-22", "en"));
    assertEquals(expected("slips"), run("check", policy("slips"), "2026-11-22", "en"));
  }

  @Test
  void saysItInWelsh() throws Exception {
    assertTrue(
        run("check", policy("slips"), "2026-11-22", "cy")
            .contains("\nmae'r testun hwn yn wag; ysgrifennwch ef, neu hepgorwch ef\n"));
  }

  private static String policy(String name) {
    return "../../policies/" + name + ".json";
  }

  /** What is found in one of the published policies, by the list that stands beside it. */
  private static String expected(String name) throws IOException {
    List<String> found = Files.readAllLines(Path.of("../../policies", name + ".findings.txt"));
    String errors =
        found.stream()
            .filter(line -> line.contains(": error: "))
            .map(line -> line.replaceAll(".*: error: | \\[[a-z.-]+\\]$", "") + "\n")
            .sorted()
            .collect(Collectors.joining());
    return found.size() + " findings\n" + errors;
  }

  private static String run(String program, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of("target/image/bin", program).toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.INHERIT);
    builder.environment().remove("JAVA_HOME");
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
    return printed.replace("\r\n", "\n");
  }
}
