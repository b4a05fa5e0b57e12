package org.cohesion.finding;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Words for findings that a test brings along. */
final class InMemory {

  private InMemory() {}

  /** Texts from files by name. */
  static FindingTexts texts(Map<String, String> files) {
    return FindingTexts.of(
        name -> {
          String file = files.get(name);
          return file == null
              ? null
              : new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        });
  }

  /** Texts of an English bundle only. */
  static FindingTexts english(String... lines) {
    return texts(Map.of("messages_en.properties", String.join("\n", lines)));
  }

  /** A kind with an English message. */
  static FindingKind kind(String message) {
    return FindingKind.warning("test.kind", english("org.cohesion.test.kind = " + message));
  }
}
