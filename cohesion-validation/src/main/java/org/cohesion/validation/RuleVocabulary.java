package org.cohesion.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cohesion.policy.Language;
import org.cohesion.validation.law.LegalRegister;
import org.cohesion.validation.reading.Vocabulary;
import org.cohesion.validation.rule.PhraseList;

/** The phrases that the rules of one validator ask for, and the words they are made of. */
final class RuleVocabulary {

  private static final int NONE = -1;

  private final Vocabulary words;
  private final Map<PhraseList, Integer> numbers = new HashMap<>();
  private final List<Language> languages = new ArrayList<>();
  private final List<String> phrases = new ArrayList<>();
  private final int[] listOfPhrase;

  /**
   * Builds the vocabulary.
   *
   * @param lists the lists that the rules name, some more than once
   * @param law the register whose instruments are looked for
   */
  RuleVocabulary(Collection<PhraseList> lists, LegalRegister law) {
    Vocabulary.Builder builder = Vocabulary.builder();
    law.addNames(builder);
    List<Integer> listOf = new ArrayList<>();
    for (PhraseList list : lists) {
      if (numbers.putIfAbsent(list, languages.size()) == null) {
        for (String phrase : list.phrases()) {
          builder.phrase(phrase);
          phrases.add(phrase);
          listOf.add(languages.size());
        }
        languages.add(list.language());
      }
    }
    words = builder.build();
    listOfPhrase = new int[listOf.size()];
    for (int i = 0; i < listOfPhrase.length; i++) {
      listOfPhrase[i] = listOf.get(i);
    }
  }

  Vocabulary words() {
    return words;
  }

  /** How many lists there are. */
  int lists() {
    return languages.size();
  }

  /** The number of a list; -1 if no rule has named it. */
  int number(PhraseList list) {
    return numbers.getOrDefault(list, NONE);
  }

  Language language(int list) {
    return languages.get(list);
  }

  /** The list that a phrase is of. */
  int listOf(int phrase) {
    return listOfPhrase[phrase];
  }

  /** A phrase as its list has it. */
  String phrase(int phrase) {
    return phrases.get(phrase);
  }
}
