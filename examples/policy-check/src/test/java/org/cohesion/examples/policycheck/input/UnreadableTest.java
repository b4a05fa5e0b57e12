package org.cohesion.examples.policycheck.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.examples.policycheck.PolicyCheck;
import org.cohesion.examples.policycheck.SchemaCheck;
import org.cohesion.examples.policycheck.output.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report says what was not read. */
class UnreadableTest {

  private static final String POLICY = "{\"formatVersion\": \"1.0\"}";

  @TempDir private Path folder;

  static Stream<Object[]> problems() {
    IOException denied = new AccessDeniedException("x");
    return Stream.of(
        new Object[] {denied, "cannot read x: permission denied"},
        new Object[] {new SecurityException("x"), "cannot read x: permission denied"},
        new Object[] {new UncheckedIOException(denied), "cannot read x: permission denied"},
        new Object[] {new DirectoryIteratorException(denied), "cannot read x: permission denied"},
        new Object[] {new NoSuchFileException("x"), "no such file or folder: x"},
        new Object[] {new InvalidPathException("x", "y"), "no such file or folder: x"},
        new Object[] {new FileSystemException("x", null, "Too many"), "cannot read x: Too many"},
        new Object[] {new FileSystemException("x"), "cannot read x: input or output error"},
        new Object[] {new IOException("unplugged"), "cannot read x: unplugged"},
        new Object[] {new OutOfMemoryError("heap"), "cannot read x: there is not enough memory"},
        new Object[] {
          new IllegalStateException("Ann Ray"),
          "cannot read x: internal error: java.lang.IllegalStateException"
        });
  }

  @ParameterizedTest
  @MethodSource("problems")
  void saysInAFewWordsWhy(Throwable problem, String text) {
    assertThat(Unreadable.text(Unreadable.of("x", problem))).isEqualTo(text);
  }

  @Test
  void callsStandardInputByItsName() {
    assertThat(Unreadable.text(Unreadable.of("-", new IOException("gone"))))
        .isEqualTo("cannot read standard input: gone");
  }

  @Test
  void isInTheReportForPrograms() throws IOException {
    String policy = Files.writeString(folder.resolve("policy.json"), POLICY).toString();
    String empty = Files.createDirectory(folder.resolve("empty")).toString();
    Path denied = Files.createSymbolicLink(folder.resolve("c.json"), folder.resolve("c.json"));

    Outcome outcome =
        Outcome.of(
            "check",
            "--profile",
            "draft",
            "--format",
            "json",
            policy,
            "missing.json",
            empty,
            folder.toString());

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out())
        .contains(
            """
              "unread": [
                {
                  "path": "missing.json",
                  "reason": "no such file or folder"
                },
                {
                  "path": "EMPTY",
                  "reason": "there are no policies as JSON (*.json, *.ndjson) in it"
                },
                {
                  "path": "DENIED",
                  "reason": "Too many levels of symbolic links or unable to access attributes of \
            symbolic link"
                }
              ],
              "summary": {
                "files": 1,
                "unread": 3,
            """
                .replace("EMPTY", empty)
                .replace("DENIED", denied.toString()));
    assertThat(SchemaCheck.objections(schema(), outcome.out())).isEmpty();
  }

  @Test
  void isCountedInTheReportForPeople() throws IOException {
    String policy = Files.writeString(folder.resolve("policy.json"), POLICY).toString();

    assertThat(Outcome.of("check", "--profile", "draft", policy, "a.json", "b.json").out())
        .isEqualTo("1 file checked as draft: nothing found; 2 not read\n");
    assertThat(Outcome.of("check", "--locale", "cy", "--profile", "draft", policy, "a.json").out())
        .isEqualTo("gwiriwyd 1 ffeil, proffil \"drafft\": ni chanfuwyd dim; 1 heb ei darllen\n");
  }

  @Test
  void isEverythingIfWhatTheChecksRestOnIsNotSound() throws IOException {
    String policy = Files.writeString(folder.resolve("policy.json"), POLICY).toString();

    for (String option : new String[] {"--waivers", "--settings", "--before"}) {
      Outcome missing = Outcome.of("check", "--format", "json", option, "x.json", policy);
      Outcome broken = Outcome.of("check", "--format", "json", option, "pom.xml", policy);

      assertThat(missing.out())
          .contains(
              "\"path\": \"x.json\",\n      \"reason\": \"no such file or folder\"",
              "\"path\": \"" + policy + "\",\n      \"reason\": \"nothing was checked\"");
      assertThat(broken.out())
          .contains("\"path\": \"" + policy + "\",\n      \"reason\": \"nothing was checked\"");
      assertThat(SchemaCheck.objections(schema(), missing.out())).isEmpty();
    }
  }

  @Test
  void hasWhatWasFoundBeforeTheSourceBroke() throws IOException {
    byte[] line = "{}\n".getBytes(StandardCharsets.UTF_8);
    InputStream source =
        new InputStream() {
          private int read;

          @Override
          public int read() throws IOException {
            if (read == 900) {
              throw new IOException("unplugged");
            }
            return line[read++ % line.length];
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            buffer[offset] = (byte) read();
            return 1;
          }
        };

    Outcome outcome =
        Outcome.of(source, Terminal.NONE, "check", "--ndjson", "--format", "json", "-");

    assertThat(outcome.err()).isEqualTo("policy-check: cannot read standard input: unplugged\n");
    assertThat(outcome.out())
        .contains("\"line\": 300", "\"reason\": \"unplugged\"", "\"files\": 1", "\"unread\": 1");
    assertThat(SchemaCheck.objections(schema(), outcome.out())).isEmpty();
  }

  private static String schema() throws IOException {
    try (InputStream in = PolicyCheck.class.getResourceAsStream("/check-output.schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
