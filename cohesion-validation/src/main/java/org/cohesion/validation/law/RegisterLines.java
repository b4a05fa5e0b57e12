package org.cohesion.validation.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A properties file beside the register: one block of lines a key. Lists are parted by ";". */
final class RegisterLines {

  private final Properties lines = new Properties();

  private RegisterLines() {}

  static RegisterLines of(String name) {
    RegisterLines file = new RegisterLines();
    try (InputStream in = RegisterLines.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No file " + name);
      }
      file.lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** The keys of the blocks, in their order. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (String key : required("keys").split(" ", -1)) {
      if (!key.isEmpty()) {
        keys.add(key);
      }
    }
    return keys;
  }

  @Nullable String optional(String line) {
    return lines.getProperty(line);
  }

  String required(String line) {
    String value = lines.getProperty(line);
    if (value == null) {
      throw new IllegalStateException("No line " + line);
    }
    return value;
  }

  String[] list(String line) {
    String list = lines.getProperty(line);
    if (list == null) {
      return new String[0];
    }
    String[] items = list.split(";", -1);
    for (int i = 0; i < items.length; i++) {
      items[i] = items[i].strip();
    }
    return items;
  }

  Confidence confidence(String key) {
    return Confidence.valueOf(required(key + ".confidence").toUpperCase(Locale.ROOT));
  }
}
