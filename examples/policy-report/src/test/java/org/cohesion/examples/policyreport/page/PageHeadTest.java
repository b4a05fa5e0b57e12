package org.cohesion.examples.policyreport.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageHeadTest {

  @Test
  void allowsNothingButItsOwnStyle() {
    PageHead head = new PageHead("en", "A policy", "", "");

    assertThat(head.contentPolicy())
        .isEqualTo(
            "default-src 'none'; base-uri 'none'; form-action 'none';"
                + " style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    assertThat(head.scriptElement()).isEmpty();
  }

  @Test
  void allowsItsOwnScriptIfThereIsOne() {
    PageHead head = new PageHead("en", "A policy", "", "f()");

    assertThat(head.contentPolicy()).contains("; script-src 'sha256-");
    assertThat(head.scriptElement()).isEqualTo("<script>f()</script>");
  }
}
