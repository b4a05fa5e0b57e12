package org.cohesion.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

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
    assertThat(NearestName.of(typed, List.of("title", "linkGovernor", "urn", "frequency")))
        .hasValue(nearest);
  }

  @Test
  void takesTheFirstOfSeveralThatAreAsNear() {
    assertThat(NearestName.of("aim", List.of("aims", "air", "arm"))).hasValue("aims");
    assertThat(NearestName.of("aim", List.of("arm", "air", "aims"))).hasValue("arm");
  }

  @Test
  void changesAThirdAtMost() {
    assertThat(NearestName.of("abcdef", List.of("xxcdef"))).hasValue("xxcdef");
    assertThat(NearestName.of("abcdef", List.of("xxxdef"))).isEmpty();
    assertThat(NearestName.of("abcde", List.of("xxcde"))).isEmpty();
    assertThat(NearestName.of("ab", List.of("ax"))).hasValue("ax");
    assertThat(NearestName.of("ab", List.of("xx"))).isEmpty();
  }

  @Test
  void swapsNeighboursOnly() {
    assertThat(NearestName.of("abc", List.of("bac"))).hasValue("bac");
    assertThat(NearestName.of("abc", List.of("cba"))).isEmpty();
  }

  @Test
  void looksAtNamesUpToALength() {
    String longest = "a".repeat(NearestName.LONGEST_NAME);

    assertThat(NearestName.of(longest, List.of(longest))).hasValue(longest);
    assertThat(NearestName.of(longest + "a", List.of(longest))).isEmpty();
    assertThat(NearestName.of("", List.of("a"))).isEmpty();
    assertThat(NearestName.of("a", List.of())).isEmpty();
  }
}
