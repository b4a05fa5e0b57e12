package org.cohesion.examples.policycheck.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cohesion.examples.policycheck.PolicyCheck;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.examples.policycheck.output.Terminal;
import org.cohesion.examples.policyreport.docx.WordFile;
import org.cohesion.json.PolicyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code render --format docx}. */
class RenderWordTest {

  private static final Path EXAMPLE = Path.of("../policies/sound.json");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(Terminal terminal, String... args) {
    Shell shell =
        new Shell(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, false, UTF_8),
            terminal);
    return PolicyCheck.run(args, shell);
  }

  private static byte[] file() throws IOException {
    return WordFile.of(PolicyJson.decode(EXAMPLE).orThrow());
  }

  @Test
  void writesAWordFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("policy.docx");

    int status =
        run(
            Terminal.NONE,
            "render",
            EXAMPLE.toString(),
            "--format",
            "docx",
            "--output",
            file.toString());

    assertThat(status).isZero();
    assertThat(file).hasBinaryContent(file());
    assertThat(out.size() + err.size()).isZero();
  }

  @Test
  void writesAWordFileToWhateverReadsIt() throws IOException {
    int status = run(Terminal.NONE, "render", EXAMPLE.toString(), "--format=docx");

    assertThat(status).isZero();
    assertThat(out.toByteArray()).isEqualTo(file());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--accept-null", "--output=-"})
  void showsNoWordFileOnAScreen(String option) {
    Terminal terminal = Terminal.of(new PrintWriter(new StringWriter()), Map.of());

    int status = run(terminal, "render", EXAMPLE.toString(), "--format=docx", option);

    assertThat(status).isEqualTo(2);
    assertThat(out.size()).isZero();
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            "policy-check: a Word file cannot be shown here; name a file to write to with"
                + " --output\n");
  }

  @Test
  void writesAWordFileNextToAScreen(@TempDir Path folder) throws IOException {
    Terminal terminal = Terminal.of(new PrintWriter(new StringWriter()), Map.of());
    Path file = folder.resolve("policy.docx");

    run(terminal, "render", EXAMPLE.toString(), "--format=docx", "--output=" + file);

    assertThat(Files.readAllBytes(file)).isEqualTo(file());
  }
}
