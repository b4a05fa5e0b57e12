package org.cohesion.examples.nationalaudit;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import org.apache.spark.SparkConf;

/** The jar that executors elsewhere are sent: this program and the library, without Spark. */
final class ClusterJar {

  private static final String NAME = "national-audit-cluster.jar";
  private static final String JARS = "spark.jars";

  private ClusterJar() {}

  /** Has it sent if it stands beside the program, and nobody has said what to send. */
  static void add(SparkConf conf) {
    CodeSource program = ClusterJar.class.getProtectionDomain().getCodeSource();
    if (program == null || conf.contains(JARS) || conf.contains("spark.executor.extraClassPath")) {
      return;
    }
    try {
      Path jar = Path.of(program.getLocation().toURI()).resolveSibling(NAME);
      if (Files.isRegularFile(jar)) {
        conf.set(JARS, jar.toUri().toString());
      }
    } catch (URISyntaxException e) {
      // Then the user has to name it.
    }
  }
}
