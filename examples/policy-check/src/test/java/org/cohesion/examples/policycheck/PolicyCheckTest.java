package org.cohesion.examples.policycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyCheckTest {

  @Test
  void showsItsCommandsOnRequest() {
    Outcome help = Outcome.of("--help");

    assertThat(help.status()).isZero();
    assertThat(help.out())
        .contains("Usage: policy-check", "check", "rules", "explain", "new", "schema");
    assertThat(help.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "report", "rules", "explain", "new", "schema"})
  void showsTheOptionsOfEachCommandOnRequest(String command) {
    Outcome help = Outcome.of(command, "--help");

    assertThat(help.status()).isZero();
    assertThat(help.out()).startsWith("Usage: policy-check " + command);
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

  @Test
  void wantsACommand() {
    assertThat(Outcome.of())
        .isEqualTo(
            new Outcome(2, "", "policy-check: Missing command; see 'policy-check --help'\n"));
  }

  @Test
  void saysInOneLineWhichCommandItDoesNotKnow() {
    assertThat(Outcome.of("chekc", "x.json"))
        .isEqualTo(
            new Outcome(
                2, "", "policy-check: no such command: chekc; see 'policy-check --help'\n"));
  }

  @Test
  void saysInOneLineWhichOptionItDoesNotKnow() {
    assertThat(Outcome.of("check", "--colour", "x.json"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: Unknown option: '--colour'; see 'policy-check check --help'\n"));
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
