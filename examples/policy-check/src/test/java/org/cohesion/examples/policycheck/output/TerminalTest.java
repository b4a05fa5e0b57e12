package org.cohesion.examples.policycheck.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cohesion.examples.policycheck.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

  private static final String BARE = "{\"formatVersion\": \"1.0\"}";

  private static final String MISSPELT = "{\"formatVersion\": \"1.0\", \"titel\": \"Policy\"}";

  private final StringWriter screen = new StringWriter();

  @TempDir private Path folder;

  @Test
  void isInColourUnlessTheUserWantsNone() {
    assertThat(terminal(null).colour()).isTrue();
    assertThat(terminal("").colour()).isTrue();
    assertThat(terminal("1").colour()).isFalse();
    assertThat(Terminal.NONE.colour()).isFalse();
  }

  @Test
  void showsSeveritiesInColour() {
    assertThat(check("{}", terminal(null), "-").out())
        .startsWith("\u001b[1m-:1:1:\u001b[0m \u001b[1;31merror:\u001b[0m ");
    assertThat(check("{}", terminal("1"), "-").out()).startsWith("-:1:1: error: ");
  }

  @Test
  void putsNoColourIntoFiles() throws IOException {
    Path report = folder.resolve("report.txt");

    check("{}", terminal(null), "--output", report.toString(), "-");

    assertThat(report).content().startsWith("-:1:1: error: ");
  }

  @Test
  void showsTheLineOfEachFinding() {
    assertThat(check(MISSPELT, terminal("1"), "-").out())
        .isEqualTo(
            check(MISSPELT, Terminal.NONE, "-")
                .out()
                .replace(
                    "[json.unknown-member]\n",
                    """
                    [json.unknown-member]
                      1 | {"formatVersion": "1.0", "titel": "Policy"}
                        |                          ^~~~~~~
                    """));
    assertThat(check(MISSPELT, terminal("1"), "--locale", "cy", "-").out())
        .endsWith(
            """
             [json.unknown-member]
              1 | {"formatVersion": "1.0", "titel": "Policy"}
                |                          ^~~~~~~
            gwiriwyd 1 ffeil: 1 gwall
            """);
  }

  @Test
  void showsTheLineAsItIsWithTheMarkInTheColourOfTheSeverity() {
    assertThat(check(MISSPELT, terminal(null), "-").out())
        .contains(
            """
              1 | {"formatVersion": "1.0", "titel": "Policy"}
                |                          \u001b[1;31m^~~~~~~\u001b[0m
            """);
  }

  @Test
  void showsNoLinesWhereTheyAreNotWantedOrNobodyIsWatching() throws IOException {
    String plain = check(MISSPELT, Terminal.NONE, "-").out();
    Path report = folder.resolve("report.txt");

    assertThat(plain).doesNotContain("titel").hasLineCount(2);
    assertThat(check(MISSPELT, terminal("1"), "--no-source", "-").out()).isEqualTo(plain);
    check(MISSPELT, terminal("1"), "--output", report.toString(), "-");
    assertThat(report).content().isEqualTo(plain);
    assertThat(check(MISSPELT, terminal("1"), "--format", "json", "-"))
        .isEqualTo(check(MISSPELT, Terminal.NONE, "--format", "json", "-"));
  }

  @Test
  void showsTheLineOnlyOfWhatIsPrinted() {
    String policy = "{\"formatVersion\": \"1.7\"}";

    assertThat(check(policy, terminal("1"), "--profile", "draft", "--level", "error", "-").out())
        .hasLineCount(1);
    assertThat(check(policy, terminal("1"), "--profile", "draft", "-").out()).hasLineCount(4);
  }

  @Test
  void showsTextThatTheMessageShowsOnlyOnce() {
    assertThat(check(MISSPELT, terminal("1"), "--show-text", "-").out())
        .isEqualTo(check(MISSPELT, Terminal.NONE, "--show-text", "-").out())
        .contains("titel");
    assertThat(check("{}", terminal("1"), "--show-text", "-").out())
        .contains("\n  1 | {}\n    | ^~\n");
  }

  @Test
  void showsTheLineOfEachOfManyDocuments() throws IOException {
    Path lines = folder.resolve("all.ndjson");
    Files.writeString(lines, BARE + "\n" + MISSPELT + "\n\n" + (BARE + "\n").repeat(300) + "{}\n");

    assertThat(check("", terminal("1"), "--profile", "draft", lines.toString()).outLines())
        .hasSize(7)
        .contains(
            "  2 | " + MISSPELT,
            "    |                          ^~~~~~~",
            "  304 | {}",
            "      | ^~");
  }

  @Test
  void showsTheLinesOfOtherFilesThatSayHowToCheck() throws IOException {
    Path broken = folder.resolve("broken.json");
    Files.writeString(broken, MISSPELT);
    String shown = "  1 | " + MISSPELT + "\n    |                          ^~~~~~~\n";

    for (String option : new String[] {"--settings", "--waivers", "--before"}) {
      assertThat(check(BARE, terminal("1"), option, broken.toString(), "-").out())
          .as(option)
          .contains(shown);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', 80",
    "39, 80",
    "40, 40",
    "400, 400",
    "401, 80",
    "-50, 80",
    "wide, 80",
    "99999999999, 80"
  })
  void isAsWideAsTheUserSaysIfThatCanBe(String columns, int width) {
    Terminal terminal = Terminal.of(new PrintWriter(screen), Map.of("COLUMNS", columns));
    String policy = MISSPELT.replace("Policy", "Policy".repeat(100));

    assertThat(terminal.columns()).isEqualTo(width);
    assertThat(check(policy, terminal, "-").outLines().get(1)).hasSize(width);
    assertThat(terminal(null).columns()).isEqualTo(80);
    assertThat(Terminal.NONE.columns()).isZero();
  }

  @Test
  void countsManyFilesOnTheScreenAndErasesTheCount() throws IOException {
    fill(51);

    Outcome outcome = check("", terminal(null), "--profile", "draft", folder.toString());

    assertThat(outcome.out()).isEqualTo("51 files checked as draft: nothing found\n");
    assertThat(outcome.err()).isEmpty();
    assertThat(screen.toString())
        .startsWith("\r\u001b[K1 of 51 files checked\r")
        .endsWith("\r\u001b[K51 of 51 files checked\r\u001b[K");
  }

  @Test
  void countsNothingWhenThereAreFewFilesOrNobodyIsWatching() throws IOException {
    fill(50);

    check("", terminal(null), "--profile", "draft", folder.toString());
    fill(51);
    Outcome unwatched = check("", Terminal.NONE, "--profile", "draft", folder.toString());

    assertThat(screen.toString()).isEmpty();
    assertThat(unwatched)
        .isEqualTo(new Outcome(0, "51 files checked as draft: nothing found\n", ""));
  }

  @Test
  void countsManyLinesOnTheScreenAndErasesTheCountBeforeAFinding() throws IOException {
    Path lines = folder.resolve("all.ndjson");
    // 204 of them are read at a time.
    String line = BARE + " ".repeat(160 - BARE.length() - 1) + "\n";
    Files.writeString(lines, line.repeat(1_900) + "{}\n" + line.repeat(100));

    Outcome outcome = check("", terminal(null), "--profile", "draft", lines.toString());

    assertThat(outcome.outLines()).hasSize(4);
    assertThat(screen.toString())
        .isEqualTo(
            "\r\u001b[K1,020 lines checked"
                + "\r\u001b[K1,224 lines checked"
                + "\r\u001b[K1,428 lines checked"
                + "\r\u001b[K1,632 lines checked"
                + "\r\u001b[K1,836 lines checked\r\u001b[K"
                + "\r\u001b[K2,001 lines checked\r\u001b[K");
  }

  @Test
  void countsNoLinesWhenThereAreFewOrNobodyIsWatching() throws IOException {
    Path few = folder.resolve("few.ndjson");
    Files.writeString(few, (BARE + "\n").repeat(1_000));
    Path many = folder.resolve("many.ndjson");
    Files.writeString(many, (BARE + "\n").repeat(1_001));

    check("", terminal(null), "--profile", "draft", few.toString());
    Outcome unwatched = check("", Terminal.NONE, "--profile", "draft", many.toString());

    assertThat(screen.toString()).isEmpty();
    assertThat(unwatched)
        .isEqualTo(
            new Outcome(0, "1 file with 1001 policies checked as draft: nothing found\n", ""));
  }

  private Terminal terminal(@Nullable String noColor) {
    return Terminal.of(
        new PrintWriter(screen), noColor == null ? Map.of() : Map.of("NO_COLOR", noColor));
  }

  private void fill(int files) throws IOException {
    for (int i = 0; i < files; i++) {
      Files.writeString(folder.resolve(i + ".json"), BARE);
    }
  }

  private static Outcome check(String input, Terminal terminal, String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "check";
    System.arraycopy(args, 0, all, 1, args.length);
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    return Outcome.of(in, terminal, all);
  }
}
