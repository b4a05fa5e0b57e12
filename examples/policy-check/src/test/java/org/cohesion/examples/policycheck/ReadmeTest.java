package org.cohesion.examples.policycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cohesion.examples.policycheck.output.Terminal;
import org.junit.jupiter.api.Test;

/**
 * What README.md says that its first command prints; {@code -Dreadme.write=true} writes it anew.
 */
class ReadmeTest {

  private static final String ROOT = "../../";
  private static final Path README = Path.of(ROOT + "README.md");
  private static final String JAR = "java -jar examples/policy-check/target/policy-check.jar ";

  @Test
  void showsWhatItsFirstCommandPrintsOnATerminal() throws IOException {
    List<Outcome> outcomes =
        block("<!-- command: check -->")
            .lines()
            .filter(line -> line.startsWith(JAR))
            .map(ReadmeTest::run)
            .toList();
    String printed = String.join("", outcomes.stream().map(Outcome::out).toList());
    if (Boolean.getBoolean("readme.write")) {
      String shown = "<!-- transcript: check -->\n```\n";
      String readme = Files.readString(README);
      int start = readme.indexOf(shown) + shown.length();
      Files.writeString(
          README,
          readme.substring(0, start) + printed + readme.substring(readme.indexOf("```", start)));
    }

    assertThat(outcomes).extracting(Outcome::status).containsExactly(0, 0);
    assertThat(outcomes).extracting(Outcome::err).containsOnly("");
    assertThat(printed).startsWith("1 file checked as adopted: nothing found\n").contains("^~~");
    assertThat(block("<!-- transcript: check -->")).isEqualTo(printed);
  }

  /** Runs a line of a command as if from the folder of README.md. */
  private static Outcome run(String line) {
    Terminal terminal = Terminal.of(new PrintWriter(new StringWriter()), Map.of("NO_COLOR", "1"));
    String typed = line.substring(JAR.length()).replace(" &&", "");

    Outcome outcome =
        Outcome.of(
            InputStream.nullInputStream(),
            terminal,
            typed.replace(" examples/", " " + ROOT + "examples/").split(" ", -1));

    return new Outcome(outcome.status(), outcome.out().replace(ROOT, ""), outcome.err());
  }

  /** The fenced block below a mark. */
  private static String block(String mark) throws IOException {
    String readme = Files.readString(README);
    assertThat(readme).containsOnlyOnce(mark + "\n```\n");
    int start = readme.indexOf(mark) + (mark + "\n```\n").length();
    return readme.substring(start, readme.indexOf("```", start));
  }
}
