package org.cohesion.examples.policycheck.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

  private static final Path SOUND = Path.of("../policies/sound.json");

  /** In profile draft, a policy without anything has nothing wrong with it. */
  private static final String BARE = "{\"formatVersion\": \"1.0\"}";

  private static final String UNKNOWN_MEMBER =
      "{\"formatVersion\": \"1.0\", \"titel\": \"Policy\"}";

  /** In profile draft, its version is all that there is to say about it. */
  private static final String NEWER = "{\"formatVersion\": \"1.7\"}";

  @TempDir private Path folder;

  @Test
  void printsFindingsWithTheirPlaceSeverityAndRule() {
    assertThat(Outcome.withInput(UNKNOWN_MEMBER, "check", "-"))
        .isEqualTo(
            new Outcome(
                1,
                """
                -:1:26: error: there is no such member here; rename it or take it out; \
                did you mean "title"? [json.unknown-member]
                1 file checked: 1 error
                """,
                ""));
  }

  @Test
  void speaksWelshOnRequest() {
    assertThat(Outcome.withInput(UNKNOWN_MEMBER, "check", "--locale", "cy", "-"))
        .isEqualTo(
            new Outcome(
                1,
                """
                -:1:26: gwall: nid oes aelod o'r fath yma; ailenwch ef neu tynnwch ef allan; \
                ai "title" oedd gennych mewn golwg? [json.unknown-member]
                gwiriwyd 1 ffeil: 1 gwall
                """,
                ""));
    assertThat(
            Outcome.withInput(UNKNOWN_MEMBER, "check", "--locale", "cy", "--format", "json", "-")
                .out())
        .contains(
            "\"rule\": \"json.unknown-member\"",
            "\"severity\": \"error\"",
            "\"message\": \"nid oes aelod o'r fath yma;");
  }

  @Test
  void speaksEnglishWhateverTheMachinesOwnLocale() {
    Outcome english = Outcome.withInput(UNKNOWN_MEMBER, "check", "-");
    Outcome welsh = Outcome.withInput(UNKNOWN_MEMBER, "check", "--locale", "cy", "-");
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("cy", "tr", "ar-EG-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(Outcome.withInput(UNKNOWN_MEMBER, "check", "-")).isEqualTo(english);
        assertThat(Outcome.withInput(UNKNOWN_MEMBER, "check", "--locale", "en", "-"))
            .isEqualTo(english);
        assertThat(Outcome.withInput(UNKNOWN_MEMBER, "check", "--locale", "cy", "-"))
            .isEqualTo(welsh);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void saysWhichLanguagesItSpeaks() {
    assertThat(Outcome.withInput(BARE, "check", "--locale", "fr", "-"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: --locale must be en or cy, not 'fr';"
                    + " see 'policy-check check --help'\n"));
  }

  @Test
  void saysThatThereIsNothingToSay() {
    assertThat(Outcome.withInput(BARE, "check", "--profile", "draft", "-"))
        .isEqualTo(new Outcome(0, "1 file checked as draft: nothing found\n", ""));
  }

  @Test
  void holdsPoliciesToTheProfileOfAdoptedOnesUnlessToldOtherwise() {
    String adopted = Outcome.withInput(BARE, "check", "--profile", "adopted", "-").out();

    assertThat(adopted).contains("[control.title-missing]");
    assertThat(Outcome.withInput(BARE, "check", "-").out()).isEqualTo(adopted);
  }

  @Test
  void checksForTheGivenDay() {
    assertThat(Outcome.of("check", "--as-of", "2026-11-22", SOUND.toString()).out())
        .doesNotContain("[review.overdue]");
    assertThat(Outcome.of("check", "--as-of", "2099-01-01", SOUND.toString()).out())
        .contains("[review.overdue]");
  }

  @Test
  void runsNoRulesOnADocumentThatIsNoPolicy() {
    Outcome outcome = Outcome.withInput("{}", "check", "--level", "info", "-");

    assertThat(outcome.outLines()).hasSize(2).first().asString().contains("[json.missing-member]");
  }

  @Test
  void addsWhatDecodingWarnsOfToWhatTheRulesFind() {
    String out = Outcome.withInput(NEWER, "check", "-").out();

    assertThat(out).contains("[json.newer-version]", "[control.title-missing]");
  }

  @Test
  void hasOneLineForABinaryFileAndOneForAnEmptyFile() throws IOException {
    Path binary = Files.write(folder.resolve("crest.json"), new byte[] {(byte) 0x89, 'P', 'N', 0});
    Path empty = Files.createFile(folder.resolve("empty.json"));

    Outcome outcome = Outcome.of("check", binary.toString(), empty.toString());

    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                1,
                binary
                    + ":1:1: error: this is not UTF-8; save the document as UTF-8 [json.encoding]\n"
                    + empty
                    + ":1:1: error: this is not JSON: there is nothing in the document [json.syntax]\n"
                    + "2 files checked: 2 errors\n",
                ""));
  }

  @ParameterizedTest
  @CsvSource({
    "error, -, 1",
    "error, error, 1",
    "error, warning, 1",
    "error, info, 1",
    "error, never, 0",
    "warning, -, 0",
    "warning, error, 0",
    "warning, warning, 1",
    "warning, info, 1",
    "warning, never, 0",
    "info, -, 0",
    "info, warning, 0",
    "info, info, 1",
    "info, never, 0",
    "nothing, info, 0"
  })
  void failsFromTheGivenSeverityOn(String worst, String failOn, int status) throws IOException {
    String document =
        switch (worst) {
          case "error" -> UNKNOWN_MEMBER;
          case "warning" -> NEWER;
          case "info" -> withoutNextReview();
          default -> BARE;
        };
    String profile = worst.equals("info") ? "adopted" : "draft";
    Stream<String> option = failOn.equals("-") ? Stream.of() : Stream.of("--fail-on", failOn);
    String[] args =
        Stream.concat(
                Stream.of("check", "--as-of", "2026-11-22", "--profile", profile, "-"), option)
            .toArray(String[]::new);

    assertThat(Outcome.withInput(document, args).status()).isEqualTo(status);
  }

  @Test
  void failsWhateverTheLevelShows() {
    assertThat(
            Outcome.withInput(
                NEWER,
                "check",
                "--profile",
                "draft",
                "--level",
                "error",
                "--fail-on",
                "warning",
                "-"))
        .isEqualTo(
            new Outcome(
                1,
                "1 file checked as draft: no errors; 1 warning not shown (--level warning shows"
                    + " it)\n",
                ""));
  }

  @Test
  void showsInfosAsJsonButOnlyCountsThemAsText() throws IOException {
    String document = withoutNextReview();

    Outcome text = Outcome.withInput(document, "check", "--as-of", "2026-11-22", "-");
    Outcome json =
        Outcome.withInput(document, "check", "--as-of", "2026-11-22", "--format", "json", "-");

    assertThat(text.out()).contains("(--level info shows ").doesNotContain("review.next-missing");
    assertThat(json.out()).contains("\"rule\": \"review.next-missing\"");
  }

  @Test
  void writesTheReportToAFile() throws IOException {
    Path report = folder.resolve("report.txt");

    Outcome outcome =
        Outcome.withInput(UNKNOWN_MEMBER, "check", "--output", report.toString(), "-");

    assertThat(outcome).isEqualTo(new Outcome(1, "", ""));
    assertThat(report).content().isEqualTo(Outcome.withInput(UNKNOWN_MEMBER, "check", "-").out());
  }

  @Test
  void saysThatTheReportCannotBeWritten() {
    assertThat(Outcome.withInput(BARE, "check", "--output", folder.toString(), "-"))
        .isEqualTo(
            new Outcome(2, "", "policy-check: cannot write to " + folder + ": it is a folder\n"));
  }

  @Test
  void checksTheOtherFilesWhenOneIsMissing() {
    String missing = folder.resolve("x.json").toString();

    assertThat(Outcome.withInput(UNKNOWN_MEMBER, "check", missing, "-"))
        .isEqualTo(
            new Outcome(
                2,
                Outcome.withInput(UNKNOWN_MEMBER, "check", "-")
                    .out()
                    .replace("1 error\n", "1 error; 1 not read\n"),
                "policy-check: no such file or folder: " + missing + "\n"));
  }

  @Test
  void printsNoReportAsTextWhenThereIsNothingToReportOn() {
    assertThat(Outcome.of("check", folder.toString()))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: no policies as JSON (*.json, *.ndjson) in folder: "
                    + folder
                    + "\n"));
  }

  @Test
  void printsAReportAsJsonEvenIfNothingCouldBeRead() {
    Outcome outcome = Outcome.of("check", "--format", "json", folder.toString());

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).startsWith("{\n  \"files\": [],\n").contains("\"files\": 0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --profile | final      | must be draft or adopted, not 'final'
          --format  | xml        | must be text, json, sarif, junit, github, csv or html, not 'xml'
          --level   | ERROR      | must be info, warning or error, not 'ERROR'
          --fail-on | fatal      | must be error, warning, info or never, not 'fatal'
          --as-of   | 2026-02-30 | must be a day such as 2026-11-22, not '2026-02-30'
          --as-of   | 2026-11    | must be a day such as 2026-11-22, not '2026-11'
          """)
  void saysWhatAnOptionMayBe(String option, String value, String problem) {
    assertThat(Outcome.of("check", option, value, "-"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: " + option + " " + problem + "; see 'policy-check check --help'\n"));
  }

  @Test
  void checksEachLineOfAFileOfLines() throws IOException {
    Path lines = folder.resolve("policies.ndjson");
    Files.writeString(
        lines, BARE + "\n\n" + UNKNOWN_MEMBER + "\n{\n" + NEWER + "\r\n" + BARE + "\n");

    Outcome outcome = Outcome.of("check", "--profile", "draft", lines.toString());

    assertThat(outcome.outLines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(lines + ":3:26: error: there is no such member"),
            line -> assertThat(line).startsWith(lines + ":4:2: error: this is not JSON"),
            line -> assertThat(line).startsWith(lines + ":5:19: warning: this version"),
            line ->
                assertThat(line)
                    .isEqualTo("1 file with 5 policies checked (3 as draft): 2 errors, 1 warning"));
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void reportsManyLinesInTheirOrder() throws IOException {
    int count = 5_000;
    Path lines = folder.resolve("policies.ndjson");
    StringBuilder source = new StringBuilder();
    for (int i = 0; i < count; i++) {
      // Some take longer than others.
      source.append(i % 7 == 0 ? "{\"x\": 1, ".repeat(50) : "").append("{}\n");
    }
    Files.writeString(lines, source);

    Outcome outcome =
        Outcome.of("check", "--format", "json", "--profile", "draft", lines.toString());

    assertThat(
            Pattern.compile("\"start\": \\{\\s+\"line\": (\\d+)")
                .matcher(outcome.out())
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .distinct()
                .toList())
        .isEqualTo(IntStream.rangeClosed(1, count).boxed().toList());
  }

  @Test
  void checksAnEmptyFileOfLines() throws IOException {
    Path lines = Files.createFile(folder.resolve("policies.ndjson"));

    assertThat(Outcome.of("check", lines.toString()))
        .isEqualTo(new Outcome(0, "1 file with 0 policies checked: nothing found\n", ""));
  }

  @Test
  void showsTextOnlyWhenAsked() {
    String document =
        "{\"formatVersion\": \"1.0\", \"language\": \"Zebediah\", \"titel\": \"Zebediah\"}";

    assertThat(Outcome.withInput(document, "check", "-").out()).doesNotContain("Zebediah");
    assertThat(Outcome.withInput(document, "check", "--show-text", "-").outLines())
        .first()
        .asString()
        .endsWith("; write \"en\" or \"cy\" (here: \"Zebediah\") [json.unknown-value]");
    assertThat(Outcome.withInput(document, "check", "--show-text", "-").out())
        .contains("did you mean \"title\"? (here: \"titel\") [json.unknown-member]");
  }

  @Test
  void wantsAPath() {
    assertThat(Outcome.of("check"))
        .isEqualTo(
            new Outcome(
                2, "", "policy-check: PATH is missing;" + " see 'policy-check check --help'\n"));
  }

  /** The sound policy with one thing left out that follows from the rest: a finding to tell. */
  private static String withoutNextReview() throws IOException {
    return Files.readString(SOUND).replaceFirst("\\R\\s*\"nextReview\": \"[-0-9]+\",", "");
  }
}
