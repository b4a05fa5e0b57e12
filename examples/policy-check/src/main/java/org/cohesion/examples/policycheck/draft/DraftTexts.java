package org.cohesion.examples.policycheck.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.cohesion.policy.Language;

/** The words of a draft policy in one language: headings, and orders to its author in brackets. */
final class DraftTexts {

  private final Properties texts = new Properties();

  DraftTexts(Language language) {
    String name = "draft_" + language.getJsonName() + ".properties";
    try (InputStream in = DraftTexts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No draft " + name);
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String of(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("No text for " + key + " in a draft");
    }
    return text.replace('\'', '\u2019');
  }
}
