package org.cohesion.examples.benchmarks.contender;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cohesion.examples.benchmarks.Input;
import org.cohesion.json.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartLinesTest {

  @Test
  void everyLineIsAPolicyWithANumberOfItsOwn() {
    NumberedLines source = new NumberedLines(Input.SMALL.policy(), 12);

    List<String> references;
    try (Stream<Decoded> lines = Cohesion.READER.lines(source)) {
      references = lines.map(line -> line.orThrow().getReference().orElseThrow()).toList();
    }

    assertThat(references).hasSize(12).doesNotHaveDuplicates().endsWith("000000012");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2"})
  void judgesAllLinesInAnyNumberOfThreads(String threads, @TempDir Path folder) throws Exception {
    Path policy = Files.write(folder.resolve("policy.json"), Input.SMALL.document());
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));

    try {
      StartLines.main(new String[] {policy.toString(), "1000", threads});
    } finally {
      System.setOut(before);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8)).matches("([1-9][0-9]* ){2}[1-9][0-9]*\\R");
  }
}
