package org.cohesion.examples.nationalaudit.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.LongStream;
import org.cohesion.examples.nationalaudit.Problem;
import org.junit.jupiter.api.Test;

class PolicyGeneratorTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

  @Test
  void writesTheSameBytesForTheSameSeed() throws Problem, IOException {
    byte[] once = written(5, 50);

    assertThat(written(5, 50)).isEqualTo(once);
    assertThat(written(6, 50)).isNotEqualTo(once);
  }

  @Test
  void beginsWithTheSameDocumentsHoweverManyThereAre() throws Problem, IOException {
    String few = new String(written(5, 10), StandardCharsets.ISO_8859_1);

    assertThat(new String(written(5, 20), StandardCharsets.ISO_8859_1)).startsWith(few);
  }

  @Test
  void givesNoUrnTwiceToAllTheSchoolsOfEngland() {
    long different =
        LongStream.range(0, 24_000)
            .mapToObj(i -> MadeUpSchool.of(i, Dice.of(1, i)).getUrn())
            .distinct()
            .count();

    assertThat(different).isEqualTo(24_000);
  }

  @Test
  void saysWhichSlipsThereAre() {
    assertThatThrownBy(() -> Shares.of(Map.of("law.repaeled", 0.5)))
        .isInstanceOf(Problem.class)
        .hasMessageStartingWith("there is no slip law.repaeled; there are all, review.overdue, ");
    assertThatThrownBy(() -> Shares.of(Map.of("law.repealed", 1.5)))
        .hasMessage("--slip law.repealed must be a share from 0 to 1, but is 1.5");
  }

  private static byte[] written(long seed, int documents) throws Problem, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PolicyGenerator(seed, DAY, Shares.of(Map.of())).write(documents, out);
    return out.toByteArray();
  }
}
