package org.cohesion.examples.nationalaudit.input;

import java.io.IOException;
import java.io.InputStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Counts the lines of a part, on an executor: takes a hundredth of the time that checking them
 * does.
 */
final class LineCount implements Function<InputPart, Long> {

  private static final long serialVersionUID = 1L;

  private final SerializableConfiguration hadoop;

  LineCount(JavaSparkContext spark) {
    hadoop = new SerializableConfiguration(spark.hadoopConfiguration());
  }

  @Override
  public Long call(InputPart part) {
    try (InputStream in = PartStream.open(part, hadoop.value())) {
      return LineEnds.count(in);
    } catch (IOException e) {
      // Whoever reads it will have the same trouble, and makes a row of it.
      return 0L;
    }
  }
}
