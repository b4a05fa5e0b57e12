package org.cohesion.examples.nationalaudit.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as users start it: {@code java -jar}, with no option for the Java machine. */
final class PackedProgram {

  private static final Path TARGET = Path.of("target").toAbsolutePath();

  private final Path folder;

  /**
   * @param folder where it is started
   */
  PackedProgram(Path folder) {
    this.folder = folder;
  }

  /** {@return all that it printed, on both streams, before it ended well} */
  String run(String... args) throws IOException, InterruptedException {
    Process process = start(args);
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    assertThat(process.waitFor()).as(this::printed).isZero();
    return printed();
  }

  /** {@return the program, which was started just now} */
  Process start(String... args) throws IOException {
    Path home = Files.createDirectories(folder.resolve("spark-home"));
    if (!Files.exists(home.resolve("jars"))) {
      Files.createSymbolicLink(home.resolve("jars"), TARGET.resolve("lib"));
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-jar", TARGET.resolve("national-audit.jar").toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("SPARK_HOME", home.toString());
    return builder.redirectErrorStream(true).redirectOutput(output().toFile()).start();
  }

  private String printed() {
    try {
      return Files.readString(output());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path output() {
    return folder.resolve("printed.txt");
  }
}
