package org.cohesion.examples.policyreport.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeLinkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.example.org/equality",
        "HTTP://www.example.org",
        "http://www.example.org/ŵ?a=b#c",
        "mailto:office@example.org",
        "tel:+441234567890"
      })
  void letsThroughWhatLeadsToTheWebAMailboxOrATelephone(String url) {
    assertThat(SafeLink.of(url)).contains(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "www.example.org",
        "/equality",
        "//www.example.org",
        ":",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        "java\tscript:alert(1)",
        "\u0001javascript:alert(1)",
        "javascript\u00ad:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:msgbox",
        "file:///etc/passwd",
        "blob:https://www.example.org/1",
        "https:javascript:alert(1)",
        "https://",
        "https:///",
        "https:\\\\www.example.org",
        "https://www.example.org/a b",
        "https://www.example.org/\u202egpj.exe",
        "https://www.example.org/\ud800"
      })
  void letsNothingElseThrough(String url) {
    assertThat(SafeLink.of(url)).isEmpty();
  }

  @Test
  void takesTheSpaceAroundAnAddressAway() {
    assertThat(SafeLink.of(" https://www.example.org\n")).contains("https://www.example.org");
  }

  @Test
  void letsNothingThroughThatIsLongerThanAddressesAre() {
    String longest = "https://www.example.org/".concat("a".repeat(2024));

    assertThat(SafeLink.of(longest)).isPresent();
    assertThat(SafeLink.of(longest + "a")).isEmpty();
  }
}
