package org.cohesion.examples.policyreport.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The two message bundles beside each other. */
class WordingTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{[^}]+}");
  private static final String COUNTED = "org.cohesion.count.";

  @Test
  void saysEverythingInBothLanguagesWithTheSameArguments() throws IOException {
    Properties english = bundle("en");
    Properties welsh = bundle("cy");

    assertThat(welsh.stringPropertyNames())
        .filteredOn(key -> !key.startsWith(COUNTED))
        .containsExactlyInAnyOrderElementsOf(
            english.stringPropertyNames().stream()
                .filter(key -> !key.startsWith(COUNTED))
                .toList());
    assertThat(welsh.stringPropertyNames())
        .filteredOn(key -> !key.startsWith(COUNTED))
        .allSatisfy(
            key ->
                assertThat(arguments(welsh.getProperty(key)))
                    .as(key)
                    .isEqualTo(arguments(english.getProperty(key))));
  }

  private static Set<String> arguments(String message) {
    return ARGUMENT
        .matcher(message)
        .results()
        .map(MatchResult::group)
        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
  }

  private static Properties bundle(String language) throws IOException {
    String name = "messages_" + language + ".properties";
    try (InputStream in = Wording.class.getResourceAsStream(name)) {
      Properties bundle = new Properties();
      bundle.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
      return bundle;
    }
  }
}
