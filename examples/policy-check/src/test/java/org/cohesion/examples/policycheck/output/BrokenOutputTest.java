package org.cohesion.examples.policycheck.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.examples.policycheck.PolicyCheck;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is printed on, nor worked on, once what is printed no longer arrives. */
class BrokenOutputTest {

  private static final String EXAMPLE = "../policies/slips.json";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check " + EXAMPLE,
        "check --format json " + EXAMPLE,
        "report " + EXAMPLE,
        "report --format json " + EXAMPLE,
        "report ../policies/slips.findings.txt",
        "diff " + EXAMPLE + " ../policies/sound.json",
        "diff --format json " + EXAMPLE + " ../policies/sound.json",
        "rules",
        "rules --format json",
        "rules --format csv",
        "explain review.missing",
        "schema",
        "new --school Ashlow",
        "--help",
        "check --help",
        "--version"
      })
  void endsInSilenceForAPipeThatNobodyReadsAndWithASentenceOtherwise(String line) {
    assertThat(run(failing("Broken pipe"), line.split(" ")))
        .as("a pipe")
        .isEqualTo(new Outcome(141, "", ""));
    assertThat(run(failing("No space left on device"), line.split(" ")))
        .as("a full disk")
        .isEqualTo(new Outcome(2, "", "policy-check: cannot write to standard output\n"));
  }

  @Test
  void knowsAClosedPipeOnOtherSystemsToo() {
    assertThat(run(failing("The pipe is being closed"), "rules").status()).isEqualTo(141);
    assertThat(run(failing(null), "rules").status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void readsNoFurtherFile(String format) throws IOException {
    Path first = Files.writeString(folder.resolve("first.json"), "{}");
    InputStream unread =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public byte[] readNBytes(int length) {
            throw new AssertionError("read in vain");
          }
        };
    StringBuilder err = new StringBuilder();

    int status =
        PolicyCheck.run(
            new String[] {"check", "--format", format, first.toString(), "-"},
            new Shell(unread, printer(failing("Broken pipe")), printTo(err), Terminal.NONE));

    assertThat(status).isEqualTo(141);
    assertThat(err).isEmpty();
  }

  @Test
  void isNoticedByAStreamOfSomebodyElses() {
    PrintStream broken = new PrintStream(failing("No space left on device"));
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int status =
        PolicyCheck.run(
            new String[] {"schema"}, InputStream.nullInputStream(), broken, new PrintStream(err));

    assertThat(status).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("policy-check: cannot write to standard output\n");
  }

  @Test
  void standsInTheHelp() {
    for (String command : List.of("", "check", "report", "diff")) {
      String[] arguments =
          command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};

      assertThat(Outcome.of(arguments).out()).as(command).contains("141");
    }
  }

  private static Outcome run(OutputStream out, String... args) {
    StringBuilder err = new StringBuilder();
    InputStream in = new ByteArrayInputStream(new byte[0]);
    int status = PolicyCheck.run(args, new Shell(in, printer(out), printTo(err), Terminal.NONE));
    return new Outcome(status, "", err.toString());
  }

  private static PrintStream printer(OutputStream out) {
    return new StrictStream(out).printer();
  }

  private static PrintStream printTo(StringBuilder text) {
    return new PrintStream(
        new OutputStream() {
          @Override
          public void write(int b) {
            text.append((char) b);
          }
        });
  }

  private static OutputStream failing(@Nullable String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
