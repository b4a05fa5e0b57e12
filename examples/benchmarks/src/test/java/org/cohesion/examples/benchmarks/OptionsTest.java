package org.cohesion.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.cohesion.examples.benchmarks.Options.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  @Test
  void areTheFullOnesUnlessToldOtherwise() {
    assertThat(Options.of()).isEqualTo(Options.FULL);
    assertThat(Options.FULL.isQuick()).isFalse();
  }

  @Test
  void comeInAnyOrder(@TempDir Path folder) {
    Options options = Options.of("jars", "--before", folder.toString(), "turns", "--quick");

    assertThat(options.isQuick()).isTrue();
    assertThat(options.before()).contains(folder);
    assertThat(options.parts()).containsExactlyInAnyOrder(Part.TURNS, Part.JARS);
    assertThat(options.turns()).isEqualTo(Options.QUICK.turns());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--fast", "--before", "--before no/such/folder", "7", "Turns"})
  void refuseWhatTheyDoNotKnow(String options) {
    assertThatIllegalArgumentException().isThrownBy(() -> Options.of(options.split(" ", -1)));
  }
}
