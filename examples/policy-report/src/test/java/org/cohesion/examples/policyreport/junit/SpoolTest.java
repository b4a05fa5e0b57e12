package org.cohesion.examples.policyreport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpoolTest {

  @ParameterizedTest
  @CsvSource({"0, false", "10, false", "11, true", "1000, true"})
  void givesBackWhatWasWrittenHoweverMuchItIs(int length, boolean hasFile) throws IOException {
    byte[] written =
        IntStream.range(0, length)
            .mapToObj(i -> String.valueOf(i % 10))
            .collect(Collectors.joining())
            .getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    try (Spool spool = new Spool(10)) {
      for (byte b : written) {
        spool.write(b);
      }
      spool.writeTo(out);
      assertThat(spool.hasFile()).isEqualTo(hasFile);
    }

    assertThat(out.toByteArray()).isEqualTo(written);
  }
}
