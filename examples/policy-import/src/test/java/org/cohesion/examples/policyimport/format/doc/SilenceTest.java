package org.cohesion.examples.policyimport.format.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A program without any logging reads a Word file, and the libraries print nothing. */
class SilenceTest {

  @Test
  void printsNothingInAProgramWithoutLogging() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(printed.strip()).isEqualTo("read");
  }

  /** The program. */
  static final class Program {

    private Program() {}

    public static void main(String[] args) throws IOException {
      WordFiles.read(WordFiles.everything());
      System.out.println("read");
    }
  }
}
