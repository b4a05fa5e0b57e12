package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a paragraph. */
final class Sentences {

  /** A full stop, space, and a capital; not after an initial or a title. */
  private static final Pattern END =
      Pattern.compile(
          "(?<!\\b(?:Mr|Mrs|Ms|Dr|Rev|St|No|e\\.g|i\\.e|[A-Z]))[.!?]['’”)]*\\s+(?=[‘“'(]?\\p{Lu})");

  private Sentences() {}

  /** {@return the sentences, without the space between them} */
  static List<String> of(String paragraph) {
    List<String> sentences = new ArrayList<>();
    Matcher end = END.matcher(paragraph);
    int start = 0;
    while (end.find()) {
      sentences.add(paragraph.substring(start, end.end()).strip());
      start = end.end();
    }
    if (start < paragraph.length()) {
      sentences.add(paragraph.substring(start).strip());
    }
    return sentences;
  }
}
