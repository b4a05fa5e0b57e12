package org.cohesion.examples.nationalaudit.result;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.cohesion.examples.nationalaudit.Problem;

/**
 * The folder that holds the results. It is written beside its place and then put there, so that a
 * run that fails leaves what was there before.
 */
public final class ResultFolder implements AutoCloseable {

  /** Tells a folder of results from others, which are not replaced. */
  static final String MARK = "audit.txt";

  private final FileSystem fileSystem;
  private final Path place;
  private final Path beginning;
  private final Path before;

  private ResultFolder(FileSystem fileSystem, Path place) {
    this.fileSystem = fileSystem;
    this.place = place;
    this.beginning = new Path(place.getParent(), "." + place.getName() + ".new");
    this.before = new Path(place.getParent(), "." + place.getName() + ".old");
  }

  /**
   * Begins to write results.
   *
   * @param named the folder as the user named it; one with results is replaced at the end, one with
   *     anything else is not
   * @throws Problem if the folder must not be replaced or cannot be written
   */
  public static ResultFolder begin(String named, Configuration hadoop) throws Problem {
    try {
      Path path = new Path(named);
      FileSystem fileSystem = path.getFileSystem(hadoop);
      path = fileSystem.makeQualified(path);
      if (path.isRoot()) {
        throw new Problem(named + " cannot be replaced; name a folder for the results");
      }
      ResultFolder folder = new ResultFolder(fileSystem, path);
      folder.restore();
      folder.checkPlace(named);
      fileSystem.delete(folder.beginning, true);
      if (!fileSystem.mkdirs(folder.beginning)) {
        throw new Problem("cannot write to " + named);
      }
      return folder;
    } catch (IllegalArgumentException e) {
      throw new Problem("no folder can have this name: '" + named + "'");
    } catch (IOException e) {
      throw new Problem("cannot write to " + named + "; is its folder there, and yours?");
    }
  }

  /** A run that was ended between its last two steps left the place empty. */
  private void restore() throws IOException {
    if (fileSystem.exists(before) && !fileSystem.exists(place)) {
      fileSystem.rename(before, place);
    }
  }

  private void checkPlace(String named) throws IOException, Problem {
    FileStatus status;
    try {
      status = fileSystem.getFileStatus(place);
    } catch (FileNotFoundException e) {
      return;
    }
    if (!status.isDirectory()) {
      throw new Problem(named + " is a file; name a folder for the results");
    }
    boolean empty = fileSystem.listStatus(place).length == 0;
    if (!empty && !fileSystem.exists(new Path(place, MARK))) {
      throw new Problem(
          named + " holds something else than results, so it is not replaced; name another folder");
    }
  }

  /**
   * Writes a table as Parquet: a file for each partition, in the order of their names.
   *
   * @param name the name of the folder of the table
   */
  void writeParquet(Dataset<Row> rows, String name) throws IOException {
    Path table = new Path(beginning, name);
    rows.write().option("compression", "zstd").parquet(table.toString());
    FileStatus[] files = fileSystem.listStatus(table);
    Arrays.sort(files);
    for (FileStatus file : files) {
      // Spark puts a random number behind that of the partition.
      String number = file.getPath().getName().replaceFirst("^(part-\\d+)-.*$", "$1");
      rename(file.getPath(), new Path(table, number + ".parquet"));
    }
  }

  /** Writes a table as one file of comma-separated values with the names of the columns. */
  void writeCsv(Dataset<Row> rows, String name) throws IOException {
    Path folder = new Path(beginning, "." + name);
    rows.coalesce(1).write().option("header", true).csv(folder.toString());
    for (FileStatus file : fileSystem.listStatus(folder)) {
      rename(file.getPath(), new Path(beginning, name));
    }
    fileSystem.delete(folder, true);
  }

  /**
   * Puts the results in their place.
   *
   * @param mark what the file says that tells the folder from others
   */
  void finish(String mark) throws IOException {
    try (OutputStream out = fileSystem.create(new Path(beginning, MARK))) {
      out.write(mark.getBytes(StandardCharsets.UTF_8));
    }
    fileSystem.delete(before, true);
    if (fileSystem.exists(place)) {
      rename(place, before);
    }
    rename(beginning, place);
    fileSystem.delete(before, true);
  }

  private void rename(Path from, Path to) throws IOException {
    if (!fileSystem.rename(from, to)) {
      throw new IOException("cannot rename " + from.getName());
    }
  }

  /** Takes away what was begun, if it was not finished. */
  @Override
  public void close() throws IOException {
    fileSystem.delete(beginning, true);
  }
}
