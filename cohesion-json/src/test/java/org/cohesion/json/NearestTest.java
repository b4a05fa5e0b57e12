package org.cohesion.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  @ParameterizedTest
  @CsvSource({
    "titl, title",
    "tittle, title",
    "tibble, title",
    "ttile, title",
    "Link_Governor, linkGovernor",
    "ur, urn",
  })
  void takesTheFewestChanges(String typed, String nearest) {
    assertThat(Nearest.of(typed, List.of("title", "linkGovernor", "urn", "frequency")))
        .hasValue(nearest);
  }

  @Test
  void takesTheFirstOfSeveralThatAreAsNear() {
    assertThat(Nearest.of("aim", List.of("aims", "air", "arm"))).hasValue("aims");
    assertThat(Nearest.of("aim", List.of("arm", "air", "aims"))).hasValue("arm");
  }

  @Test
  void changesAThirdAtMost() {
    assertThat(Nearest.of("abcdef", List.of("xxcdef"))).hasValue("xxcdef");
    assertThat(Nearest.of("abcdef", List.of("xxxdef"))).isEmpty();
    assertThat(Nearest.of("abcde", List.of("xxcde"))).isEmpty();
    assertThat(Nearest.of("ab", List.of("ax"))).hasValue("ax");
    assertThat(Nearest.of("ab", List.of("xx"))).isEmpty();
  }

  @Test
  void swapsNeighboursOnly() {
    assertThat(Nearest.of("abc", List.of("bac"))).hasValue("bac");
    assertThat(Nearest.of("abc", List.of("cba"))).isEmpty();
  }

  @Test
  void looksAtNamesUpToALength() {
    String longest = "a".repeat(Nearest.LONGEST_NAME);

    assertThat(Nearest.of(longest, List.of(longest))).hasValue(longest);
    assertThat(Nearest.of(longest + "a", List.of(longest))).isEmpty();
    assertThat(Nearest.of("", List.of("a"))).isEmpty();
    assertThat(Nearest.of("a", List.of())).isEmpty();
  }
}
