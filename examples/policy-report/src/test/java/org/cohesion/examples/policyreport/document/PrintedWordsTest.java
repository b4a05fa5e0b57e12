package org.cohesion.examples.policyreport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.cohesion.policy.Language;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.junit.jupiter.api.Test;

class PrintedWordsTest {

  private final PrintedWords english = new PrintedWords(Language.ENGLISH);
  private final PrintedWords welsh = new PrintedWords(Language.WELSH);

  @Test
  void areThereInBothLanguages() throws IOException {
    assertThat(bundle("en").stringPropertyNames()).isEqualTo(bundle("cy").stringPropertyNames());
  }

  /** Two labels alike could not be told apart when a document is read back. */
  @Test
  void tellLabelsApart() throws IOException {
    for (String language : List.of("en", "cy")) {
      Properties words = bundle(language);
      Set<String> labels = new HashSet<>();
      words.stringPropertyNames().stream()
          .filter(key -> key.startsWith("org.cohesion.label."))
          .forEach(key -> assertThat(labels.add(words.getProperty(key))).as(key).isTrue());
    }
  }

  @Test
  void nameDatesInTheLanguageOfThePolicy() {
    assertThat(english.date(PartialDate.of(2026, 5, 3))).isEqualTo("3 May 2026");
    assertThat(welsh.date(PartialDate.of(2026, 5))).isEqualTo("Mai 2026");
    assertThat(english.ages(4, 11)).isEqualTo("4 to 11");
  }

  @Test
  void nameARoleUnlessTheNameSaysIt() {
    assertThat(english.party(Party.builder().role(Role.HEADTEACHER).build()))
        .isEqualTo("Headteacher");
    assertThat(english.party(Party.builder().role(Role.HEADTEACHER).name("The head").build()))
        .isEqualTo("The head (headteacher)");
    assertThat(english.party(Party.builder().role(Role.STAFF).name("All staff").build()))
        .isEqualTo("All staff");
    assertThat(english.party(Party.builder().role(Role.OTHER).name("The chaplain").build()))
        .isEqualTo("The chaplain");
  }

  private static Properties bundle(String language) throws IOException {
    Properties words = new Properties();
    try (InputStream file =
        PrintedWords.class.getResourceAsStream("messages_" + language + ".properties")) {
      words.load(Objects.requireNonNull(file));
    }
    return words;
  }
}
