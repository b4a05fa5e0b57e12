package org.cohesion.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What tells programs that are indexed when they are built to look into this library. */
class BeanArchiveTest {

  @Test
  void isIndexedForItsConstraintsAndNotSearchedForBeans() throws IOException {
    try (InputStream in = Policy.class.getResourceAsStream("/META-INF/beans.xml")) {
      assertThat(in).isNotNull();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .contains("xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" bean-discovery-mode=\"none\"");
    }
  }
}
