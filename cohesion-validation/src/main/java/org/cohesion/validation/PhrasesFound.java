package org.cohesion.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cohesion.policy.Language;
import org.cohesion.validation.reading.PhraseVisitor;
import org.cohesion.validation.reading.Reading;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyText;

/** The phrases found in one policy, each list's in document order. */
final class PhrasesFound implements PhraseVisitor {

  private static final int NONE = -1;

  private final RuleVocabulary vocabulary;
  private final Language language;
  private final List<PolicyText> texts;
  private final Reading reading;

  /** By list, the first and the last match. */
  private final int[] firstOf;

  private final int[] lastOf;

  /** By match. */
  private int[] phrases = new int[64];

  private int[] textOf = new int[64];
  private int[] begins = new int[64];
  private int[] ends = new int[64];
  private int[] next = new int[64];
  private int count;

  /**
   * Nothing found yet.
   *
   * @param language the policy's language: lists in others find nothing
   */
  PhrasesFound(
      RuleVocabulary vocabulary, Language language, List<PolicyText> texts, Reading reading) {
    this.language = language;
    this.vocabulary = vocabulary;
    this.texts = texts;
    this.reading = reading;
    firstOf = new int[vocabulary.lists()];
    lastOf = new int[vocabulary.lists()];
    Arrays.fill(firstOf, NONE);
  }

  /** Of the phrases of a list that begin with one word, the longest stays. */
  @Override
  public void visit(int phrase, int text, int first, int last) {
    int list = vocabulary.listOf(phrase);
    if (vocabulary.language(list) != language) {
      return;
    }
    if (firstOf[list] != NONE) {
      int before = lastOf[list];
      if (begins[before] == first && textOf[before] == text) {
        if (last > ends[before]) {
          phrases[before] = phrase;
          ends[before] = last;
        }
        return;
      }
      next[before] = count;
    } else {
      firstOf[list] = count;
    }
    if (count == phrases.length) {
      grow();
    }
    phrases[count] = phrase;
    textOf[count] = text;
    begins[count] = first;
    ends[count] = last;
    next[count] = NONE;
    lastOf[list] = count++;
  }

  private void grow() {
    phrases = Arrays.copyOf(phrases, count * 2);
    textOf = Arrays.copyOf(textOf, count * 2);
    begins = Arrays.copyOf(begins, count * 2);
    ends = Arrays.copyOf(ends, count * 2);
    next = Arrays.copyOf(next, count * 2);
  }

  /** Whether a phrase of one of some lists occurs. */
  boolean hasAny(List<PhraseList> lists) {
    for (PhraseList list : lists) {
      int number = vocabulary.number(list);
      if (number != NONE && firstOf[number] != NONE) {
        return true;
      }
    }
    return false;
  }

  /** What was found of a list; nothing of one that no rule has named. */
  List<PhraseMatch> of(PhraseList list) {
    int number = vocabulary.number(list);
    if (number == NONE || firstOf[number] == NONE) {
      return List.of();
    }
    List<PhraseMatch> found = new ArrayList<>();
    for (int match = firstOf[number]; match != NONE; match = next[match]) {
      found.add(
          new PhraseMatch(
              texts.get(textOf[match]),
              reading.text(textOf[match]),
              begins[match],
              ends[match],
              vocabulary.phrase(phrases[match])));
    }
    return found;
  }
}
