package org.cohesion.json.mistake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** What people write for the words of the format, from a file that is read when first asked for. */
public final class Synonyms {

  private static final Properties ALL = read();

  private Synonyms() {}

  /**
   * {@return what stands in the file for a constant; empty if it has none}
   *
   * @param key the vocabulary and the constant, such as {@code Role.headteacher}
   */
  static List<String> of(String key) {
    return Arrays.stream(ALL.getProperty(key, "").split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Properties read() {
    Properties all = new Properties();
    try (InputStream in =
            Objects.requireNonNull(
                Synonyms.class.getResourceAsStream("near-words.properties"), "near words");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      all.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
