package org.cohesion.examples.nationalaudit.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KilledAuditTest {

  /** How a process ends that the signal KILL ended. */
  private static final int KILLED = 128 + 9;

  @TempDir private Path folder;

  @Test
  @Timeout(600)
  void leavesTheEarlierResultsAndNothingThatTheNextOneMinds()
      throws IOException, InterruptedException {
    PackedProgram program = new PackedProgram(folder);
    generate(program, "60", "few.ndjson");
    // More than one part, so that there is something left to do when the first is written.
    generate(program, "3000", "many.ndjson");
    audit(program, "results", "few.ndjson");
    Map<String, String> earlier = bytes("results");

    Process killed = program.start(arguments("results", "many.ndjson"));
    while (!hasBegunToWrite()) {
      assertThat(killed.isAlive()).isTrue();
      Thread.sleep(5);
    }
    killed.destroyForcibly();

    assertThat(killed.waitFor()).isEqualTo(KILLED);
    assertThat(folder.resolve(".results.new")).isDirectory();
    assertThat(bytes("results")).isEqualTo(earlier);

    String printed = audit(program, "results", "many.ndjson");

    assertThat(printed).isEqualTo(audit(program, "undisturbed", "many.ndjson"));
    assertThat(rows("results")).isNotEqualTo(Map.of()).isEqualTo(rows("undisturbed"));
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith("."));
    }
  }

  private boolean hasBegunToWrite() throws IOException {
    Path documents = folder.resolve(".results.new/documents");
    if (!Files.isDirectory(documents)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(documents)) {
      return files.anyMatch(file -> file.getFileName().toString().endsWith(".parquet"));
    } catch (UncheckedIOException e) {
      return false; // a folder was renamed meanwhile
    }
  }

  private static void generate(PackedProgram program, String documents, String file)
      throws IOException, InterruptedException {
    assertThat(program.run("generate", "--documents", documents, "--as-of", "2026-11-29", file))
        .isEmpty();
  }

  private static String audit(PackedProgram program, String out, String input)
      throws IOException, InterruptedException {
    return program.run(arguments(out, input));
  }

  private static String[] arguments(String out, String input) {
    return new String[] {
      "audit", "--master", "local[1]", "--as-of", "2026-11-29", "--out", out, input
    };
  }

  private Map<String, String> bytes(String results) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    for (Path file : files(results)) {
      bytes.put(file.toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
    }
    return bytes;
  }

  /** The rows of tables; of other files, their lines. */
  private Map<String, List<?>> rows(String results) throws IOException {
    Path place = folder.resolve(results);
    Map<String, List<?>> rows = new TreeMap<>();
    try (SparkSession spark =
        SparkSession.builder().master("local[1]").config("spark.ui.enabled", false).getOrCreate()) {
      for (Path file : files(results)) {
        boolean isTable = file.toString().endsWith(".parquet");
        rows.put(
            place.relativize(file).toString(),
            isTable
                ? spark.read().parquet(file.toString()).collectAsList()
                : Files.readAllLines(file));
      }
    }
    return rows;
  }

  private List<Path> files(String results) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(results))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
