package org.cohesion.validation;

import java.util.AbstractList;
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
  private static final int STRIDE = 5;
  private static final int PHRASE = 0;
  private static final int TEXT = 1;
  private static final int FIRST = 2;
  private static final int LAST = 3;
  private static final int NEXT = 4;

  private final RuleVocabulary vocabulary;
  private final Language language;
  private final List<PolicyText> texts;
  private final Reading reading;

  /** By list, the first and the last match. */
  private final int[] firstOf;

  private final int[] lastOf;

  /** Of each match five numbers: phrase, text, first and last word, and the next of its list. */
  private int[] matches = new int[100 * STRIDE];

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
      if (matches[before + FIRST] == first && matches[before + TEXT] == text) {
        if (last > matches[before + LAST]) {
          matches[before + PHRASE] = phrase;
          matches[before + LAST] = last;
        }
        return;
      }
      matches[before + NEXT] = count;
    } else {
      firstOf[list] = count;
    }
    lastOf[list] = count;
    if (count == matches.length) {
      matches = Arrays.copyOf(matches, count * 2);
    }
    matches[count + PHRASE] = phrase;
    matches[count + TEXT] = text;
    matches[count + FIRST] = first;
    matches[count + LAST] = last;
    matches[count + NEXT] = NONE;
    count += STRIDE;
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
    int size = 0;
    for (int match = firstOf[number]; match != NONE; match = matches[match + NEXT]) {
      size++;
    }
    int[] found = new int[size];
    int match = firstOf[number];
    for (int i = 0; i < size; i++) {
      found[i] = match;
      match = matches[match + NEXT];
    }
    return new Matches(found);
  }

  /** Matches of one list, each made when somebody looks at it. */
  private final class Matches extends AbstractList<PhraseMatch> {
    private final int[] found;

    Matches(int[] found) {
      this.found = found;
    }

    @Override
    public PhraseMatch get(int index) {
      int match = found[index];
      int text = matches[match + TEXT];
      return new PhraseMatch(
          texts.get(text),
          reading.text(text),
          matches[match + FIRST],
          matches[match + LAST],
          vocabulary.phrase(matches[match + PHRASE]));
    }

    @Override
    public int size() {
      return found.length;
    }
  }
}
