package org.cohesion.examples.policycheck.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cohesion.examples.policycheck.Endless;
import org.cohesion.examples.policycheck.output.BrokenOutput;
import org.cohesion.examples.policycheck.output.StrictStream;
import org.cohesion.finding.Finding;
import org.cohesion.finding.SourcePosition;
import org.cohesion.json.PolicyReader;
import org.cohesion.report.Profile;
import org.cohesion.validation.PolicyValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineCheckerTest {

  private static final Checker CHECKER =
      new Checker(
          new Validators(Profile.DRAFT, PolicyValidator::builder),
          null,
          LocalDate.of(2026, 11, 22));

  private final List<Integer> batches = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void findsTheSameInTheSameOrderOnAnyNumberOfThreads(int threads) throws IOException {
    check(threads, stream("{\"formatVersion\": \"1.0\"}\n{}\n".repeat(2_000)));

    assertThat(batches.stream().mapToInt(Integer::intValue).sum()).isEqualTo(4_000);
    assertThat(findings).hasSize(2_000);
    for (int i = 0; i < findings.size(); i++) {
      assertThat(findings.get(i).getPosition())
          .contains(new SourcePosition(2 * i + 2, 1, 2 * i + 2, 3));
    }
  }

  @Test
  void handsOverLongLinesInSmallBatches() throws IOException {
    String line = "{\"formatVersion\": \"1.0\", \"title\": \"" + "x".repeat(200_000) + "\"}\n";

    check(2, stream(line.repeat(20)));

    assertThat(batches).allMatch(count -> count <= 6);
    assertThat(findings).isEmpty();
  }

  @Test
  void handsOverWhatItReadBeforeTheSourceBroke() {
    IOException broken = new IOException("unplugged");
    InputStream source =
        new SequenceInputStream(
            stream("{}\n".repeat(300) + "{"),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw broken;
              }

              @Override
              public int read(byte[] buffer, int offset, int length) throws IOException {
                throw broken;
              }
            });

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> check(2, source))
        .isSameAs(broken);
    assertThat(findings).hasSize(300);
  }

  @Test
  void readsNoFurtherLines() {
    byte[] line = "{}\n".getBytes(StandardCharsets.UTF_8);
    Endless lines = new Endless(line);
    LineChecker checker = new LineChecker(PolicyReader.builder().build(), CHECKER, false, 2);
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    PrintStream out = new StrictStream(closed).printer();

    assertThatThrownBy(
            () ->
                checker.check(
                    lines,
                    batch -> {
                      out.print(batch.findings());
                      out.flush();
                    }))
        .isInstanceOf(BrokenOutput.class);
    assertThat(lines.count()).isLessThan(1 << 20);
  }

  private void check(int threads, InputStream source) throws IOException {
    new LineChecker(PolicyReader.builder().build(), CHECKER, false, threads)
        .check(
            source,
            batch -> {
              batches.add(batch.documents());
              findings.addAll(batch.findings());
            });
  }

  private static InputStream stream(String source) {
    return new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8));
  }
}
