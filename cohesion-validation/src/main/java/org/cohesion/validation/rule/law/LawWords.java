package org.cohesion.validation.rule.law;

import java.util.Set;
import org.cohesion.validation.internal.WordLists;
import org.cohesion.validation.internal.WordSet;

/** The word lists of the rules about law; what each is for stands in their file. */
final class LawWords {

  private static final WordLists LISTS = new WordLists("law/law_en.properties");

  static final String[] STEMS = LISTS.get("stems").toArray(new String[0]);

  private LawWords() {}

  static WordSet set(String name) {
    return WordSet.of(LISTS.get(name));
  }

  static Set<String> words(String name) {
    return LISTS.get(name);
  }
}
