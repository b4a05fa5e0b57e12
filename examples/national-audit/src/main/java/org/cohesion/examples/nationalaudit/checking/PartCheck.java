package org.cohesion.examples.nationalaudit.checking;

import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.cohesion.examples.nationalaudit.input.InputPart;

/** What each executor does with its tasks: makes a row of each document. */
public final class PartCheck implements FlatMapFunction<Iterator<List<InputPart>>, Row> {

  private static final long serialVersionUID = 1L;

  private final AuditSettings settings;
  private final SerializableConfiguration hadoop;

  private PartCheck(AuditSettings settings, Configuration hadoop) {
    this.settings = settings;
    this.hadoop = new SerializableConfiguration(hadoop);
  }

  /**
   * Plans the check; it begins when somebody wants the rows.
   *
   * @param tasks what to read, in the order of the rows
   * @return a row for each document, see {@link Columns#DOCUMENT}, as many partitions as tasks
   */
  public static JavaRDD<Row> plan(
      List<List<InputPart>> tasks, AuditSettings settings, JavaSparkContext spark) {
    return spark
        .parallelize(tasks, tasks.size())
        .mapPartitions(new PartCheck(settings, spark.hadoopConfiguration()));
  }

  @Override
  public Iterator<Row> call(Iterator<List<InputPart>> tasks) {
    Checks checks = Checks.of(settings);
    return new PartRows(tasks, checks, hadoop.value());
  }
}
