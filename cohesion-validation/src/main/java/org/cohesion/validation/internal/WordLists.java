package org.cohesion.validation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/** The word lists of one rule in one language: a properties file whose values are words. */
public final class WordLists {

  private final Properties lists = new Properties();

  /**
   * Reads the lists.
   *
   * @param name the name of the file beside the rules about text
   */
  public WordLists(String name) {
    try (InputStream in =
        WordLists.class.getResourceAsStream("/org/cohesion/validation/rule/text/" + name)) {
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
    String words = lists.getProperty(name);
    if (words == null) {
      throw new IllegalStateException("No word list " + name);
    }
    return Set.of(words.trim().split(" +"));
  }
}
