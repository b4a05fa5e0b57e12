package org.cohesion.examples.policycheck.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cohesion.examples.policycheck.Endless;
import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.examples.policycheck.PolicyCheck;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.examples.policycheck.output.StrictStream;
import org.cohesion.examples.policycheck.output.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewlineDelimitedTest {

  private static final String BARE = "{\"formatVersion\": \"1.0\"}";
  private static final String TWO = BARE + "\n" + BARE + "\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}\n{}",
        "{}\r\n{}\r\n",
        "{}\r{}",
        "\n \t\n{}\n\n  {\n",
        "\ufeff{}\n{}",
        "{\"a\": 1}\nno JSON\n{\"a\"",
        "{\"a\": 1},\n{\"a\": 2}",
        "{} no JSON\n{}",
        "[]\n{}",
        "null\n{}",
        "{\"title\": \"x\n{\"formatVersion\": \"1.0\"}",
        "{\"title\": \"x\"\n{\"formatVersion\": \"1.0\"}",
        "{\"title\": tr\n{\"formatVersion\": \"1.0\"}",
        "no JSON\n{\"title\": \"x\", \"school\": {}}\n",
        "{\"a\": \"\n{\"a\": \"\n{\"formatVersion\": \"1.0\"}\n"
      })
  void isRecognisedByADocumentThatBeginsOnALineOfItsOwn(String source) {
    assertThat(NewlineDelimited.beginsIn(bytes(source))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "{}",
        "{}\n",
        "{}{}\n",
        "{}\n}",
        "{}\n[]\n",
        "{}\nno JSON {\n",
        "{\n\"formatVersion\": \"1.0\"\n}",
        "{\n}\n{}\n",
        "{\n  \"formatVersion\": \"1.0\"\n}\n{\"formatVersion\": \"1.0\"}\n",
        "{\"links\": [\n{\"title\": \"a\"},\n{\"title\": \"b\"}\n]}",
        "{\"links\": [ no JSON\n{\"title\": \"a\"}\n]}",
        "{\"extensions\": {\"com.example\":\n{\"formatVersion\": \"1.0\"}\n}}",
        "{\"extensions\": {\"com.example\": [\n{\"formatVersion\": \"1.0\"}\n",
        "// a comment\n{\n  \"formatVersion\": \"1.0\"\n}",
        "{\"title\": \"x\n{\"formatVersion\": "
      })
  void isNotSeenInASingleDocumentWhateverIsWrongWithIt(String source) {
    assertThat(NewlineDelimited.beginsIn(bytes(source))).isFalse();
  }

  @Test
  void isCheckedLineByLineOnStandardInput() {
    assertThat(Outcome.withInput(TWO, "check", "--profile", "draft", "-"))
        .isEqualTo(new Outcome(0, "1 file with 2 policies checked as draft: nothing found\n", ""));
    assertThat(
            Outcome.withInput(
                    "{\"title\": \"\n" + BARE + "\n{}\n", "check", "--profile", "draft", "-")
                .outLines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("-:1:").contains("[json.syntax]"),
            line -> assertThat(line).startsWith("-:3:1").contains("[json.missing-member]"),
            line ->
                assertThat(line)
                    .isEqualTo("1 file with 3 policies checked (1 as draft): 2 errors"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"policies", "policies.json", "policies.txt", "policies.NDJSON"})
  void isCheckedLineByLineInFilesOfAnyName(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), TWO);

    assertThat(Outcome.of("check", "--profile", "draft", file.toString()).out())
        .isEqualTo("1 file with 2 policies checked as draft: nothing found\n");
  }

  @Test
  void isCheckedLineByLineInFoldersWhateverTheCaseOfTheEnding() throws IOException {
    Files.writeString(folder.resolve("a.NDJSON"), BARE + "\n");
    Files.writeString(folder.resolve("b.json"), TWO);

    assertThat(Outcome.of("check", "--profile", "draft", folder.toString()).out())
        .isEqualTo("2 files with 3 policies checked as draft: nothing found\n");
  }

  @Test
  void isLeftASingleDocumentIfWhatFollowsIsNone() {
    assertThat(Outcome.withInput(BARE + "\n[]", "check", "--profile", "draft", "-").outLines())
        .first()
        .asString()
        .startsWith("-:2:1: ")
        .endsWith("[json.trailing-content]");
  }

  @Test
  void isWhatTheUserSays() {
    String indented = "{\n\"formatVersion\": \"1.0\"\n}\n";

    assertThat(Outcome.withInput(indented, "check", "--ndjson", "-").outLines())
        .hasSize(5)
        .last()
        .isEqualTo("1 file with 3 policies checked: 4 errors");
    assertThat(Outcome.withInput("", "check", "--ndjson", "-"))
        .isEqualTo(new Outcome(0, "1 file with 0 policies checked: nothing found\n", ""));
  }

  @Test
  void hasNoVersionBefore() throws IOException {
    String before = Files.writeString(folder.resolve("before.json"), BARE).toString();

    assertThat(Outcome.withInput(BARE, "check", "--ndjson", "--before", before, "-"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: --before compares one policy with the version before it: name one"
                    + " file, no folder and no *.ndjson; see 'policy-check check --help'\n"));
    assertThat(Outcome.withInput(TWO, "check", "--before", before, "-").out())
        .contains("-:2:1: ", "[json.trailing-content]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"report -", "diff - ../policies/sound.json"})
  void isNoSinglePolicy(String line) {
    assertThat(Outcome.withInput(TWO, line.split(" ")).out())
        .contains("-:2:1: ", "[json.trailing-content]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--ndjson"})
  void isReadWhileItIsChecked(String option) {
    // There is no end of it; the checks end with the report, which nobody reads.
    Endless lines = new Endless(bytes(TWO.replace("1.0", "7.0")));
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    PrintStream out = new StrictStream(closed).printer();
    String[] typed = ("check - " + option).strip().split(" ");

    assertThat(PolicyCheck.run(typed, new Shell(lines, out, System.err, Terminal.NONE)))
        .isEqualTo(141);
    assertThat(lines.count()).isLessThan(8 << 20);
  }

  private static byte[] bytes(String source) {
    return source.getBytes(StandardCharsets.UTF_8);
  }
}
