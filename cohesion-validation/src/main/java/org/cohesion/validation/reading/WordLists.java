package org.cohesion.validation.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The word lists of one subject in one language: a properties file. A value without commas is a
 * list of words, one with commas a list of phrases.
 */
public final class WordLists {

  private static final String FOLDER = "/org/cohesion/validation/rule/";

  /** All files. Those about law come first: a sentence is asked about many of their lists. */
  private static final List<String> FILES =
      List.of(
          "law/law_en",
          "law/citations_en",
          "text/alternatives-left_en",
          "text/appendix-missing_en",
          "text/dangling_en",
          "text/declared-count_en",
          "text/doubled-word_en",
          "text/editorial-query_en",
          "text/heading-empty",
          "text/item-repeated_en",
          "text/near-duplicate_en",
          "text/placeholder_en",
          "text/placeholder_cy",
          "text/stand-ins",
          "text/relative-time_en",
          "text/run-together_en",
          "text/sentences_en",
          "text/school-name-foreign_en",
          "text/template-voice_en",
          "text/terms_en",
          "community/definition_en",
          "community/differences_en",
          "community/figures_en",
          "control/posts",
          "control/periods",
          "identity/groups",
          "procedure/measurable_en",
          "review/intervals_en",
          "text/lead-ins");

  private static final Map<String, WordLists> ALL = readAll();

  private final String file;
  private final Properties values = new Properties();
  private final Map<String, WordList> words = new LinkedHashMap<>();

  private WordLists(String file, int number) {
    this.file = file;
    try (InputStream in = WordLists.class.getResourceAsStream(FOLDER + file + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("No word lists " + file);
      }
      values.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int next = number;
    for (String name : new TreeSet<>(values.stringPropertyNames())) {
      String value = value(name);
      if (value.indexOf(',') < 0) {
        words.put(name, new WordList(next++, wordsOf(value)));
      }
    }
  }

  private static Set<String> wordsOf(String value) {
    List<String> words = new ArrayList<>();
    for (String word : value.trim().split(" ", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return Set.of(words.toArray(new String[0]));
  }

  private static Map<String, WordLists> readAll() {
    Map<String, WordLists> all = new LinkedHashMap<>();
    int number = 0;
    for (String file : FILES) {
      WordLists lists = new WordLists(file, number);
      number += lists.words.size();
      all.put(file, lists);
    }
    return all;
  }

  /**
   * The lists of a file.
   *
   * @param file its name with its folder, such as {@code text/dangling_en}
   * @return its lists
   * @throws IllegalStateException if there is no such file
   */
  public static WordLists of(String file) {
    WordLists lists = ALL.get(file);
    if (lists == null) {
      throw new IllegalStateException("No word lists " + file);
    }
    return lists;
  }

  /** Every list of words of every file. */
  static List<WordList> all() {
    List<WordList> all = new ArrayList<>();
    for (WordLists lists : ALL.values()) {
      all.addAll(lists.words.values());
    }
    return all;
  }

  /**
   * One list of words.
   *
   * @param name its name in the file
   * @return the list
   * @throws IllegalStateException if the file has no such list of words
   */
  public WordList words(String name) {
    WordList list = words.get(name);
    if (list == null) {
      throw new IllegalStateException("No word list " + name + " in " + file);
    }
    return list;
  }

  /**
   * Lists of phrases as one.
   *
   * @param names their names in the file
   * @return the phrases of all, in their order
   * @throws IllegalStateException if the file lacks one of them
   */
  public List<String> phrases(String... names) {
    List<String> phrases = new ArrayList<>();
    for (String name : names) {
      for (String phrase : value(name).split(",", -1)) {
        if (!phrase.isBlank()) {
          phrases.add(phrase.strip());
        }
      }
    }
    return phrases;
  }

  private String value(String name) {
    String value = values.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("No word list " + name + " in " + file);
    }
    return value;
  }
}
