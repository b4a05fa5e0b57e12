package org.cohesion.examples.policycheck.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts, in the shells that they are for. */
@Timeout(60)
class CompletionTest {

  @TempDir private Path folder;

  @BeforeEach
  void putFilesThere() throws IOException {
    Files.writeString(folder.resolve("script.bash"), Outcome.of("completion", "bash").out());
    Files.writeString(folder.resolve("script.zsh"), Outcome.of("completion", "zsh").out());
    for (String name : List.of("a b.json", "check.json", "$(touch broken).json")) {
      Files.createFile(folder.resolve(name));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "policy-check ch | check",
        "policy-check --v | --version",
        "policy-check check --le | --level",
        "policy-check check --level | --level",
        "policy-check check --level = | info warning error",
        "policy-check check --level = w | warning",
        "policy-check check x.json --locale c | cy",
        "policy-check check x.json --format sa | sarif",
        "policy-check check x.json --format html = re | ''",
        "policy-check rules --format c | csv",
        "policy-check check --format s | sarif",
        "policy-check explain review.o | review.overdue",
        "policy-check explain json.sy | json.syntax",
        "policy-check waive --rule text.pl | text.placeholder",
        "policy-check waive --approver governo | governors-committee",
        "policy-check schema w | waivers",
        "policy-check completion z | zsh",
        "policy-check diff new report --form | --format",
        "policy-check nothing --form | ''",
        "policy-check new --school ch | ''",
        "policy-check check --as-of 2 | ''"
      })
  void bashIsOfferedTheWordsThatBeginLikeThat(String typed, String offered) throws Exception {
    assertThat(offeredByBash(typed)).containsExactly(offered.split(" ", -1));
  }

  @Test
  void bashIsOfferedEveryCommand() throws Exception {
    List<String> commands =
        Outcome.of("--help").outLines().stream()
            .dropWhile(line -> !line.equals("Commands:"))
            .skip(1)
            .filter(line -> line.matches("  [a-z]+ .*"))
            .map(line -> line.strip().split(" ", 2)[0])
            .filter(name -> !name.equals("policy-check"))
            .toList();

    assertThat(commands).contains("check", "completion");
    assertThat(offeredByBash("policy-check ''")).containsAll(commands);
  }

  /** Bash itself completes them where nothing is offered, whatever letters they have. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "policy-check check ''",
        "policy-check check --output ''",
        "policy-check diff x.json ''",
        "policy-check waive --waivers = ''"
      })
  void filesAreLeftToBash(String typed) throws Exception {
    assertThat(offeredByBash(typed)).containsExactly("");
    assertThat(folder.resolve("broken")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash --norc --noprofile -i", "zsh -f -i"})
  void whatIsTypedIsCompletedInTheShell(String shell) throws Exception {
    assumeTrue(isThere("script") && isThere(shell.split(" ", 2)[0]), "no " + shell);
    String start =
        shell.startsWith("zsh")
            ? "autoload -U compinit; compinit -D -u\n. ./script.zsh\n"
            : ". ./script.bash\n";
    String typed =
        start
            + "policy-check() { printf 'typed'; printf '<%s>' \"$@\"; echo; }\n"
            + "policy-check che\t--lev\tinf\ta\t\n"
            + "policy-check check --fail-on=ne\t'$(\t\n"
            + "policy-check explain review.ov\t\n"
            + "policy-check schema set\t--for ed\t\n"
            + "policy-check report --output ch\t\n"
            + "policy-check new --school ch\t\n"
            + "exit\n";

    String screen = run(typed, "script", "-qec", shell, "/dev/null");

    assertThat(screen.lines().filter(line -> line.contains("typed<")))
        .map(line -> line.substring(line.indexOf("typed<")).replace("=", "><"))
        .containsExactly(
            "typed<check><--level><info><a b.json>",
            "typed<check><--fail-on><never><$(touch broken).json>",
            "typed<explain><review.overdue>",
            "typed<schema><settings><--for><editor>",
            "typed<report><--output><check.json>",
            "typed<new><--school><ch>");
    assertThat(folder.resolve("broken")).doesNotExist();
  }

  @Test
  void asksWhichShell() {
    assertThat(Outcome.of("completion", "fish").err())
        .startsWith("policy-check: SHELL must be bash or zsh, not 'fish'");
  }

  /** Runs what bash runs when the tabulator key is pressed at the end of the line. */
  private List<String> offeredByBash(String typed) throws Exception {
    assumeTrue(isThere("bash"), "no bash");
    String script =
        ". ./script.bash; COMP_WORDS=("
            + typed
            + "); COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 )); _policy_check; echo \"${COMPREPLY[*]}\"";
    return List.of(run("", "bash", "-c", script).strip().split(" ", -1));
  }

  private String run(String input, String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }
}
