package org.cohesion.examples.policyimport.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Phrases by what they mean, from a resource file: {@code meaning = phrase | phrase}. */
final class Phrases {

  private static final Pattern BAR = Pattern.compile("\\|");

  private final Map<String, List<List<String>>> byMeaning;

  /** The phrases of each meaning by their first words, so that most are never looked at. */
  private final Map<String, Map<String, List<List<String>>>> byFirstWord = new HashMap<>();

  private final Set<List<String>> all = new HashSet<>();

  private Phrases(Map<String, List<List<String>>> byMeaning) {
    this.byMeaning = byMeaning;
    byMeaning.forEach(
        (meaning, phrases) -> {
          Map<String, List<List<String>>> first = new HashMap<>();
          for (List<String> phrase : phrases) {
            first.computeIfAbsent(phrase.get(0), word -> new ArrayList<>()).add(phrase);
          }
          byFirstWord.put(meaning, first);
          all.addAll(phrases);
        });
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
    Map<String, List<List<String>>> phrases = byFirstWord.getOrDefault(meaning, Map.of());
    for (int at = 0; at < words.size(); at++) {
      for (List<String> phrase : phrases.getOrDefault(words.get(at), List.of())) {
        if (isAt(at, phrase, words)) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@return whether the words begin with one of the phrases of the meaning} */
  boolean begin(String meaning, List<String> words) {
    return beginning(meaning, words) > 0;
  }

  /** {@return how many words the longest phrase has that the words begin with; 0 if none does} */
  int beginning(String meaning, List<String> words) {
    int longest = 0;
    if (!words.isEmpty()) {
      Map<String, List<List<String>>> phrases = byFirstWord.getOrDefault(meaning, Map.of());
      for (List<String> phrase : phrases.getOrDefault(words.get(0), List.of())) {
        if (phrase.size() > longest && isAt(0, phrase, words)) {
          longest = phrase.size();
        }
      }
    }
    return longest;
  }

  /** {@return whether the words are one of the phrases of the meaning} */
  boolean are(String meaning, List<String> words) {
    return all.contains(words) && phrases(meaning).contains(words);
  }

  /** {@return whether the words are a phrase of any meaning} */
  boolean areAny(List<String> words) {
    return all.contains(words);
  }

  /** {@return whether the phrase stands at a place among the words} */
  static boolean isAt(int at, List<String> phrase, List<String> words) {
    int end = at + phrase.size();
    return end <= words.size() && words.subList(at, end).equals(phrase);
  }

  /** {@return where the phrase begins among the words; -1 if it does not occur} */
  static int position(List<String> phrase, List<String> words) {
    return Collections.indexOfSubList(words, phrase);
  }
}
