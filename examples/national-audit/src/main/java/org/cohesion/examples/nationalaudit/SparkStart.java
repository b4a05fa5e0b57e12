package org.cohesion.examples.nationalaudit;

import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Starts Spark, or connects to a cluster. */
final class SparkStart {

  private static final String MASTER = "spark.master";

  /** What the program needs, unless the user says otherwise. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "spark.app.name", "national-audit",
          "spark.ui.enabled", "false",
          "spark.ui.showConsoleProgress", "false",
          "spark.sql.shuffle.partitions", "8",
          "spark.sql.session.timeZone", "UTC",
          // Neither checksums nor marks beside the files of the results.
          "spark.hadoop.fs.file.impl", "org.apache.hadoop.fs.RawLocalFileSystem",
          "spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");

  private SparkStart() {}

  /**
   * Starts Spark.
   *
   * @param master where; null for what {@code spark-submit} says, or else this machine with all its
   *     cores
   * @param more settings of Spark that the user wants, which win
   */
  static SparkSession start(@Nullable String master, Map<String, String> more) {
    SparkConf conf = new SparkConf();
    SETTINGS.forEach(conf::setIfMissing);
    more.forEach(conf::set);
    if (master != null) {
      conf.setMaster(master);
    }
    conf.setIfMissing(MASTER, "local[*]");
    if (isHere(conf.get(MASTER))) {
      conf.setIfMissing("spark.driver.host", "127.0.0.1");
      conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
    }
    if (!conf.get(MASTER).matches("local(\\[.*\\])?")) {
      ClusterJar.add(conf);
    }
    return SparkSession.builder().config(conf).getOrCreate();
  }

  /** Whether nobody outside this machine has to reach it. */
  private static boolean isHere(String master) {
    return master.matches("local(-cluster)?(\\[.*\\])?|spark://(127\\.0\\.0\\.1|localhost):\\d+");
  }
}
