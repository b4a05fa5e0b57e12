package org.cohesion.validation.law;

import java.util.Set;
import org.cohesion.validation.internal.WordLists;
import org.cohesion.validation.internal.WordSet;

/** The words by which citations in English are told from other text. */
final class CitationWords {

  static final CitationWords ENGLISH = new CitationWords("citations_en.properties");

  private final WordLists lists;

  private CitationWords(String name) {
    lists = new WordLists("law/" + name);
  }

  WordSet get(String list) {
    return WordSet.of(words(list));
  }

  Set<String> words(String list) {
    return lists.get(list);
  }
}
