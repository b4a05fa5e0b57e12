package com.example.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the program as somebody would: in a JVM of its own, with what it has at run time. */
class DiaryTest {

  private static final String SEPARATOR = File.pathSeparator;

  @Test
  void hasTheCoreAndTheAnnotationsOfJspecifyAndNothingElse() throws IOException {
    List<String> jars =
        List.of(classPath().split(SEPARATOR)).stream()
            .map(jar -> Path.of(jar).getFileName().toString().replaceFirst("-\\d.*", ""))
            .sorted()
            .toList();

    assertEquals(List.of("cohesion-core", "jspecify"), jars);
  }

  @Test
  void worksWithThese() throws Exception {
    assertEquals(
        """
        due by 2026-09-30
        REVIEW 2026-09-30
        mae /title wedi newid
        gaps under [TEACHING_LEARNING_AND_CURRICULUM, EQUITY_AND_EXCELLENCE, ENGAGEMENT_AND_EXTENDED_SERVICES]
        warning diary.too-late at /review/nextReview: September 2026 is too late for us
        """,
        printed(classPath() + SEPARATOR + "target/classes"));
  }

  /** The annotations are read by compilers only. */
  @Test
  void worksWithTheCoreAlone() throws Exception {
    String core =
        List.of(classPath().split(SEPARATOR)).stream()
            .filter(jar -> jar.contains("cohesion-core"))
            .findFirst()
            .orElseThrow();

    assertEquals(
        printed(classPath() + SEPARATOR + "target/classes"),
        printed(core + SEPARATOR + "target/classes"));
  }

  private static String classPath() throws IOException {
    return Files.readString(Path.of("target/run-time.classpath")).strip();
  }

  private static String printed(String classPath) throws Exception {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                "com.example.diary.Diary")
            .redirectErrorStream(true)
            .start();
    String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, java.waitFor(), printed);
    return printed.replace("\r\n", "\n");
  }
}
