package org.cohesion.examples.nationalaudit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.cohesion.examples.nationalaudit.checking.AuditSettings;
import org.cohesion.examples.nationalaudit.checking.PartCheck;
import org.cohesion.examples.nationalaudit.input.InputPart;
import org.cohesion.examples.nationalaudit.input.InputParts;
import org.cohesion.examples.nationalaudit.result.AuditTables;
import org.cohesion.examples.nationalaudit.result.ResultFolder;
import org.cohesion.examples.nationalaudit.result.Summary;
import org.cohesion.examples.nationalaudit.result.SummaryPicture;
import org.cohesion.examples.nationalaudit.result.SummaryText;
import org.cohesion.examples.nationalaudit.wording.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks very many policies. */
@Command(
    name = "audit",
    description = "Checks policies and writes what was found as tables.",
    footer = {
      "",
      "The folder of results has documents, findings, summary and totals as Parquet, and",
      "summary.csv and totals.csv. It is replaced as a whole, at the very end.",
      "",
      "Example:",
      "  national-audit audit --as-of 2026-11-29 --out results england.ndjson"
    })
final class AuditCommand implements Callable<Integer> {

  private final PrintStream out;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "File with a policy on each line (.ndjson, .jsonl or any other name), file with one"
              + " policy (.json), folder with such files, or a glob; .gz is unpacked.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DAY",
      converter = Day.class,
      description = "The day as of which policies are checked, such as 2026-11-29.")
  private @Nullable LocalDate day;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "Where the results go; those of an earlier audit are replaced.")
  private @Nullable String folder;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description =
          "Where the work is done: 'local[2]', 'spark://host:7077' … By default this machine, with"
              + " all its cores.")
  private @Nullable String master;

  @Option(
      names = "--locale",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description =
          "The language of the summary and of what is said of findings: en (the default) or cy.")
  private String language = "en";

  @Option(
      names = "--picture",
      paramLabel = "FILE",
      description = "Draws the summary into this PNG file as well.")
  private @Nullable Path picture;

  @Option(
      names = "--conf",
      paramLabel = "KEY=VALUE",
      description = "A setting of Spark, such as spark.executor.memory=2g.")
  private Map<String, String> conf = new LinkedHashMap<>();

  AuditCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Problem {
    if (!language.equals("en") && !language.equals("cy")) {
      throw new Problem("--locale must be en or cy, but is '" + language + "'");
    }
    if (day == null || folder == null) {
      throw new IllegalStateException("options are missing");
    }
    checkPlaceOfPicture();
    Words words = new Words(Locale.forLanguageTag(language));
    SparkSession spark = start();
    try {
      Summary summary = audit(spark, new AuditSettings(day, language), folder);
      out.print(SummaryText.of(summary, words));
      if (picture != null) {
        draw(summary, day, words, picture);
      }
      return ExitStatus.DONE;
    } finally {
      spark.stop();
    }
  }

  /** Better now than when all is done. The folder of results may come to be until then. */
  private void checkPlaceOfPicture() throws Problem {
    Path place = picture == null ? null : picture.toAbsolutePath().normalize().getParent();
    boolean isResults = place != null && place.equals(Path.of(folder).toAbsolutePath().normalize());
    if (place != null && !isResults && !Files.isDirectory(place)) {
      throw new Problem("cannot write the picture to " + picture + "; is its folder there?");
    }
  }

  private static void draw(Summary summary, LocalDate day, Words words, Path file) throws Problem {
    byte[] png;
    try {
      png = SummaryPicture.png(summary, day, words);
    } catch (IOException | RuntimeException | LinkageError e) {
      throw new Problem("cannot draw the picture; is a font installed?");
    }
    try {
      Files.write(file, png);
    } catch (IOException e) {
      throw new Problem(
          "the results are written, but the picture cannot be, to "
              + file
              + "; is its folder there, and room on the disk?");
    }
  }

  private SparkSession start() throws Problem {
    try {
      return SparkStart.start(master, conf);
    } catch (RuntimeException e) {
      throw new Problem("cannot start Spark: " + FailedJob.reason(e));
    }
  }

  private Summary audit(SparkSession spark, AuditSettings settings, String named) throws Problem {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    try (ResultFolder results = ResultFolder.begin(named, context.hadoopConfiguration());
        Progress progress =
            Progress.of(context, new Words(Locale.forLanguageTag(settings.language())))) {
      List<List<InputPart>> tasks = InputParts.of(inputs, context);
      progress.expect(tasks.size());
      String mark = "Policies checked as of " + settings.day() + "\n";
      return AuditTables.write(spark, PartCheck.plan(tasks, settings, context), results, mark);
    } catch (Problem e) {
      throw e;
    } catch (IOException e) {
      throw new Problem("cannot write the results to " + named + ": " + FailedJob.reason(e));
    } catch (Exception e) { // Scala throws any without declaring it
      throw new Problem("the audit failed: " + FailedJob.reason(e));
    }
  }
}
