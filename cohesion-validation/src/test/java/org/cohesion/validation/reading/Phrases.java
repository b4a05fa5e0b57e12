package org.cohesion.validation.reading;

import java.util.ArrayList;
import java.util.List;

/** Phrases to be looked for, by their numbers. */
record Phrases(Vocabulary vocabulary) {

  static Phrases of(String... phrases) {
    return of(List.of(phrases));
  }

  static Phrases of(List<String> phrases) {
    Vocabulary.Builder builder = Vocabulary.builder();
    phrases.forEach(builder::phrase);
    return new Phrases(builder.build());
  }

  /** What is found: the number of the phrase, the text, and its first and last word. */
  List<List<Integer>> places(String... texts) {
    List<List<Integer>> found = new ArrayList<>();
    Reading.of(vocabulary, List.of(texts))
        .findPhrases((phrase, text, first, last) -> found.add(List.of(phrase, text, first, last)));
    return found;
  }

  /** The characters of what is found in one text. */
  List<String> in(String text) {
    List<String> found = new ArrayList<>();
    Reading reading = Reading.of(vocabulary, List.of(text));
    reading.findPhrases(
        (phrase, position, first, last) -> {
          TextReading in = reading.text(position);
          found.add(text.substring(in.start(first), in.end(last)));
        });
    return found;
  }
}
