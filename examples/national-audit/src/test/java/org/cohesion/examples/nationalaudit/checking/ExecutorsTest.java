package org.cohesion.examples.nationalaudit.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.cohesion.examples.nationalaudit.input.InputPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Executors that are processes of their own, two tasks at a time in each of two. */
class ExecutorsTest {

  private static final int EXECUTORS = 2;
  private static final int TASKS = 24;

  @TempDir private Path folder;

  /** What a task saw where it ran, after it had checked its documents. */
  private record Seen(long process, int documents, int builds) implements Serializable {}

  /** Checks the documents of a task. */
  private static final class Look implements FlatMapFunction<Iterator<Row>, Seen> {

    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Seen> call(Iterator<Row> rows) {
      int documents = 0;
      while (rows.hasNext()) {
        rows.next();
        documents++;
      }
      return List.of(new Seen(ProcessHandle.current().pid(), documents, Checks.builds()))
          .iterator();
    }
  }

  @Test
  void buildTheObjectsOfTheLibraryOnceEachHoweverManyTasksTheyHave() throws IOException {
    Path file = Files.writeString(folder.resolve("policies.ndjson"), "{}\n".repeat(50));
    InputPart part =
        new InputPart(file.toUri().toString(), "policies.ndjson", true, 0, Files.size(file), 0);
    List<List<InputPart>> tasks = Collections.nCopies(TASKS, List.of(part));
    try (SparkSession spark = start()) {
      JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());

      assertBuilds(1, look(tasks, 29, context));
      assertBuilds(1, look(tasks, 29, context));
      assertBuilds(2, look(tasks, 30, context));
    }
  }

  private static List<Seen> look(List<List<InputPart>> tasks, int day, JavaSparkContext context) {
    AuditSettings settings = new AuditSettings(LocalDate.of(2026, 11, day), "en");
    return PartCheck.plan(tasks, settings, context).mapPartitions(new Look()).collect();
  }

  private static void assertBuilds(int builds, List<Seen> seen) {
    Map<Long, List<Seen>> byProcess = seen.stream().collect(Collectors.groupingBy(Seen::process));
    assertThat(byProcess)
        .hasSize(EXECUTORS)
        .doesNotContainKey(ProcessHandle.current().pid())
        .allSatisfy((process, tasks) -> assertThat(tasks).hasSizeGreaterThan(1));
    assertThat(seen)
        .hasSize(TASKS)
        .allMatch(task -> task.documents() == 50)
        .allMatch(task -> task.builds() == builds);
  }

  /** Waits until both executors are there. They find all classes where this test has them. */
  private static SparkSession start() throws IOException {
    Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
    return SparkSession.builder()
        .master("local-cluster[2,2,1024]")
        .appName("executors")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
        // Without a number of cores, Spark waits for none.
        .config("spark.cores.max", 4)
        .config("spark.scheduler.minRegisteredResourcesRatio", 1)
        .config("spark.scheduler.maxRegisteredResourcesWaitingTime", "300s")
        .config("spark.locality.wait", 0)
        .getOrCreate();
  }
}
