package org.cohesion.examples.nationalaudit.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as users start it: {@code java -jar}, with no option for the Java machine. */
class PackedProgramTest {

  private static final Path TARGET = Path.of("target").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void auditsOnThisMachineAndOnExecutorsOfTheirOwn() throws IOException, InterruptedException {
    assertThat(run("generate", "--documents", "600", "--as-of", "2026-11-29", "p.ndjson"))
        .isEmpty();

    String here =
        run("audit", "--as-of", "2026-11-29", "--out", "here", "--picture", "p.png", "p.ndjson");
    String there =
        run(
            "audit",
            "--master",
            "local-cluster[2,1,1024]",
            "--as-of",
            "2026-11-29",
            "--out",
            "there",
            "p.ndjson");

    assertThat(here).startsWith("rule ").contains("\n600 documents, ");
    assertThat(there).isEqualTo(here);
    assertThat(folder.resolve("there/summary.csv"))
        .hasSameTextualContentAs(folder.resolve("here/summary.csv"));
    assertThat(folder.resolve("p.png")).isNotEmptyFile();
  }

  /** {@return all that it printed, on both streams} */
  private String run(String... args) throws IOException, InterruptedException {
    Path home = Files.createDirectories(folder.resolve("spark-home"));
    if (!Files.exists(home.resolve("jars"))) {
      Files.createSymbolicLink(home.resolve("jars"), TARGET.resolve("lib"));
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-jar", TARGET.resolve("national-audit.jar").toString()));
    command.addAll(List.of(args));
    Path out = folder.resolve("printed.txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    Process process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    assertThat(process.waitFor()).as(() -> read(out)).isZero();
    return read(out);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
