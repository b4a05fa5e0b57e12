package org.cohesion.examples.nationalaudit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final Words WELSH = new Words(Locale.forLanguageTag("cy"));

  @Test
  void areTheSameOnesInBothLanguages() throws IOException {
    assertThat(sentences("cy")).isEqualTo(sentences("en"));
  }

  @Test
  void groupThousandsAndKnowThePluralForms() {
    Map<String, Long> numbers = Map.of("documents", 24_000L, "unreadable", 1_234L, "findings", 3L);

    assertThat(new Words(Locale.ENGLISH).counted("total", numbers))
        .isEqualTo("24,000 documents, 1,234 of them unreadable; 3 findings");
    assertThat(WELSH.counted("total", numbers))
        .isEqualTo("24,000 dogfen, 1,234 ohonynt yn annarllenadwy; 3 chanfyddiad");
  }

  @Test
  void callPhasesAndSeveritiesAsTheLibraryDoes() {
    assertThat(WELSH.phase("primary")).isEqualTo("cynradd");
    assertThat(WELSH.phase("")).isEqualTo("heb ei nodi");
    assertThat(WELSH.severity("warning")).isEqualTo("rhybudd");
  }

  /** {@return the keys of a bundle but for plural forms, of which languages have their own} */
  private static Set<Object> sentences(String language) throws IOException {
    Properties bundle = new Properties();
    String file = "messages_" + language + ".properties";
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Words.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      bundle.load(in);
    }
    return bundle.keySet().stream()
        .filter(key -> !key.toString().contains(".count."))
        .collect(Collectors.toSet());
  }
}
