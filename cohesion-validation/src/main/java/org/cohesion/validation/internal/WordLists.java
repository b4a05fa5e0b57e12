package org.cohesion.validation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.cohesion.policy.Language;
import org.cohesion.validation.rule.PhraseList;

/** The word lists of one rule in one language: a properties file whose values are lists. */
public final class WordLists {

  private final Properties lists = new Properties();
  private final Language language;

  /**
   * Reads lists for English policies.
   *
   * @param name the name of the file with its folder, such as {@code text/dangling_en.properties}
   */
  public WordLists(String name) {
    this(name, Language.ENGLISH);
  }

  /**
   * Reads lists for policies of a language.
   *
   * @param name the name of the file with its folder
   * @param language their language
   */
  public WordLists(String name, Language language) {
    this.language = language;
    try (InputStream in =
        WordLists.class.getResourceAsStream("/org/cohesion/validation/rule/" + name)) {
      if (in == null) {
        throw new IllegalStateException("No word lists " + name);
      }
      lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One list.
   *
   * @param name its name in the file
   * @return its words
   */
  public Set<String> get(String name) {
    return Set.of(list(name).trim().split(" +"));
  }

  /**
   * Lists of phrases as one, with commas between the phrases, to be looked for in policies of the
   * language.
   *
   * @param names their names in the file
   * @return the phrases of all
   */
  public PhraseList phrases(String... names) {
    return PhraseList.of(
        language,
        Stream.of(names)
            .flatMap(name -> Stream.of(list(name).split(",")))
            .map(String::strip)
            .filter(phrase -> !phrase.isEmpty())
            .toList());
  }

  private String list(String name) {
    String list = lists.getProperty(name);
    if (list == null) {
      throw new IllegalStateException("No word list " + name);
    }
    return list;
  }
}
