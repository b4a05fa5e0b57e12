package org.cohesion.examples.policycheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program of its own, to which happens what only happens to a program. */
@Timeout(60)
class EndedRunTest {

  private static final String KEPT = "what stood there before\n";

  @TempDir private Path folder;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void endAll() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void leavesTheOldReportAndNothingBesideItIfToldToEnd() throws Exception {
    Path report = Files.writeString(folder.resolve("report.txt"), KEPT);
    Process process = start("check", "--output", report.toString(), "-");
    while (names().size() < 2 && process.isAlive()) {
      Thread.onSpinWait();
    }

    assertThat(names()).hasSize(2).anyMatch(name -> name.startsWith(".policy-check-"));
    process.destroy();

    assertThat(process.waitFor()).isNotZero();
    assertThat(names()).containsExactly("report.txt");
    assertThat(report).hasContent(KEPT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void endsInSilenceIfNobodyReadsOn(String format) throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/stdout")), "signals and pipes as this test has them");
    Process process = start("check", "--format", format, "-");
    process.getInputStream().close();
    try (OutputStream in = process.getOutputStream()) {
      in.write("{}".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(process.waitFor()).isEqualTo(141);
    assertThat(process.getErrorStream().readAllBytes()).isEmpty();
  }

  @Test
  void saysThatADeviceIsFull() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    Process process = started(builder("schema").redirectOutput(full.toFile()).start());

    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(process.getErrorStream().readAllBytes())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("policy-check: cannot write to standard output\n");
  }

  @Test
  void writesNothingOverThePolicyOnStandardInput() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/stdin")));
    Path policy = Files.writeString(folder.resolve("p.json"), "{\"formatVersion\": \"1.0\"}");
    Process process =
        started(
            builder("check", "--output", policy.toString(), "-")
                .redirectInput(policy.toFile())
                .start());

    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(process.getErrorStream().readAllBytes())
        .asString(StandardCharsets.UTF_8)
        .contains(policy + " is also read");
    assertThat(policy).hasContent("{\"formatVersion\": \"1.0\"}");
  }

  @Test
  void passesOverItsOwnOutputThatTheShellMadeInTheFolder() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/stdout")));
    Files.writeString(folder.resolve("p.json"), "{\"formatVersion\": \"1.0\"}");
    Path report = folder.resolve("report.json");
    Process process =
        started(
            builder("check", "--profile", "draft", folder.toString())
                .redirectOutput(report.toFile())
                .start());

    assertThat(process.waitFor()).isZero();
    assertThat(report).hasContent("1 file checked as draft: nothing found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "C.UTF-8"})
  void readsFilesOfAFolderWhoseNamesTheLocaleCannotSay(String locale) throws Exception {
    // The shell makes names of bytes, whatever the locale of this test.
    String script =
        "cd \"$0\" && for n in $(printf 'a\\303\\251 \\377b z'); do echo '%s' > $n.json; done"
            .formatted("{\"formatVersion\": \"1.0\"}");
    assumeTrue(
        Files.exists(Path.of("/bin/sh"))
            && new ProcessBuilder("/bin/sh", "-c", script, folder.toString()).start().waitFor()
                == 0);
    ProcessBuilder builder =
        builder(
            "check", "--profile", "draft", "--format", "json", folder.toString(), "caf\u00e9.json");
    builder.environment().put("LC_ALL", locale);

    Process process = started(builder.start());

    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    JsonNode json = JsonMapper.shared().readTree(out);
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(json.get("files")).hasSize(3);
    assertThat(json.get("unread")).hasSize(1);
    assertThat(json.at("/summary/errors").asInt()).isZero();
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("no such file or folder")
        .hasLineCount(1);
  }

  private Process start(String... arguments) throws IOException {
    return started(builder(arguments).start());
  }

  private Process started(Process process) {
    started.add(process);
    return process;
  }

  private static ProcessBuilder builder(String... arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    List<String> command = new ArrayList<>(List.of(java, "-cp", classes));
    command.add(PolicyCheck.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
