package org.cohesion.examples.policyimport.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Phrases by what they mean, from a resource file: {@code meaning = phrase | phrase}. */
final class Phrases {

  private static final Pattern BAR = Pattern.compile("\\|");

  private final Map<String, List<List<String>>> byMeaning;

  private Phrases(Map<String, List<List<String>>> byMeaning) {
    this.byMeaning = byMeaning;
  }

  /**
   * Reads the files of a subject, one a language.
   *
   * @param subject such as {@code headings}
   * @return its phrases in all languages
   */
  static Phrases of(String subject) {
    Map<String, List<List<String>>> phrases = new LinkedHashMap<>();
    for (String language : List.of("en", "cy")) {
      Map<String, String> lines = new TreeMap<>();
      Properties properties = read(subject + "_" + language + ".properties");
      properties.forEach((key, value) -> lines.put(key.toString(), value.toString()));
      lines.forEach(
          (meaning, list) -> {
            List<List<String>> all = phrases.computeIfAbsent(meaning, key -> new ArrayList<>());
            for (String phrase : BAR.split(list, 0)) {
              all.add(Words.of(phrase));
            }
          });
    }
    phrases.values().forEach(list -> list.removeIf(List::isEmpty));
    return new Phrases(phrases);
  }

  private static Properties read(String name) {
    try (InputStream file = Phrases.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the meanings} */
  Iterable<String> meanings() {
    return byMeaning.keySet();
  }

  /** {@return the phrases of a meaning; none if the files do not have it} */
  List<List<String>> of(Enum<?> meaning) {
    return phrases(meaning.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** {@return the phrases of a meaning; none if the files do not have it} */
  List<List<String>> phrases(String meaning) {
    return byMeaning.getOrDefault(meaning, List.of());
  }

  /** {@return whether one of the phrases of the meaning occurs among the words} */
  boolean occur(String meaning, List<String> words) {
    return phrases(meaning).stream().anyMatch(phrase -> position(phrase, words) >= 0);
  }

  /** {@return whether the words begin with one of the phrases of the meaning} */
  boolean begin(String meaning, List<String> words) {
    return phrases(meaning).stream().anyMatch(phrase -> position(phrase, words) == 0);
  }

  /** {@return whether the words are one of the phrases of the meaning} */
  boolean are(String meaning, List<String> words) {
    return phrases(meaning).contains(words);
  }

  /** {@return where the phrase begins among the words; -1 if it does not occur} */
  static int position(List<String> phrase, List<String> words) {
    return Collections.indexOfSubList(words, phrase);
  }
}
