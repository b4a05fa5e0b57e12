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
  private final List<String> phrases = new ArrayList<>();
  private final Language[] languages;
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
      int number = numbers.size();
      if (numbers.putIfAbsent(list, number) == null) {
        for (String phrase : list.phrases()) {
          builder.phrase(phrase);
          phrases.add(phrase);
          listOf.add(number);
        }
      }
    }
    words = builder.build();
    languages = new Language[numbers.size()];
    numbers.forEach((list, number) -> languages[number] = list.language());
    listOfPhrase = listOf.stream().mapToInt(Integer::intValue).toArray();
  }

  Vocabulary words() {
    return words;
  }

  /** How many lists there are. */
  int lists() {
    return languages.length;
  }

  /** The number of a list; -1 if no rule has named it. */
  int number(PhraseList list) {
    return numbers.getOrDefault(list, NONE);
  }

  Language language(int list) {
    return languages[list];
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
