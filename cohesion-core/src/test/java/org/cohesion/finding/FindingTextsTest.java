package org.cohesion.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTextsTest {

  private static final Locale WELSH = Locale.forLanguageTag("cy");

  private static final FindingTexts TEXTS =
      InMemory.texts(
          Map.of(
              "messages_en.properties",
              "# comment\norg.cohesion.a.b = review\norg.cohesion.a.c = caf\u00e9 \u2013 open",
              "messages_cy.properties",
              "org.cohesion.a.b = adolygiad d\u0175r",
              "a.b.md",
              "# Caf\u00e9\n\nWhy."));

  @Test
  void readsBundlesAsUtf8() {
    assertThat(TEXTS.message("a.c", Locale.ENGLISH)).contains("caf\u00e9 \u2013 open");
    assertThat(TEXTS.message("a.b", WELSH)).contains("adolygiad d\u0175r");
  }

  @Test
  void readsPagesAsUtf8() {
    assertThat(TEXTS.page("a.b")).contains("# Caf\u00e9\n\nWhy.");
    assertThat(TEXTS.page("a.c")).isEmpty();
  }

  @Test
  void usesEnglishForAKeyThatWelshLacks() {
    assertThat(TEXTS.message("a.c", WELSH)).contains("caf\u00e9 \u2013 open");
  }

  @Test
  void usesEnglishWhereThereIsNoWelshBundle() {
    FindingTexts texts = InMemory.english("org.cohesion.a.b = review");

    assertThat(texts.message("a.b", WELSH)).contains("review");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB", "en-US", "fr", "de-CH", "tr", "ar-EG", "und"})
  void usesEnglishForEveryOtherLanguage(String tag) {
    assertThat(TEXTS.message("a.b", Locale.forLanguageTag(tag))).contains("review");
  }

  @Test
  void usesEnglishForTheRootLocale() {
    assertThat(TEXTS.message("a.b", Locale.ROOT)).contains("review");
  }

  @Test
  void knowsWelshInEveryCountry() {
    assertThat(TEXTS.message("a.b", Locale.forLanguageTag("cy-GB"))).contains("adolygiad d\u0175r");
  }

  @Test
  void neverReadsTheMachinesOwnLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(WELSH);

      assertThat(TEXTS.message("a.b", Locale.FRENCH)).contains("review");
      assertThat(TEXTS.message("a.b", Locale.ENGLISH)).contains("review");

      Locale.setDefault(Locale.FRANCE);

      assertThat(TEXTS.message("a.b", WELSH)).contains("adolygiad d\u0175r");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void hasNothingForAnUnknownKey() {
    assertThat(TEXTS.message("x.y", Locale.ENGLISH)).isEmpty();
    assertThat(TEXTS.message("x.y", WELSH)).isEmpty();
    assertThat(TEXTS.message("org.cohesion.a.b", Locale.ENGLISH)).isEmpty();
  }

  @Test
  void leavesAKeyOfItsOwnPrefixAlone() {
    FindingTexts texts = InMemory.english("a.b = without prefix");

    assertThat(texts.message("a.b", Locale.ENGLISH)).isEmpty();
  }

  @Test
  void readsABundleOnceAndOnlyWhenAskedFor() {
    List<String> opened = new ArrayList<>();
    FindingTexts texts =
        FindingTexts.of(
            name -> {
              opened.add(name);
              return name.equals("messages_en.properties") ? stream("org.cohesion.a.b = x") : null;
            });
    assertThat(opened).isEmpty();

    assertThat(texts.message("a.b", WELSH)).contains("x");
    assertThat(texts.message("a.b", WELSH)).contains("x");
    assertThat(texts.message("a.b", Locale.ENGLISH)).contains("x");

    assertThat(opened).containsExactly("messages_cy.properties", "messages_en.properties");
  }

  @Test
  void closesWhatItOpens() {
    AtomicInteger closed = new AtomicInteger();
    FindingTexts texts =
        FindingTexts.of(
            name ->
                new ByteArrayInputStream(new byte[0]) {
                  @Override
                  public void close() {
                    closed.incrementAndGet();
                  }
                });

    assertThat(texts.message("a.b", Locale.ENGLISH)).isEmpty();
    assertThat(texts.page("a.b")).contains("");

    assertThat(closed).hasValue(2);
  }

  @Test
  void saysWhichFileCannotBeRead() {
    FindingTexts texts = FindingTexts.of(name -> new Unreadable());

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> texts.message("a.b", Locale.ENGLISH))
        .withMessage("Cannot read messages_en.properties");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> texts.page("a.b"))
        .withMessage("Cannot read a.b.md");
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static final class Unreadable extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("broken");
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      throw new IOException("broken");
    }
  }
}
