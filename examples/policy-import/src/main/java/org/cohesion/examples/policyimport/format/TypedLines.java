package org.cohesion.examples.policyimport.format;

import java.util.ArrayList;
import java.util.List;

/** Entries of a list that somebody typed into one paragraph, each on a line of its own. */
public final class TypedLines {

  private TypedLines() {}

  /**
   * Splits a paragraph before each line with a typed mark.
   *
   * @param text a text in which line breaks are {@code \n}
   * @return its parts, none of them blank; the text itself if it is no list
   */
  public static List<String> split(String text) {
    if (text.indexOf('\n') < 0) {
      return List.of(text);
    }
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      if (TypedMark.of(line.strip(), false).isPresent() && !part.toString().isBlank()) {
        parts.add(part.toString().strip());
        part.setLength(0);
      }
      part.append(part.isEmpty() ? "" : "\n").append(line);
    }
    if (!part.toString().isBlank()) {
      parts.add(part.toString().strip());
    }
    return parts.isEmpty() ? List.of(text) : List.copyOf(parts);
  }
}
