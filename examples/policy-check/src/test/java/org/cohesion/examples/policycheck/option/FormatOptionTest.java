package org.cohesion.examples.policycheck.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What several {@code --format} do together, and with {@code --output}. */
class FormatOptionTest {

  private static final String KEPT = "what stood there before\n";
  private static final String NEWER = "{\"formatVersion\": \"1.7\"}\n";

  @TempDir private Path folder;
  private Path policy;

  @BeforeEach
  void writeAPolicy() throws IOException {
    policy = Files.writeString(folder.resolve("policy.json"), NEWER);
  }

  @Test
  void writesEachFormToItsFileInOneRun() throws IOException {
    List<String> arguments = new ArrayList<>();
    for (ReportForm form : ReportForm.values()) {
      arguments.add("--format");
      arguments.add(form.word() + "=" + folder.resolve("out." + form.word()));
    }
    arguments.add(policy.toString());

    Outcome together = run(arguments.toArray(String[]::new));

    assertThat(together).isEqualTo(new Outcome(0, "", ""));
    for (ReportForm form : ReportForm.values()) {
      assertThat(folder.resolve("out." + form.word()))
          .hasContent(run("--format", form.word(), policy.toString()).out());
    }
  }

  @Test
  void printsTheOneWithoutAFileWhereOutputSays() throws IOException {
    Path sarif = folder.resolve("out.sarif");
    Path csv = folder.resolve("out.csv");

    Outcome printed = run("--format", "sarif=" + sarif, "--format", "text", policy.toString());
    Outcome written =
        run(
            "--format",
            "csv",
            "--output",
            csv.toString(),
            "--format",
            "sarif=" + sarif,
            policy.toString());

    assertThat(printed.out()).endsWith("1 file checked as draft: 1 warning\n");
    assertThat(written.out()).isEmpty();
    assertThat(csv).content().startsWith("path,line,");
    assertThat(sarif).content().startsWith("{\n  \"$schema\"");
  }

  @ParameterizedTest
  @EnumSource(ReportForm.class)
  void showsInfosInAllFormsButText(ReportForm form) {
    String out =
        Outcome.of(
                "check", "--as-of", "2026-11-22", "--format", form.word(), "../policies/slips.json")
            .out();

    assertThat(out.contains("control.history") || out.contains("strands.heading-unusual"))
        .isEqualTo(form != ReportForm.TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format sarif --format csv | only one --format can be without a file; write --format"
            + " csv=FILE",
        "--format sarif=a --output b | every --format has a file of its own, so there is nothing for"
            + " --output; take it out",
        "--format sarif= | --format sarif= names no file; write sarif=FILE, or sarif alone",
        "--format xml=a | --format must be text, json, sarif, junit, github, csv or html, not 'xml'",
        "--format =a | --format must be text, json, sarif, junit, github, csv or html, not ''"
      })
  void saysWhatIsNotClear(String options, String problem) {
    assertThat(
            run(
                Stream.concat(Stream.of(options.split(" ")), Stream.of("-"))
                    .toArray(String[]::new)))
        .isEqualTo(
            new Outcome(2, "", "policy-check: " + problem + "; see 'policy-check check --help'\n"));
  }

  @Test
  void writesNoTwoReportsToOneFile() throws IOException {
    Path out = Files.writeString(folder.resolve("out"), KEPT);
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("out"));
    Path twin = Files.createLink(folder.resolve("twin"), out);
    Path missing = folder.resolve("new");

    for (Path[] two :
        new Path[][] {
          {out, out}, {out, folder.resolve("./out")}, {out, link}, {twin, out}, {missing, missing}
        }) {
      assertThat(run("--format", "csv=" + two[0], "--format", "sarif=" + two[1], policy.toString()))
          .isEqualTo(twoReports(two[1].toString()));
      assertThat(
              run(
                  "--format",
                  "csv",
                  "--output",
                  two[0].toString(),
                  "--format",
                  "json=" + two[1],
                  policy.toString()))
          .isEqualTo(twoReports(two[1].toString()));
    }
    assertThat(out).hasContent(KEPT);
    assertThat(missing).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "/dev/stdout"})
  void printsNoTwoReportsToStandardOutput(String name) {
    Outcome outcome = run("--format", "csv", "--format", "sarif=" + name, policy.toString());

    assertThat(outcome).isEqualTo(twoReports(name.equals("-") ? "standard output" : name));
  }

  private static Outcome twoReports(String file) {
    return new Outcome(
        2,
        "",
        "policy-check: "
            + file
            + " is to hold two reports, so nothing was written; name another file for one of them\n");
  }

  @Test
  void writesNothingIfOneOfTheFilesCannotBe() throws IOException {
    Path old = Files.writeString(folder.resolve("old.csv"), KEPT);
    String nowhere = folder.resolve("none/out.sarif").toString();

    for (String[] formats :
        new String[][] {
          {"--format", "csv=" + old, "--format", "sarif=" + nowhere},
          {"--format", "sarif=" + nowhere, "--format", "csv=" + old}
        }) {
      Outcome outcome = run(with(formats, policy.toString()));

      assertThat(outcome)
          .isEqualTo(
              new Outcome(
                  2,
                  "",
                  "policy-check: cannot write to " + nowhere + ": there is no such folder\n"));
      assertThat(old).hasContent(KEPT);
    }
  }

  @Test
  void writesOverNoFileThatIsRead() throws IOException {
    Path old = Files.writeString(folder.resolve("old.csv"), KEPT);

    assertThat(
            run("--format", "csv=" + old, "--format", "sarif=" + policy, policy.toString()).err())
        .isEqualTo(
            "policy-check: "
                + policy
                + " is also read, so nothing was written; name another file to write to\n");
    assertThat(old).hasContent(KEPT);
    assertThat(policy).hasContent(NEWER);
  }

  @Test
  void leavesAllFilesAsTheyWereIfNothingCanBeChecked() throws IOException {
    Path sarif = Files.writeString(folder.resolve("old.sarif"), KEPT);
    Path xml = Files.writeString(folder.resolve("old.xml"), KEPT);
    Path waivers = Files.writeString(folder.resolve("w.json"), "[]");
    String[] formats = {"--format", "sarif=" + sarif, "--format", "junit=" + xml};

    Outcome missing = run(with(formats, "no such file"));
    Outcome unsound = run(with(formats, "--waivers", waivers.toString(), policy.toString()));

    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.out()).isEmpty();
    assertThat(unsound.status()).isEqualTo(2);
    assertThat(unsound.out()).contains(": error: ", "[json.wrong-type]");
    assertThat(sarif).hasContent(KEPT);
    assertThat(xml).hasContent(KEPT);
  }

  @Test
  void saysInTheFormThatIsPrintedWhatIsWrongWithTheWaivers() throws IOException {
    Path waivers = Files.writeString(folder.resolve("w.json"), "[]");

    Outcome outcome =
        run(
            "--format",
            "csv",
            "--format",
            "sarif=" + folder.resolve("s"),
            "--waivers",
            waivers.toString(),
            policy.toString());

    assertThat(outcome.out()).startsWith("path,line,").contains(",json.wrong-type,");
  }

  @Test
  void mayBeEarlierReportsInAFolderThatIsChecked() {
    String[] arguments = {
      "--format",
      "sarif=" + folder.resolve("sarif.json"),
      "--format",
      "json=" + folder.resolve("out.json"),
      "--format",
      "text",
      folder.toString()
    };

    Outcome first = run(arguments);
    Outcome second = run(arguments);

    assertThat(first.out()).endsWith("1 file checked as draft: 1 warning\n");
    assertThat(second).isEqualTo(first);
  }

  private static Outcome run(String... more) {
    return Outcome.of(
        with(new String[] {"check", "--profile", "draft", "--as-of", "2026-11-22"}, more));
  }

  private static String[] with(String[] arguments, String... more) {
    return Stream.of(arguments, more).flatMap(Stream::of).toArray(String[]::new);
  }
}
