package org.cohesion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Fnv1aTest {

  /** The test vectors of the authors of the hash that have an even number of bytes. */
  @ParameterizedTest
  @CsvSource({
    "'', cbf29ce484222325",
    "fo, 08985907b541d342",
    "foob, dd120e790c2512af",
    "foobar, 85944171f73967e8"
  })
  void agreesWithThePublishedVectors(String bytes, String hash) {
    // Each unit carries two bytes, the low one first.
    String text = new String(bytes.getBytes(StandardCharsets.US_ASCII), StandardCharsets.UTF_16LE);

    assertThat(Long.toHexString(Fnv1a.hash(text))).isEqualTo(hash.replaceFirst("^0+", ""));
  }

  @Property
  void readsBothBytesOfEveryUnit(@ForAll char one, @ForAll char other) {
    boolean equalHashes = Fnv1a.hash("a" + one + "z") == Fnv1a.hash("a" + other + "z");

    assertThat(equalHashes).isEqualTo(one == other);
  }
}
