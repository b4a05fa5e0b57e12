package org.cohesion.examples.nationalaudit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {

  private static final String DAY = "2026-11-29";

  @TempDir private static Path folder;

  private static String printed = "";
  private static String summary = "";

  @BeforeAll
  static void auditTwice() throws IOException {
    Path sound = folder.resolve("sound.ndjson");
    generate(sound, "40", "all=0");
    List<String> policies = Files.readAllLines(sound);
    Path in = Files.createDirectories(folder.resolve("in"));
    List<byte[]> lines = new ArrayList<>();
    lines.add(
        utf8(policies.get(0).replaceFirst("\"nextReview\":\"[^\"]*\"", "\"nextReview\":\"2030\"")));
    lines.add(utf8(""));
    lines.add(utf8("{\"formatVersion\":\"1.0\""));
    lines.add(new byte[] {'{', '"', (byte) 0xE9, '"'});
    lines.add(utf8("\"" + "x".repeat(3 << 20) + "\""));
    lines.add(utf8("{\"formatVersion\":\"1.0\",\"title\":\"a\",\"title\":\"b\"}"));
    lines.add(utf8(policies.get(1)));
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      mixed.write(line);
      mixed.write('\n');
    }
    Files.write(in.resolve("mixed.ndjson"), mixed.toByteArray());
    Files.writeString(in.resolve("one.json"), policies.get(2));
    Files.writeString(in.resolve("broken.ndjson.gz"), "this is not packed");
    // More than one task.
    Files.writeString(
        in.resolve("large.ndjson"), (String.join("\n", policies) + "\n").repeat(70) + "{\n");
    assertThat(audit("local[1]", "once")).isZero();
    assertThat(audit("local[2]", "twice")).isZero();
    summary = printed;
  }

  @Test
  void makesRowsOfBadDocuments() throws IOException {
    try (SparkSession spark = SparkStart.start("local[1]", Map.of())) {
      Dataset<Row> findings = table(spark, "once", "findings");

      assertThat(
              findings.select("file", "line", "rule").collectAsList().stream()
                  .map(row -> name(row.getString(0)) + " " + row.get(1) + " " + row.get(2)))
          .contains(
              "mixed.ndjson 3 json.syntax",
              "mixed.ndjson 4 json.encoding",
              "mixed.ndjson 5 json.too-large",
              "mixed.ndjson 6 json.duplicate-member",
              "broken.ndjson.gz null file.unreadable",
              "large.ndjson 2801 json.syntax")
          .noneMatch(row -> row.startsWith("mixed.ndjson 1 json") || row.contains("ndjson 7 "));
      Row last = findings.filter("file like '%large.ndjson' and rule = 'json.syntax'").head();
      assertThat((Long) last.getAs("startLine")).isIn(2801L, 2802L);
    }
  }

  @Test
  void keepsPartialDatesAndNumbersAsText() throws IOException {
    try (SparkSession spark = SparkStart.start("local[1]", Map.of())) {
      Row row = table(spark, "once", "documents").filter("line = 1 and file like '%mixed%'").head();

      assertThat(row.<String>getAs("nextReview")).isEqualTo("2030");
      assertThat(row.<String>getAs("localAuthority")).matches("\\d{3}");
      assertThat(row.<String>getAs("laEstab")).startsWith(row.getAs("localAuthority") + "/");
    }
  }

  @Test
  void writesTheSameRowsToTheSameFilesOnAnyNumberOfCores() throws IOException {
    try (SparkSession spark = SparkStart.start("local[1]", Map.of())) {
      for (String table : List.of("documents", "findings", "summary", "totals")) {
        List<Path> files;
        try (var listed = Files.list(folder.resolve("once").resolve(table))) {
          // Checksums stand beside them where a test before this one opened files in another way.
          files = listed.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
          Path other = folder.resolve("twice").resolve(table).resolve(file.getFileName());
          assertThat(rows(spark, other)).isEqualTo(rows(spark, file));
        }
      }
    }
    assertThat(folder.resolve("twice/summary.csv"))
        .hasSameTextualContentAs(folder.resolve("once/summary.csv"));
    assertThat(folder.resolve("twice/totals.csv"))
        .hasSameTextualContentAs(folder.resolve("once/totals.csv"));
  }

  /** Spark's own reader is written on Jackson 2, the library on Jackson 3. */
  @Test
  void readsJsonWithJacksonTwoAndThreeInOneJob() throws IOException {
    try (SparkSession spark = SparkStart.start("local[1]", Map.of())) {
      Dataset<Row> theirs =
          spark.read().json(folder.resolve("in/one.json").toString()).select("school.urn");
      Dataset<Row> ours = table(spark, "once", "documents").filter("file like '%one.json'");

      assertThat(ours.join(theirs, "urn").count()).isEqualTo(1);
      assertThat(tools.jackson.core.Version.unknownVersion()).isNotNull();
      assertThat(com.fasterxml.jackson.core.Version.unknownVersion()).isNotNull();
    }
  }

  @Test
  void addsUpByRulePhaseAndLocalAuthority() throws IOException {
    assertThat(Files.readAllLines(folder.resolve("once/summary.csv")))
        .startsWith("rule,severity,phase,localAuthority,findings,documents,ofDocuments")
        .contains("json.too-large,error,,,1,1,6");
    assertThat(summary).endsWith("2,809 documents, 6 of them unreadable; 7 findings\n");
  }

  @Test
  void leavesTheOldResultsWhereItFails() throws IOException {
    List<String> before = Files.readAllLines(folder.resolve("once/totals.csv"));

    int status =
        run("audit", "--as-of", DAY, "--out", folder.resolve("once").toString(), "nowhere.ndjson");

    assertThat(status).isEqualTo(2);
    assertThat(printed).isEqualTo("national-audit: no such file or folder: nowhere.ndjson\n");
    assertThat(Files.readAllLines(folder.resolve("once/totals.csv"))).isEqualTo(before);
  }

  @Test
  void saysInALineWhatIsWrongWithTheCommand() {
    assertThat(run("audit", "--out", "x", "y")).isEqualTo(2);
    assertThat(printed)
        .isEqualTo("national-audit: --as-of is missing; see 'national-audit audit --help'\n");
    assertThat(run("audit", "--as-of", "today", "--out", "x", "y")).isEqualTo(2);
    assertThat(printed)
        .startsWith(
            "national-audit: --as-of must be a day such as 2026-11-29, but is 'today'; see ");
  }

  @Test
  void saysInWordsWhatNumbersItWants() {
    assertThat(run("generate", "--documents", "many", "--as-of", DAY, "x")).isEqualTo(2);
    assertThat(printed)
        .startsWith("national-audit: --documents must be a whole number, such as 24000; see ");
    assertThat(run("generate", "--documents", "1", "--as-of", DAY, "--slip", "law.repealed", "x"))
        .isEqualTo(2);
    assertThat(printed)
        .startsWith("national-audit: --slip must be a name and a share from 0 to 1, such as ");
    assertThat(run("generate", "--documents", "1", "--as-of", DAY, folder.toString())).isEqualTo(2);
    assertThat(printed).endsWith("' is a folder; name a file to write\n");
  }

  @Test
  void writesMadeUpPoliciesToStandardOutput() {
    assertThat(run("generate", "--documents", "3", "--as-of", DAY, "-")).isZero();

    assertThat(printed).hasLineCount(3).startsWith("{").endsWith("}\n");
  }

  @Test
  void saysBeforeItBeginsThatThereIsNoPlaceForThePicture() {
    String picture = folder.resolve("nowhere/p.png").toString();

    int status = run("audit", "--as-of", DAY, "--out", "x", "--picture", picture, folder + "/in");

    assertThat(status).isEqualTo(2);
    assertThat(printed)
        .isEqualTo(
            "national-audit: cannot write the picture to " + picture + "; is its folder there?\n");
  }

  @Test
  void saysThatResultsCannotBeBelowAFile() {
    String out = folder.resolve("in/one.json/results").toString();

    assertThat(run("audit", "--master", "local[1]", "--as-of", DAY, "--out", out, folder + "/in"))
        .isEqualTo(2);
    assertThat(printed)
        .isEqualTo(
            "national-audit: cannot write to " + out + "; is its folder there, and yours?\n");
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private static Dataset<Row> table(SparkSession spark, String out, String name) {
    return spark.read().parquet(folder.resolve(out).resolve(name).toString());
  }

  private static List<Row> rows(SparkSession spark, Path file) {
    return spark.read().parquet(file.toString()).collectAsList();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void generate(Path file, String documents, String slip) {
    assertThat(
            run(
                "generate",
                "--documents",
                documents,
                "--as-of",
                DAY,
                "--slip",
                slip,
                file.toString()))
        .isZero();
  }

  private static int audit(String master, String out) {
    return run(
        "audit",
        "--master",
        master,
        "--as-of",
        DAY,
        "--out",
        folder.resolve(out).toString(),
        folder.resolve("in").toString());
  }

  private static int run(String... args) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int status = NationalAudit.run(args, out, out);
    printed = bytes.toString(StandardCharsets.UTF_8);
    return status;
  }
}
