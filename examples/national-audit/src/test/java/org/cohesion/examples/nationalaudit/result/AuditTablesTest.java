package org.cohesion.examples.nationalaudit.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.cohesion.examples.nationalaudit.Problem;
import org.cohesion.examples.nationalaudit.checking.AuditSettings;
import org.cohesion.examples.nationalaudit.checking.PartCheck;
import org.cohesion.examples.nationalaudit.input.InputParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTablesTest {

  private static final AuditSettings SETTINGS = new AuditSettings(LocalDate.of(2026, 11, 29), "en");

  @TempDir private Path folder;

  @Test
  void checkEachDocumentOnceHoweverManyTablesAreMadeOfIt() throws IOException, Problem {
    Path file = Files.writeString(folder.resolve("policies.ndjson"), "{}\n".repeat(300));
    try (SparkSession spark =
        SparkSession.builder().master("local[2]").config("spark.ui.enabled", false).getOrCreate()) {
      JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
      LongAccumulator checked = spark.sparkContext().longAccumulator();
      JavaRDD<Row> rows =
          PartCheck.plan(InputParts.of(List.of(file.toString()), context), SETTINGS, context)
              .map(
                  row -> {
                    checked.add(1);
                    return row;
                  });
      String out = folder.resolve("results").toString();
      try (ResultFolder results = ResultFolder.begin(out, context.hadoopConfiguration())) {

        Summary summary = AuditTables.write(spark, rows, results, "mark");

        assertThat(summary.documents()).isEqualTo(300);
        assertThat(checked.value()).isEqualTo(300);
      }
    }
  }
}
