package org.cohesion.json.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** What is said about the types of the format, their members and the values of vocabularies. */
final class Descriptions {

  /** Begins the key of a title that is not made of the name. */
  static final String TITLE = "title.";

  private final Properties texts = new Properties();

  Descriptions() {
    try (InputStream in =
        Objects.requireNonNull(Descriptions.class.getResourceAsStream("format_en.properties"))) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<String> keys() {
    return texts.stringPropertyNames();
  }

  /** {@return what is said under a key} */
  String text(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("format_en.properties has no text for " + key);
    }
    return text;
  }

  /** {@return the title of a type or member: {@code nextReview} is "Next review"} */
  String title(String key) {
    String name = key.substring(key.indexOf('.') + 1);
    String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return texts.getProperty(
        TITLE + key, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
  }
}
