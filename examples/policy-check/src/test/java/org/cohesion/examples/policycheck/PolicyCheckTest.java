package org.cohesion.examples.policycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cohesion.examples.policycheck.output.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyCheckTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"cy", "CY", "cy-GB", "cy_GB"})
  void takesALanguageWithARegion(String language) {
    assertThat(Outcome.of("rules", "--locale", language))
        .isEqualTo(Outcome.of("rules", "--locale", "cy"))
        .isNotEqualTo(Outcome.of("rules"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "x", "cym_x y"})
  void saysWhichLanguagesThereAre(String language) {
    assertThat(Outcome.of("rules", "--locale", language).err())
        .startsWith("policy-check: --locale must be en or cy, not '");
  }

  @Test
  void showsItsCommandsOnRequest() {
    Outcome help = Outcome.of("--help");

    assertThat(help.status()).isZero();
    assertThat(help.out())
        .contains("Usage: policy-check", "check", "rules", "explain", "new", "schema");
    assertThat(help.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "report",
        "waive",
        "calendar",
        "coverage",
        "rules",
        "explain",
        "new",
        "diff",
        "schema",
        "completion"
      })
  void showsTheOptionsOfEachCommandOnRequest(String command) {
    Outcome help = Outcome.of(command, "--help");

    assertThat(help.status()).isZero();
    assertThat(help.out()).startsWith("Usage: policy-check " + command);
    assertThat(help.outLines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    // Lines may be broken behind any full stop, that of "*.json" as well.
    assertThat(help.out()).doesNotContainPattern("\\.\n +[a-z]");
    assertThat(help.err()).isEmpty();
  }

  @Test
  void tellsInTheHelpOfCheckWhereTheSchemaOfItsOutputIs() {
    assertThat(Outcome.of("check", "--help").out()).contains("check-output.schema.json");
  }

  @Test
  void showsTheVersionOfTheBuild() {
    Outcome version = Outcome.of("--version");

    assertThat(version.status()).isZero();
    assertThat(version.out()).matches("policy-check \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | no command is named, such as check in 'policy-check check policy.json'; see '--help'",
        "sums x.json | no such command: sums; see '--help'",
        "chekc x.json | no such command: chekc; did you mean check? See '--help'",
        "CHECK x.json | no such command: CHECK; did you mean check? See '--help'",
        "help | no such command: help; did you mean --help? See '--help'",
        "--verson | no such option: --verson; did you mean --version? See '--help'",
        "-v | no such option: -v; see '--help'",
        "x.json | no such command: x.json; to check a policy, put 'check' before its name:"
            + " 'policy-check check x.json'; see '--help'",
        "../policies | no such command: ../policies; to check a policy, put 'check' before its"
            + " name: 'policy-check check ../policies'; see '--help'",
        "check | PATH is missing; see 'check --help'",
        "check --colour x.json | no such option: --colour; see 'check --help'",
        "check --forma json x.json | no such option: --forma; did you mean --format? See"
            + " 'check --help'",
        "check --format xml x.json | --format must be text, json, sarif, junit, github, csv or"
            + " html, not 'xml'; see 'check --help'",
        "check x.json --output | --output needs a value: FILE; see 'check --help'",
        "check --level info --level info - | --level is given twice; keep one of them; see"
            + " 'check --help'",
        "diff | BEFORE and AFTER are missing; see 'diff --help'",
        "diff x.json | AFTER is missing; see 'diff --help'",
        "diff x.json y.json z.json | one argument too many: z.json; see 'diff --help'",
        "rules review | one argument too many: review; see 'rules --help'",
        "waive | --rule, --reason, --approver, --until and FILE are missing; see 'waive --help'",
        "waive x.json --rule y.z | --reason, --approver and --until are missing; see"
            + " 'waive --help'",
        "explain overdue | no such rule: overdue; did you mean review.overdue?",
        "explain [review.overdue] | no such rule: [review.overdue]; did you mean review.overdue?",
        "report ../policies | cannot read ../policies: it is a folder; name a file in it",
        "diff ../policies - | cannot read ../policies: it is a folder; name a file in it"
      })
  void saysInOneLineWhatWasTypedWrongly(String typed, String problem) {
    String[] arguments = typed.isEmpty() ? new String[0] : typed.split(" ", -1);

    assertThat(Outcome.of(arguments))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: "
                    + problem.replaceFirst("(ee) '(.*--help')$", "$1 'policy-check $2")
                    + "\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "sond.json, sound.json",
    "Sound.jsn, sound.json",
    "sound, sound.json",
    "Sound.json.docx, ''",
    "x, ''",
    "nothing-like-it.json, ''"
  })
  void namesTheFileThatWasProbablyMeant(String typed, String near) throws IOException {
    Files.createFile(folder.resolve("sound.json"));
    Files.createFile(folder.resolve("y"));
    String hint = near.isEmpty() ? "" : "; did you mean " + folder.resolve(near) + "?";
    Outcome expected =
        new Outcome(
            2, "", "policy-check: no such file or folder: " + folder.resolve(typed) + hint + "\n");

    assertThat(Outcome.of("check", folder.resolve(typed).toString())).isEqualTo(expected);
    assertThat(Outcome.of("report", folder.resolve(typed).toString())).isEqualTo(expected);
  }

  @Test
  void namesNoFileWhereThereIsNoFolder() {
    String path = folder.resolve("none/sound.json").toString();

    assertThat(Outcome.of("check", path).err())
        .isEqualTo("policy-check: no such file or folder: " + path + "\n");
  }

  @Test
  void saysInOneLineThatItFailedItself() {
    InputStream broken =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public byte[] readNBytes(int length) {
            throw new IllegalStateException("not\n  today");
          }
        };

    assertThat(Outcome.of(broken, Terminal.NONE, "report", "-"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: internal error: java.lang.IllegalStateException: not today\n"));
  }

  @Test
  void saysThatStandardInputCannotBeRead() {
    InputStream broken =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public byte[] readNBytes(int length) throws IOException {
            throw new IOException("Input/output error");
          }
        };

    assertThat(Outcome.of(broken, Terminal.NONE, "check", "-"))
        .isEqualTo(
            new Outcome(2, "", "policy-check: cannot read standard input: Input/output error\n"));
  }

  @Test
  void isThereForOtherProgramsToo() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);

    int status =
        PolicyCheck.run(new String[] {"--version"}, InputStream.nullInputStream(), stream, stream);

    assertThat(status).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("policy-check ");
  }
}
