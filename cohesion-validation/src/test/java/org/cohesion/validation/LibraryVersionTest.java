package org.cohesion.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LibraryVersionTest {

  @Test
  void isTheOneThatTheBuildWroteDown() {
    assertThat(LibraryVersion.read()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
  }
}
