package org.cohesion.examples.nationalaudit.result;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.cohesion.examples.nationalaudit.checking.Columns;
import org.jspecify.annotations.Nullable;

/** The tables of the results. Documents are read and checked once, whatever is made of them. */
public final class AuditTables {

  private static final List<String> DOCUMENT_COLUMNS =
      List.of(
          Columns.FILE,
          Columns.LINE,
          Columns.URN,
          Columns.LA_ESTAB,
          Columns.LOCAL_AUTHORITY,
          Columns.PHASE,
          Columns.NATION,
          Columns.APPROVED,
          Columns.NEXT_REVIEW);

  private static final List<String> FINDING_COLUMNS =
      List.of(
          Columns.RULE,
          Columns.SEVERITY,
          Columns.POINTER,
          Columns.START_LINE,
          Columns.START_COLUMN,
          Columns.MESSAGE,
          Columns.FINGERPRINT);

  private static final Comparator<@Nullable String> NONE_LAST =
      Comparator.nullsLast(Comparator.<String>naturalOrder());

  private final SparkSession spark;
  private final Dataset<Row> documents;

  private AuditTables(SparkSession spark, JavaRDD<Row> rows) {
    this.spark = spark;
    this.documents =
        spark.createDataFrame(rows, Columns.DOCUMENT).persist(StorageLevel.DISK_ONLY());
  }

  /**
   * Makes all tables.
   *
   * @param rows a row for each document, see {@link Columns#DOCUMENT}
   * @param folder where the tables are written
   * @param mark what the folder says about itself
   * @return what was found, added up
   * @throws IOException if the tables cannot be written
   */
  public static Summary write(
      SparkSession spark, JavaRDD<Row> rows, ResultFolder folder, String mark) throws IOException {
    AuditTables tables = new AuditTables(spark, rows);
    try {
      folder.writeParquet(tables.documents.drop(Columns.FINDINGS), "documents");
      folder.writeParquet(tables.findings(), "findings");
      Summary summary = tables.summary();
      tables.write(summary, folder);
      folder.finish(mark);
      return summary;
    } finally {
      tables.documents.unpersist();
    }
  }

  private Dataset<Row> findings() {
    Column[] columns =
        Stream.concat(
                DOCUMENT_COLUMNS.stream().map(name -> col(name)),
                FINDING_COLUMNS.stream().map(name -> col("finding." + name)))
            .toArray(Column[]::new);
    Column[] before =
        Stream.concat(
                DOCUMENT_COLUMNS.stream().map(name -> col(name)),
                Stream.of(explode(col(Columns.FINDINGS)).as("finding")))
            .toArray(Column[]::new);
    return documents.select(before).select(columns);
  }

  private Summary summary() {
    List<Total> totals = totals();
    Map<List<@Nullable String>, Long> sizes = new HashMap<>();
    for (Total total : totals) {
      sizes.put(key(total.phase(), total.localAuthority()), total.documents());
    }
    List<RuleCount> rules = new ArrayList<>();
    long findings = 0;
    for (Row row : ruleRows()) {
      String phase = row.getString(2);
      String authority = row.getString(3);
      rules.add(
          new RuleCount(
              row.getString(0),
              row.getString(1),
              phase,
              authority,
              row.getLong(4),
              row.getLong(5),
              sizes.getOrDefault(key(phase, authority), 0L)));
      findings += row.getLong(4);
    }
    rules.sort(
        Comparator.comparing(RuleCount::rule)
            .thenComparing(RuleCount::severity)
            .thenComparing(RuleCount::phase, NONE_LAST)
            .thenComparing(RuleCount::localAuthority, NONE_LAST));
    return new Summary(rules, totals, findings);
  }

  private List<Row> ruleRows() {
    return documents
        .select(
            col(Columns.PHASE),
            col(Columns.LOCAL_AUTHORITY),
            explode(col(Columns.FINDINGS)).as("finding"))
        .groupBy(
            col("finding." + Columns.RULE),
            col("finding." + Columns.SEVERITY),
            col(Columns.PHASE),
            col(Columns.LOCAL_AUTHORITY))
        .agg(count(lit(1)), sum(one(col("finding." + Columns.FIRST))))
        .collectAsList();
  }

  private List<Total> totals() {
    Column hasErrors = col(Columns.ERRORS).gt(0);
    Column hasWarnings = col(Columns.ERRORS).equalTo(0).and(col(Columns.WARNINGS).gt(0));
    List<Total> totals = new ArrayList<>();
    List<Row> rows =
        documents
            .groupBy(col(Columns.PHASE), col(Columns.LOCAL_AUTHORITY))
            .agg(
                count(lit(1)),
                sum(one(col(Columns.READABLE).equalTo(false))),
                sum(one(hasErrors)),
                sum(one(hasWarnings)))
            .collectAsList();
    for (Row row : rows) {
      totals.add(
          new Total(
              row.getString(0),
              row.getString(1),
              row.getLong(2),
              row.getLong(3),
              row.getLong(4),
              row.getLong(5)));
    }
    totals.sort(
        Comparator.comparing(Total::phase, NONE_LAST)
            .thenComparing(Total::localAuthority, NONE_LAST));
    return totals;
  }

  private void write(Summary summary, ResultFolder folder) throws IOException {
    List<Row> rules =
        summary.rules().stream()
            .map(
                count ->
                    RowFactory.create(
                        count.rule(),
                        count.severity(),
                        count.phase(),
                        count.localAuthority(),
                        count.findings(),
                        count.documents(),
                        count.ofDocuments()))
            .toList();
    List<Row> totals =
        summary.totals().stream()
            .map(
                total ->
                    RowFactory.create(
                        total.phase(),
                        total.localAuthority(),
                        total.documents(),
                        total.unreadable(),
                        total.withErrors(),
                        total.withWarnings(),
                        total.sound()))
            .toList();
    StructType counted =
        new StructType()
            .add(Columns.RULE, DataTypes.StringType)
            .add(Columns.SEVERITY, DataTypes.StringType)
            .add(Columns.PHASE, DataTypes.StringType)
            .add(Columns.LOCAL_AUTHORITY, DataTypes.StringType)
            .add("findings", DataTypes.LongType)
            .add("documents", DataTypes.LongType)
            .add("ofDocuments", DataTypes.LongType);
    StructType totalled =
        new StructType()
            .add(Columns.PHASE, DataTypes.StringType)
            .add(Columns.LOCAL_AUTHORITY, DataTypes.StringType)
            .add("documents", DataTypes.LongType)
            .add("unreadable", DataTypes.LongType)
            .add("withErrors", DataTypes.LongType)
            .add("withWarnings", DataTypes.LongType)
            .add("sound", DataTypes.LongType);
    write(spark.createDataFrame(rules, counted), folder, "summary");
    write(spark.createDataFrame(totals, totalled), folder, "totals");
  }

  private static void write(Dataset<Row> rows, ResultFolder folder, String name)
      throws IOException {
    folder.writeParquet(rows.coalesce(1), name);
    folder.writeCsv(rows, name + ".csv");
  }

  private static Column one(Column condition) {
    return when(condition, 1L).otherwise(0L);
  }

  private static List<@Nullable String> key(@Nullable String phase, @Nullable String authority) {
    List<@Nullable String> key = new ArrayList<>();
    key.add(phase);
    key.add(authority);
    return key;
  }
}
