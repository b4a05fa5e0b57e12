package org.cohesion.examples.nationalaudit.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.cohesion.examples.nationalaudit.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The inputs, cut into tasks of about the same size: several small files, or some megabytes of a
 * large one. How they are cut depends on nothing but the files, so that the results are the same on
 * any number of cores.
 */
public final class InputParts {

  /** How many bytes a task has at least, unless it is the last. */
  static final long TASK_BYTES = 16L << 20;

  /** What it costs to open a file, as if it were longer by so much. */
  private static final long FILE_BYTES = 16L << 10;

  private final List<List<InputPart>> tasks = new ArrayList<>();
  private List<InputPart> task = new ArrayList<>();
  private long taskBytes;

  private InputParts() {}

  /**
   * Cuts the inputs, and counts the lines before each part with the help of all executors.
   *
   * @param named the files, folders and globs that the user named
   * @return the parts of each task, in the order of the results
   * @throws Problem if an input is not there or has nothing to audit
   */
  public static List<List<InputPart>> of(List<String> named, JavaSparkContext spark)
      throws Problem {
    Configuration hadoop = spark.hadoopConfiguration();
    return numbered(cut(InputFiles.find(named, hadoop), hadoop, TASK_BYTES), spark);
  }

  /**
   * Cuts files into tasks; parts that begin within a file do not know yet how many lines are before
   * them.
   */
  static List<List<InputPart>> cut(Collection<InputFile> files, Configuration hadoop, long bytes) {
    InputParts parts = new InputParts();
    for (InputFile file : files) {
      boolean large = file.lines() && !file.compressed() && file.length() > bytes;
      for (InputPart part : large ? cut(file, hadoop, bytes) : List.of(InputPart.whole(file))) {
        parts.add(part, bytes);
      }
    }
    parts.endTask();
    return parts.tasks;
  }

  private void add(InputPart part, long bytes) {
    task.add(part);
    taskBytes += part.length() + FILE_BYTES;
    if (taskBytes >= bytes) {
      endTask();
    }
  }

  private void endTask() {
    if (!task.isEmpty()) {
      tasks.add(task);
    }
    task = new ArrayList<>();
    taskBytes = 0;
  }

  private static List<InputPart> cut(InputFile file, Configuration hadoop, long bytes) {
    List<InputPart> parts = new ArrayList<>();
    Path path = new Path(file.uri());
    try (FSDataInputStream in = path.getFileSystem(hadoop).open(path)) {
      long start = 0;
      while (start < file.length()) {
        long end = Math.min(start + bytes, file.length());
        if (end < file.length()) {
          in.seek(end - 1);
          end = Math.min(end + LineEnds.toNextLine(in), file.length());
        }
        parts.add(new InputPart(file.uri(), file.name(), true, start, end - start, 0));
        start = end;
      }
      return parts;
    } catch (IOException e) {
      // Whoever reads it will have the same trouble, and makes a row of it.
      return List.of(InputPart.whole(file));
    }
  }

  private static List<List<InputPart>> numbered(
      List<List<InputPart>> tasks, JavaSparkContext spark) {
    List<InputPart> counted = tasks.stream().flatMap(List::stream).toList();
    counted = partsBeforeOthers(counted);
    if (counted.isEmpty()) {
      return tasks;
    }
    List<Long> counts =
        spark.parallelize(counted, counted.size()).map(new LineCount(spark)).collect();
    Map<String, Map<Long, Long>> lines = new HashMap<>();
    for (int i = 0; i < counted.size(); i++) {
      InputPart part = counted.get(i);
      lines.computeIfAbsent(part.uri(), uri -> new HashMap<>()).put(part.start(), counts.get(i));
    }
    return numbered(tasks, lines);
  }

  /** Those that another part of the same file follows. */
  private static List<InputPart> partsBeforeOthers(List<InputPart> parts) {
    List<InputPart> before = new ArrayList<>();
    for (int i = 0; i + 1 < parts.size(); i++) {
      if (parts.get(i + 1).isLater()) {
        before.add(parts.get(i));
      }
    }
    return before;
  }

  private static List<List<InputPart>> numbered(
      List<List<InputPart>> tasks, Map<String, Map<Long, Long>> lines) {
    long before = 0;
    List<List<InputPart>> numbered = new ArrayList<>();
    for (List<InputPart> parts : tasks) {
      List<InputPart> task = new ArrayList<>();
      for (InputPart part : parts) {
        before = part.isLater() ? before : 0;
        task.add(part.after(before));
        @Nullable Map<Long, Long> counts = lines.get(part.uri());
        before += counts == null ? 0 : counts.getOrDefault(part.start(), 0L);
      }
      numbered.add(task);
    }
    return numbered;
  }
}
