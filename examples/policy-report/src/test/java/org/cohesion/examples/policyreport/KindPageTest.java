package org.cohesion.examples.policyreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.cohesion.validation.ValidationFindingKinds;
import org.junit.jupiter.api.Test;

class KindPageTest {

  private static final Locale WELSH = Locale.forLanguageTag("cy");

  @Test
  void hasATitleInTheReadersLanguageAndTheRestInEnglish() {
    for (FindingKind kind : ValidationFindingKinds.all()) {
      KindPage page = KindPage.of(kind);

      assertThat(page.title(WELSH)).isPresent().isNotEqualTo(page.title(Locale.ENGLISH));
      assertThat(page.text(WELSH)).get().asString().startsWith("# " + page.title(WELSH).get());
      assertThat(page.text(Locale.ENGLISH)).contains(page.markdown());
      assertThat(page.summary()).get().asString().isNotBlank().doesNotContain("\n", "#");
    }
  }

  @Test
  void isEmptyIfSomebodyElseWroteNone() {
    KindPage page = KindPage.of(FindingKind.info("a.b", FindingTexts.of(name -> null)));

    assertThat(page.title(WELSH)).isEmpty();
    assertThat(page.text(WELSH)).isEmpty();
    assertThat(page.summary()).isEmpty();
  }
}
