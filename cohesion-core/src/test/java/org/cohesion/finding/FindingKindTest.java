package org.cohesion.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingKindTest {

  private static final FindingTexts NO_TEXTS = InMemory.texts(Map.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "review.missing",
        "review.interval-mismatch",
        "control.a-missing-thing",
        "com.example.rule",
        "a.b",
        "z.0",
        "9.z",
        "a-b.c-d"
      })
  void takesAnIdOfWordsWithDotsAndHyphensBetween(String id) {
    FindingKind kind = FindingKind.error(id, NO_TEXTS);

    assertThat(kind.getId()).isEqualTo(id);
    assertThat(kind).hasToString(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "review",
        "review-missing",
        ".missing",
        "review.",
        "-review.missing",
        "review.missing-",
        "review..missing",
        "review.-missing",
        "review-.missing",
        "review.a--b",
        "Review.missing",
        "review.Missing",
        "review missing.x",
        " review.missing",
        "review.missing\n",
        "review_cycle.missing",
        "review/x.missing",
        "review:x.missing",
        "`.missing",
        "{.missing",
        "review.@",
        "review.[",
        "review.\u00e9t\u00e9",
        "review.\u0661"
      })
  void refusesAnyOtherId(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FindingKind.error(id, NO_TEXTS))
        .withMessage("The id of a kind of finding must be of the form subject.what-is-wrong");
  }

  @Property
  void readsIdsAsTheGrammarDoes(@ForAll("nearIds") String text) {
    boolean isId = text.matches("[a-z0-9]+([.-][a-z0-9]+)*") && text.contains(".");

    if (isId) {
      assertThat(FindingKind.info(text, NO_TEXTS).getId()).isEqualTo(text);
    } else {
      assertThatIllegalArgumentException().isThrownBy(() -> FindingKind.info(text, NO_TEXTS));
    }
  }

  @Provide
  Arbitrary<String> nearIds() {
    return Arbitraries.strings().withChars("abz09..-A_").ofMaxLength(8);
  }

  @Test
  void hasTheSeverityItWasDefinedWith() {
    assertThat(FindingKind.error("a.b", NO_TEXTS).getSeverity()).isEqualTo(Severity.ERROR);
    assertThat(FindingKind.warning("a.b", NO_TEXTS).getSeverity()).isEqualTo(Severity.WARNING);
    assertThat(FindingKind.info("a.b", NO_TEXTS).getSeverity()).isEqualTo(Severity.INFO);
  }

  @Test
  void isEqualByIdAlone() {
    FindingKind kind = FindingKind.error("a.b", NO_TEXTS);

    assertThat(kind)
        .isEqualTo(FindingKind.info("a.b", InMemory.english()))
        .hasSameHashCodeAs(FindingKind.info("a.b", InMemory.english()))
        .isNotEqualTo(FindingKind.error("a.c", NO_TEXTS))
        .isNotEqualTo("a.b")
        .isNotEqualTo(null);
  }

  @Test
  void readsItsMessageAndItsPage() {
    FindingTexts texts =
        InMemory.texts(
            Map.of(
                "messages_en.properties", "org.cohesion.a.b = {months} too late",
                "a.b.md", "# Too late\n"));

    FindingKind kind = FindingKind.error("a.b", texts);

    assertThat(kind.message(Locale.ENGLISH)).isEqualTo("{months} too late");
    assertThat(kind.page()).isEqualTo("# Too late\n");
  }

  @Test
  void hasTheTitleOfItsPage() {
    FindingTexts texts = InMemory.texts(Map.of("a.b.md", "# Too late\n\n## What it finds\n"));
    FindingKind kind = FindingKind.error("a.b", texts);

    assertThat(kind.title(Locale.ENGLISH)).isEqualTo("Too late");
    assertThat(kind.title(Locale.FRENCH)).isEqualTo("Too late");
    assertThat(kind.title(Locale.forLanguageTag("cy"))).isEqualTo("Too late");
  }

  @Test
  void hasATitleInWelshIfTheBundleHas() {
    FindingTexts texts =
        InMemory.texts(
            Map.of(
                "messages_cy.properties", "org.cohesion.title.a.b = Rhy hwyr",
                "a.b.md", "# Too late\n"));
    FindingKind kind = FindingKind.error("a.b", texts);

    assertThat(kind.title(Locale.forLanguageTag("cy"))).isEqualTo("Rhy hwyr");
    assertThat(kind.title(Locale.ENGLISH)).isEqualTo("Too late");
  }

  @Test
  void takesTheFirstLineOfAPageWithoutHeadingForItsTitle() {
    assertThat(title("Too late\n\nText.")).isEqualTo("Too late");
    assertThat(title("#  Too late ")).isEqualTo("Too late");
    assertThat(title("")).isEmpty();
  }

  private static String title(String page) {
    return FindingKind.error("a.b", InMemory.texts(Map.of("a.b.md", page))).title(Locale.ENGLISH);
  }

  @Test
  void saysWhichMessageIsMissing() {
    FindingKind kind = FindingKind.error("a.b", NO_TEXTS);

    assertThatIllegalStateException()
        .isThrownBy(() -> kind.message(Locale.ENGLISH))
        .withMessage("No message for a.b");
    assertThatIllegalStateException()
        .isThrownBy(() -> Finding.of(kind, JsonPointer.ROOT).text(Locale.ENGLISH))
        .withMessage("No message for a.b");
  }

  @Test
  void saysWhichPageIsMissing() {
    FindingKind kind = FindingKind.error("a.b", InMemory.english("org.cohesion.a.b = x"));

    assertThatIllegalStateException().isThrownBy(kind::page).withMessage("No page for a.b");
    assertThatIllegalStateException()
        .isThrownBy(() -> kind.title(Locale.ENGLISH))
        .withMessage("No page for a.b");
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesTextsThatAreNull() {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> FindingKind.error("a.b", null))
        .withMessage("texts");
  }
}
